using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>Lời văn: 13 to 14 (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class TextSizeRange()
    : DocxRule("ND30-BODY-02", "text-size", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.Text];
        foreach (var paragraph in subject.Anatomy.Text)
        {
            if (LookCheck.Compare(new Passage(paragraph), format, Aspects.Size) is var (measured, allowed))
                findings.Measure(paragraph, measured, allowed);
        }
    }
}
