using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Số trang: one at the top of each page but the first, where a document of several pages has none; the look of one that is there.</summary>
internal sealed class PageNumberMender(DocxSubject subject, List<MendedChange> changes)
{
    private const string Relations = "word/_rels/document.xml.rels";
    private const string RelationId = "rIdPageNumber";
    private const string Part = "word/headerPageNumber.xml";
    private const string HeaderType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public void Mend(DocxParts parts)
    {
        var section = subject.View.Sections[0];
        var hasAny = subject.View.Sections.Any(one => one.Header is not null);
        if (!hasAny && PageEstimate.HasSeveralPages(subject.View))
            Insert(parts);
        else if (PageNumbers.HasNumber(section.Header) && !section.HasFirstPage)
            HideOnFirstPage(parts);
    }

    private void Insert(DocxParts parts)
    {
        if (parts.Tree(Relations) is not { } relations || parts.Tree("[Content_Types].xml") is not { } types)
            return;
        parts.Add(Part, Header());
        relations.Root!.Add(
            new XElement(
                Package + "Relationship",
                new XAttribute("Id", RelationId),
                new XAttribute("Type", HeaderType),
                new XAttribute("Target", "headerPageNumber.xml")
            )
        );
        types.Root!.Add(
            new XElement(
                Types + "Override",
                new XAttribute("PartName", "/" + Part),
                new XAttribute("ContentType", ContentType)
            )
        );
        foreach (var section in parts.Document.Descendants(W + "sectPr"))
        {
            section.AddFirst(
                new XElement(
                    W + "headerReference",
                    new XAttribute(W + "type", "default"),
                    new XAttribute(R + "id", RelationId)
                )
            );
        }
        TitlePage(parts);
        Add(new Phrase("không có", "none"), new Phrase("giữa lề trên, từ trang 2", "top centre, from page 2"));
    }

    private void HideOnFirstPage(DocxParts parts)
    {
        TitlePage(parts);
        Add(new Phrase("hiện ở trang 1", "shown on page 1"), new Phrase("ẩn ở trang 1", "hidden on page 1"));
    }

    /// <summary>The first page has a header of its own, which is not there and so is empty.</summary>
    private static void TitlePage(DocxParts parts)
    {
        var section = parts.Document.Descendants(W + "sectPr").First();
        if (section.Element(W + "titlePg") is { } there)
            there.SetAttributeValue(W + "val", "1");
        else
            InOrder(section, new XElement(W + "titlePg"));
    }

    /// <summary>Before what follows it by the schema (17.6.17).</summary>
    private static void InOrder(XElement section, XElement made)
    {
        string[] after = ["textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"];
        if (
            section.Elements().FirstOrDefault(one => after.Contains(one.Name.LocalName, StringComparer.Ordinal)) is
            { } next
        )
            next.AddBeforeSelf(made);
        else
            section.Add(made);
    }

    private XDocument Header()
    {
        var size = subject.Standard[Component.PageNumber].Size.Value.HalfPoints;
        var look = new XElement(
            W + "rPr",
            new XElement(
                W + "rFonts",
                new XAttribute(W + "ascii", subject.Standard.Font),
                new XAttribute(W + "hAnsi", subject.Standard.Font)
            ),
            new XElement(W + "sz", new XAttribute(W + "val", size))
        );
        return new XDocument(
            new XElement(
                W + "hdr",
                new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
                new XElement(
                    W + "p",
                    new XElement(W + "pPr", new XElement(W + "jc", new XAttribute(W + "val", "center"))),
                    new XElement(
                        W + "fldSimple",
                        new XAttribute(W + "instr", " PAGE "),
                        new XElement(W + "r", look, new XElement(W + "t", "2"))
                    )
                )
            )
        );
    }

    private void Add(Phrase from, Phrase to) =>
        changes.Add(new(new("số trang", "page number"), subject.Text.Start, from, to));
}
