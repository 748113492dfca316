using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Quốc hiệu: centred in the right column (NĐ 30/2020, Phụ lục I, II.1.a; IV).</summary>
internal sealed class QuocHieuPlace() : DocxRule("ND30-QH-03", "quoc-hieu-place", Severity.Error)
{
    private static readonly Phrase Wanted = new("canh giữa ở cột bên phải", "centred in the right column");

    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Title: { } title } head)
            return;
        if (title.First.Alignment is { } stands and not AlignmentView.Center)
            findings.Measure(title.First, title.Confidence, Said.Alignment(stands), Wanted);
        else if (
            title.First.Paragraph.Cell is { Column: 0, Columns: > 1 }
            && head.Issuer?.First.Paragraph.Cell is not null
        )
            findings.Measure(title.First, title.Confidence, new Phrase("ở cột bên trái", "in the left column"), Wanted);
    }
}
