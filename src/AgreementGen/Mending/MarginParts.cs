using System.Xml.Linq;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>The parts that hold the headers and footers of a document (ECMA-376 part 1, 17.10).</summary>
internal static class MarginParts
{
    public static readonly XNamespace Relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly (string Reference, string Type, Func<SectionView, MarginTextView?> Text)[] Kinds =
    [
        ("headerReference", "default", section => section.Header),
        ("headerReference", "first", section => section.FirstHeader),
        ("headerReference", "even", section => section.EvenHeader),
        ("footerReference", "default", section => section.Footer),
        ("footerReference", "first", section => section.FirstFooter),
        ("footerReference", "even", section => section.EvenFooter),
    ];

    /// <summary>What is printed, and the root of the part that says so.</summary>
    public static IEnumerable<(MarginTextView Text, XElement Part)> Of(
        DocxParts parts,
        DocxView view,
        List<XElement> sections
    )
    {
        foreach (var (reference, type, text) in Kinds)
        {
            XElement? part = null;
            for (var i = 0; i < sections.Count && i < view.Sections.Length; i++)
            {
                // What a section does not say it has from the one before.
                if (Find(sections[i], reference, type) is { } id)
                    part = parts.Related(id);
                if (part is not null && text(view.Sections[i]) is { } shown)
                    yield return (shown, part);
            }
        }
    }

    private static string? Find(XElement section, string reference, string type) =>
        section
            .Elements(W + reference)
            .Where(one => ((string?)one.Attribute(W + "type") ?? "default") == type)
            .Select(one => (string?)one.Attribute(Relationships + "id"))
            .FirstOrDefault();
}
