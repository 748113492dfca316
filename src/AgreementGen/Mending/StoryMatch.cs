using System.Collections.Immutable;
using System.Xml.Linq;
using AgreementGen.Reading;
using AgreementGen.Reading.Xml;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Finds the element of each paragraph that a reader of the printed page sees: then nothing is changed in a wrong place.</summary>
internal static class StoryMatch
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>What a run may hold that is letters to a reader and none in the file, or the other way round.</summary>
    private static readonly string[] Odd = ["sym", "vanish", "specVanish", "rStyle", "ruby", "pgNum", "fldChar"];

    /// <summary>An element for each paragraph, in their order; null when there is any doubt.</summary>
    /// <param name="story">The body, a header or a footer.</param>
    public static IReadOnlyList<XElement>? Of(XElement story, ImmutableArray<ParagraphView> views)
    {
        var found = new List<XElement>(views.Length);
        foreach (var element in story.Descendants(W + "p").Where(one => IsShown(one) && !IsCovered(one)))
        {
            if (found.Count < views.Length && Agree(element, views[found.Count]))
                found.Add(element);
            else if (!IsHidden(element))
                return null;
        }
        return found.Count == views.Length ? found : null;
    }

    /// <summary>The runs of a paragraph itself, without those of boxes that are anchored in it.</summary>
    public static IEnumerable<XElement> RunsOf(XElement paragraph) => OwnOf(paragraph, "r");

    /// <summary>Elements of this name that belong to the paragraph itself.</summary>
    public static IEnumerable<XElement> OwnOf(XElement paragraph, string name) =>
        paragraph
            .Descendants(W + name)
            .Where(element => element.Ancestors(W + "p").First() == paragraph && IsShown(element));

    /// <summary>Of alternatives one is shown: the first that a reader understands (ECMA-376 part 3, 7.6).</summary>
    private static bool IsShown(XElement element) =>
        element
            .Ancestors()
            .All(above =>
                above.Parent?.Name.LocalName != "AlternateContent"
                || above.Parent.Name.NamespaceName != Compatibility
                || above == ChoiceOf(above.Parent)
            );

    /// <summary>It stands in a cell that the one above or before goes on over (17.4.22, 17.4.84).</summary>
    private static bool IsCovered(XElement paragraph) =>
        paragraph
            .Ancestors(W + "tc")
            .Any(cell =>
                (cell.Element(W + "tcPr")?.Element(W + "vMerge") ?? cell.Element(W + "tcPr")?.Element(W + "hMerge"))
                    is { } merge
                && (string?)merge.Attribute(W + "val") is not "restart"
            );

    private static XElement? ChoiceOf(XElement alternatives) =>
        alternatives
            .Elements()
            .FirstOrDefault(one =>
                one.Name.LocalName == "Fallback" || (one.Name.LocalName == "Choice" && IsUnderstood(one))
            );

    private static bool IsUnderstood(XElement choice) =>
        (string?)choice.Attribute("Requires") is { } prefixes
        && prefixes
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => Spaces.IsUnderstood(choice.GetNamespaceOfPrefix(prefix)?.NamespaceName));

    /// <summary>It may be that a reader does not see it: its mark is hidden, or the shape that it stands in.</summary>
    private static bool IsHidden(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + "vanish") is not null
        || paragraph
            .Ancestors()
            .Any(above =>
                ((string?)above.Attribute("style"))?.Contains("visibility:hidden", StringComparison.Ordinal) == true
                || above.Elements().Any(one => one.Name.LocalName == "docPr" && one.Attribute("hidden") is not null)
            );

    private static bool Agree(XElement paragraph, ParagraphView view)
    {
        var (written, shown) = (Letters(TextOf(paragraph)), Letters(view.Text));
        return written == shown
            || (OwnOdd(paragraph) && (IsWithin(written, shown) || IsWithin(shown, written)) && !IsHidden(paragraph));
    }

    private static bool OwnOdd(XElement paragraph) => Odd.Any(name => OwnOf(paragraph, name).Any());

    private static string TextOf(XElement paragraph) =>
        string.Concat(
            paragraph
                .Descendants()
                .Where(one => one.Name.LocalName == "t" && one.Ancestors(W + "p").First() == paragraph && IsShown(one))
                .Select(one => one.Value)
        );

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>All its letters come in the other text, in their order.</summary>
    private static bool IsWithin(string letters, string text)
    {
        var next = 0;
        foreach (var letter in text)
        {
            if (next < letters.Length && letters[next] == letter)
                next++;
        }
        return next == letters.Length;
    }
}
