using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Số trang: size, upright (NĐ 30/2020, Phụ lục I, I.7; V, row 14).</summary>
internal sealed class PageNumberLook()
    : DocxRule("ND30-PAGE-10", "page-number-look", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var format = subject.Standard[Component.PageNumber];
        foreach (var paragraph in PageNumbers.Headers(subject.View))
        {
            var number = paragraph.Runs.First(PageNumbers.IsNumber);
            var passage = new Passage(paragraph, number.Start, number.Text.Length);
            if (LookCheck.Compare(passage, format, Aspects.Face) is not var (measured, allowed))
                continue;
            // Bold is against the forms only.
            if (LookCheck.Compare(passage, format, Aspects.Size | Aspects.Italic) is null)
                findings.Say(Severity.Warning, findings.PlaceOf(passage), measured, allowed);
            else
                findings.Measure(passage, measured, allowed);
            return;
        }
    }
}
