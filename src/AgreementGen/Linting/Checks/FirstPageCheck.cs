using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>Finds a page number on page 1, as a field or typed.</summary>
internal static class FirstPageCheck
{
    public static void Run(DocxSubject subject, Findings findings)
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
