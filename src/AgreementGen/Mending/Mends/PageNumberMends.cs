using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending.Mends;

/// <summary>Số trang where there is none: at the top of each page but the first. Where there is a header already, that is for a person.</summary>
internal sealed class PageNumberInsertion : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        var sections = desk.Subject.View.Sections;
        var isFree = sections.All(one => one is { Header: null, FirstHeader: null, EvenHeader: null });
        if (!isFree || sections.SelectMany(MarginText.Footers).Any(PageNumbers.HasNumber))
            return;
        if (!FirstPage.CanBeOther(desk))
            return;
        PageNumberHeader.Insert(desk);
        FirstPage.MakeOther(desk);
        desk.Changed(finding, PageNumberHeader.Words, new Phrase("không có", "none"), PageNumberHeader.Place);
    }
}

/// <summary>Số trang at the foot, where nothing else stands in the footers, goes to the top, unless one stands there already.</summary>
internal sealed class PageNumberMove : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        var sections = desk.Subject.View.Sections;
        var footers = sections.SelectMany(MarginText.Footers).OfType<MarginTextView>();
        var isAtTop = sections.All(one => PageNumbers.HasNumber(one.Header));
        var isFree = sections.All(one => one is { Header: null, FirstHeader: null, EvenHeader: null });
        if (!(isAtTop || isFree) || !footers.All(footer => MarginText.HoldsNothingElse(footer, desk)))
            return;
        foreach (var reference in desk.Parts.Document.Descendants(W + "footerReference").ToList())
            reference.Remove();
        if (isFree)
        {
            PageNumberHeader.Insert(desk);
            FirstPage.MakeOther(desk);
        }
        desk.Changed(
            finding,
            PageNumberHeader.Words,
            new Phrase("ở chân trang", "at the foot"),
            PageNumberHeader.Place
        );
    }
}

/// <summary>Số trang is not shown on page 1.</summary>
internal sealed class FirstPageMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        var section = desk.Subject.View.Sections[0];
        var shown = section.HasFirstPage ? section.FirstHeader : section.Header;
        if (shown is null || !MarginText.IsOnlyNumber(shown, desk))
            return;
        if (section.HasFirstPage)
            FirstPage.References(desk, "headerReference").Remove();
        else if (FirstPage.CanBeOther(desk))
            FirstPage.MakeOther(desk);
        else
            return;
        desk.Changed(
            finding,
            PageNumberHeader.Words,
            new Phrase("hiện ở trang 1", "shown on page 1"),
            new Phrase("ẩn ở trang 1", "hidden on page 1")
        );
    }
}

/// <summary>Cỡ, kiểu và chỗ của số trang in headers that hold nothing else.</summary>
internal sealed class PageNumberLookMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        var format = desk.Subject.Standard[Component.PageNumber];
        foreach (var view in desk.Subject.View.Sections.SelectMany(Headers).OfType<MarginTextView>().Distinct())
        {
            if (!MarginText.IsOnlyNumber(view, desk))
                continue;
            foreach (var paragraph in PageNumbers.Of(view))
                Mend(finding, desk, paragraph, format);
        }
    }

    private static IEnumerable<MarginTextView?> Headers(SectionView section) => [section.Header, section.EvenHeader];

    private static void Mend(Diagnostic finding, MendingDesk desk, ParagraphView view, ComponentFormat format)
    {
        if (desk.Of(view) is not { } element || desk.RunsOf(view)?.All is not { } runs)
            return;
        var number = view.Runs.First(PageNumbers.IsNumber);
        List<object> was = [];
        List<object> made = [];
        if (!format.Size.Accepts(new FontSize(number.Size)))
        {
            LookEditor.Runs(runs, "sz", "val", format.Size.Value.HalfPoints);
            Add(Said.Size(Said.Points(number.Size)), Said.Size(Said.Points(format.Size.Value.HalfPoints)));
        }
        if (!format.Bold.IsFree && !format.Bold.Accepts(number.IsBold))
        {
            LookEditor.Runs(runs, "b", "val", format.Bold.Value ? "1" : "0");
            Add(Said.Bold(number.IsBold), Said.Bold(format.Bold.Value));
        }
        if (!format.Italic.IsFree && !format.Italic.Accepts(number.IsItalic))
        {
            LookEditor.Runs(runs, "i", "val", format.Italic.Value ? "1" : "0");
            Add(Said.Italic(number.IsItalic), Said.Italic(format.Italic.Value));
        }
        if (view is { Alignment: not AlignmentView.Center, TextBox: null })
        {
            LookEditor.Paragraph(element, "jc", "val", "center");
            Add(Said.Alignment(view.Alignment), Said.Alignment(AlignmentView.Center));
        }
        if (was.Count > 0)
            desk.Changed(finding, PageNumberHeader.Words, Said.List(was, ", "), Said.List(made, ", "));

        void Add(object from, object to)
        {
            was.Add(from);
            made.Add(to);
        }
    }
}

