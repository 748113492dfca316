using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>No page number in the footer (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberInFooter()
    : DocxRule("ND30-PAGE-08", "page-number-in-footer", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            var section = subject.View.Sections[i];
            if (!new[] { section.Footer, section.FirstFooter, section.EvenFooter }.Any(PageNumbers.HasNumber))
                continue;
            findings.Say(subject.Text.OfSection(subject.View, i));
            return;
        }
    }
}
