using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>No number on page 1 (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberOnFirstPage()
    : DocxRule("ND30-PAGE-11", "page-number-on-first-page", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var section = subject.View.Sections[0];
        var printed = section.HasFirstPage ? section.FirstHeader : section.Header;
        if (PageNumbers.HasNumber(printed) || (section.HasFirstPage && HasDigits(printed)))
            findings.Say(subject.Text.Start);
    }

    private static bool HasDigits(MarginTextView? text) =>
        text is not null
        && text.Paragraphs.Any(paragraph => paragraph.Text.Trim() is { Length: > 0 } words && words.All(char.IsDigit));
}
