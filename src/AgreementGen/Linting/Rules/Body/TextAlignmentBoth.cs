using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>Lời văn: justified (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class TextAlignmentBoth()
    : DocxRule("ND30-BODY-01", "text-alignment", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        foreach (var paragraph in subject.Anatomy.Text)
        {
            if (paragraph.Alignment != AlignmentView.Both)
                findings.Measure(paragraph, Said.Alignment(paragraph.Alignment), Said.Alignment(AlignmentView.Both));
        }
    }
}
