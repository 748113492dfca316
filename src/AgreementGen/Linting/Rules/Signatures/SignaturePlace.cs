using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Signatures;

/// <summary>A single signature stands in the right half (NĐ 30/2020, Phụ lục I, IV).</summary>
internal sealed class SignaturePlace()
    : DocxRule("ND30-SIG-09", "signature-place", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Signatures is not [var only])
            return;
        var line = only.Lines.First();
        if (
            line.Paragraph.Cell is { Columns: > 1, Left: var left }
            && left < subject.View.Sections[line.Paragraph.Section].TextWidth / 4
        )
            findings.Measure(
                line,
                only.Confidence,
                new Phrase("ở nửa trái", "in the left half"),
                new Phrase("ở nửa phải", "in the right half")
            );
        else if (
            line.Paragraph.Cell is null
            && line is { HasOwnLine: true, Alignment: AlignmentView.Left, Paragraph.Indent.Left: < 2000 }
        )
            findings.Measure(
                line,
                only.Confidence,
                new Phrase("ở bên trái", "at the left"),
                new Phrase("ở nửa phải", "in the right half")
            );
    }
}
