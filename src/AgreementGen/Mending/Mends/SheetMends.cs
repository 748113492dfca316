using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending.Mends;

/// <summary>Khổ giấy; a turned sheet stays turned.</summary>
internal sealed class PaperMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        var page = desk.Subject.Standard.Page;
        foreach (var (view, element) in desk.SectionsAt(finding))
        {
            var (width, height) = (page.Width.Value.Twips, page.Height.Value.Twips);
            if (view.Width > view.Height)
                (width, height) = (height, width);
            if (Math.Abs(view.Width - width) <= PaperCheck.Slack && Math.Abs(view.Height - height) <= PaperCheck.Slack)
                continue;
            LookEditor.Section(element, "pgSz", "w", width);
            // The number of a form that a printer knows would outdo the measures.
            LookEditor.Section(element, "pgSz", "h", height).SetAttributeValue(W + "code", null);
            desk.Changed(
                finding,
                new("khổ giấy", "paper"),
                Said.Sheet(view.Width, view.Height),
                Said.Sheet(width, height)
            );
        }
    }
}

/// <summary>Lề trang of upright sheets, each that is outside of the standard's range; from the paper to the page number.</summary>
internal sealed class MarginMend(params string[] names) : IMend
{
    private sealed record Margin(
        Phrase Words,
        Func<MarginView, int> Measure,
        Func<PageFormat, Prescribed<Length>> Prescribe
    );

    private static readonly Dictionary<string, Margin> Margins = new(StringComparer.Ordinal)
    {
        ["top"] = new(new("lề trên", "top margin"), margins => margins.Top, page => page.Top),
        ["bottom"] = new(new("lề dưới", "bottom margin"), margins => margins.Bottom, page => page.Bottom),
        ["left"] = new(new("lề trái", "left margin"), margins => margins.Left + margins.Gutter, page => page.Left),
        ["right"] = new(new("lề phải", "right margin"), margins => margins.Right, page => page.Right),
        ["header"] = new(
            new("khoảng cách số trang tới mép giấy", "distance of the page number from the edge"),
            margins => margins.Header,
            page => page.Header
        ),
    };

    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        foreach (var (view, element) in desk.SectionsAt(finding))
        {
            foreach (var name in view.IsLandscape ? [] : names)
                Mend(finding, desk, view.Margins, element, name);
        }
    }

    private static void Mend(Diagnostic finding, MendingDesk desk, MarginView margins, XElement element, string name)
    {
        var margin = Margins[name];
        var (measured, prescribed) = (margin.Measure(margins), margin.Prescribe(desk.Subject.Standard.Page));
        var wanted = prescribed.Value.Twips;
        if (Tolerance.Accepts(prescribed, measured) && !(name == "header" && measured > wanted))
            return;
        if (element.Element(W + "pgMar") is null)
            WriteAll(element, margins);
        LookEditor.Section(element, "pgMar", name, name == "left" ? wanted - margins.Gutter : wanted);
        desk.Changed(finding, margin.Words, Said.Millimetres(measured), Said.Millimetres(wanted));
    }

    /// <summary>The schema wants all or none.</summary>
    private static void WriteAll(XElement element, MarginView margins)
    {
        foreach (
            var (name, twips) in new[]
            {
                ("top", margins.Top),
                ("right", margins.Right),
                ("bottom", margins.Bottom),
                ("left", margins.Left),
                ("header", margins.Header),
                ("footer", margins.Footer),
                ("gutter", margins.Gutter),
            }
        )
            LookEditor.Section(element, "pgMar", name, twips);
    }
}
