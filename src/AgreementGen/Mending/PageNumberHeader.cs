using System.Globalization;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Reading.Packages;
using AgreementGen.Standards;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>A new header part with a page number in it, and all that makes it part of the document (ECMA-376 part 1, 11.3.9).</summary>
internal static class PageNumberHeader
{
    public static readonly Phrase Words = new("số trang", "page number");
    public static readonly Phrase Place = new("giữa lề trên, từ trang 2", "top centre, from page 2");

    private const string HeaderType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    private const string TypesPart = "[Content_Types].xml";

    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>For all sections: later ones have it from the first.</summary>
    public static void Insert(MendingDesk desk)
    {
        var parts = desk.Parts;
        var main = parts.Package.MainPart;
        var relations = Relations(parts, DocxPackage.RelationshipPartOf(main));
        var part = Free("headerPageNumber{0}.xml", name => !parts.Has(FolderOf(main) + name));
        var id = Free(
            "rIdPageNumber{0}",
            name => relations.Elements().All(one => (string?)one.Attribute("Id") != name)
        );
        parts.Add(FolderOf(main) + part, new XDocument(Header(desk.Subject.Standard)));
        relations.Add(
            new XElement(
                Package + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", HeaderType),
                new XAttribute("Target", part)
            )
        );
        parts
            .Tree(TypesPart)!
            .Root!.Add(
                new XElement(
                    Types + "Override",
                    new XAttribute("PartName", $"/{FolderOf(main)}{part}"),
                    new XAttribute("ContentType", ContentType)
                )
            );
        if (desk.Subject.View.HasEvenHeaders)
            desk.Section(0).AddFirst(Reference("even", id));
        desk.Section(0).AddFirst(Reference("default", id));
    }

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static XElement Relations(DocxParts parts, string name)
    {
        if (parts.Tree(name) is null)
            parts.Add(name, new XDocument(new XElement(Package + "Relationships")));
        return parts.Tree(name)!.Root!;
    }

    private static string Free(string pattern, Func<string, bool> isFree) =>
        Enumerable
            .Range(0, int.MaxValue)
            .Select(i =>
                string.Format(
                    CultureInfo.InvariantCulture,
                    pattern,
                    i == 0 ? "" : i.ToString(CultureInfo.InvariantCulture)
                )
            )
            .First(isFree);

    private static XElement Reference(string type, string id) =>
        new(
            W + "headerReference",
            new XAttribute(W + "type", type),
            new XAttribute(MarginParts.Relationships + "id", id)
        );

    /// <summary>It owes nothing to the styles of the document but what no one sees.</summary>
    private static XElement Header(Standard standard) =>
        new(
            W + "hdr",
            new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
            new XElement(
                W + "p",
                new XElement(
                    W + "pPr",
                    new XElement(
                        W + "spacing",
                        new XAttribute(W + "before", 0),
                        new XAttribute(W + "after", 0),
                        new XAttribute(W + "line", 240),
                        new XAttribute(W + "lineRule", "auto")
                    ),
                    new XElement(W + "ind", new XAttribute(W + "left", 0), new XAttribute(W + "firstLine", 0)),
                    new XElement(W + "jc", new XAttribute(W + "val", "center"))
                ),
                new XElement(
                    W + "fldSimple",
                    new XAttribute(W + "instr", " PAGE "),
                    new XElement(W + "r", Look(standard), new XElement(W + "t", "2"))
                )
            )
        );

    private static XElement Look(Standard standard)
    {
        var format = standard[Component.PageNumber];
        return new XElement(
            W + "rPr",
            new XElement(
                W + "rFonts",
                new XAttribute(W + "ascii", standard.Font),
                new XAttribute(W + "hAnsi", standard.Font)
            ),
            new XElement(W + "b", new XAttribute(W + "val", format.Bold.Value ? "1" : "0")),
            new XElement(W + "i", new XAttribute(W + "val", format.Italic.Value ? "1" : "0")),
            new XElement(W + "color", new XAttribute(W + "val", "auto")),
            new XElement(W + "sz", new XAttribute(W + "val", format.Size.Value.HalfPoints))
        );
    }
}