/// <summary>Số trang in Arabic digits from 1.</summary>
internal sealed class PageNumberFormatMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        LookEditor.Section(desk.Section(0), "pgNumType", "fmt", "decimal");
        LookEditor.Section(desk.Section(0), "pgNumType", "start", 1);
        desk.Changed(finding, PageNumberHeader.Words, finding.Measured!, finding.Allowed!);
    }
}

/// <summary>What stands in headers and footers.</summary>
internal static class MarginText
{
    public static IEnumerable<MarginTextView?> Footers(SectionView section) =>
        [section.Footer, section.FirstFooter, section.EvenFooter];

    /// <summary>Nothing is printed but a page number and signs round it: "- 2 -".</summary>
    public static bool IsOnlyNumber(MarginTextView text, MendingDesk desk) =>
        PageNumbers.HasNumber(text) && HoldsNothingElse(text, desk);

    /// <summary>The same, or nothing at all.</summary>
    public static bool HoldsNothingElse(MarginTextView text, MendingDesk desk) =>
        text.Paragraphs.All(paragraph =>
            paragraph.Runs.All(run => PageNumbers.IsNumber(run) || !run.Text.Any(char.IsLetterOrDigit))
            && desk.Of(paragraph) is { } element
            && !element.Descendants().Any(one => one.Name.LocalName is "drawing" or "pict" or "object")
        );
}

/// <summary>Page 1 with headers and footers of its own (ECMA-376 part 1, 17.10.6).</summary>
internal static class FirstPage
{
    /// <summary>Nothing that is not printed now would then be printed.</summary>
    public static bool CanBeOther(MendingDesk desk) =>
        desk.Subject.View.Sections[0].HasFirstPage
        || References(desk, "headerReference")
            .Concat(References(desk, "footerReference"))
            .Select(reference =>
                desk.Parts.Related((string?)reference.Attribute(MarginParts.Relationships + "id") ?? "")
            )
            .All(part => part is null || IsBlank(part));

    private static bool IsBlank(XElement part) =>
        string.IsNullOrWhiteSpace(part.Value)
        && !part.Descendants().Any(one => one.Name.LocalName is "drawing" or "pict" or "object" or "fldSimple");

    /// <summary>A header that is not there is empty; the footer stays what it is.</summary>
    public static void MakeOther(MendingDesk desk)
    {
        var section = desk.Section(0);
        if (desk.Subject.View.Sections[0].HasFirstPage)
            return;
        LookEditor.Section(section, "titlePg", "val", "1");
        if (References(desk, "footerReference").Any())
            return;
        foreach (
            var footer in section
                .Elements(W + "footerReference")
                .Where(one => (string?)one.Attribute(W + "type") is "default" or null)
                .ToList()
        )
        {
            var first = new XElement(footer);
            first.SetAttributeValue(W + "type", "first");
            footer.AddAfterSelf(first);
        }
    }

    /// <summary>What section 1 names for its first page.</summary>
    public static IEnumerable<XElement> References(MendingDesk desk, string name) =>
        desk.Section(0).Elements(W + name).Where(one => (string?)one.Attribute(W + "type") == "first");
}
