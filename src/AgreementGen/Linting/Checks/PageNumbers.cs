using AgreementGen.Reading;

namespace AgreementGen.Linting.Checks;

/// <summary>Where page numbers stand in headers and footers.</summary>
internal static class PageNumbers
{
    public static bool HasNumber(MarginTextView? text) => Of(text).Any();

    /// <summary>The paragraphs that hold a page number.</summary>
    public static IEnumerable<ParagraphView> Of(MarginTextView? text) =>
        text is null ? [] : text.Paragraphs.Where(paragraph => paragraph.Runs.Any(IsNumber));

    public static bool IsNumber(RunView run) => run.Field is "PAGE";

    /// <summary>Those of all sections, each once.</summary>
    public static IEnumerable<ParagraphView> Headers(DocxView view) =>
        view.Sections.SelectMany(section => Of(section.Header).Concat(Of(section.EvenHeader))).Distinct();
}
