using System.Globalization;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Khổ giấy, lề: what is outside the standard's range gets its value. Turned sheets keep their margins.</summary>
internal sealed class PageMender(DocxSubject subject, List<MendedChange> changes)
{
    public void Mend(XElement document)
    {
        var sections = document
            .Descendants(W + "sectPr")
            .Where(section => section.Parent!.Name != W + "sectPrChange")
            .ToList();
        for (var i = 0; i < sections.Count && i < subject.View.Sections.Length; i++)
            Mend(sections[i], i);
    }

    private void Mend(XElement section, int index)
    {
        var (view, page) = (subject.View.Sections[index], subject.Standard.Page);
        var place = subject.Text.OfSection(subject.View, index);
        var (width, height) = (page.Width.Value.Twips, page.Height.Value.Twips);
        if (view.IsLandscape)
            (width, height) = (height, width);
        if (Math.Abs(view.Width - width) > PaperCheck.Slack || Math.Abs(view.Height - height) > PaperCheck.Slack)
        {
            Set(section, "pgSz", "w", width);
            Set(section, "pgSz", "h", height);
            changes.Add(
                new(new("khổ giấy", "paper"), place, Said.Sheet(view.Width, view.Height), Said.Sheet(width, height))
            );
        }
        if (view.IsLandscape)
            return;
        var margins = view.Margins;
        Margin("top", new("lề trên", "top margin"), margins.Top, page.Top);
        Margin("bottom", new("lề dưới", "bottom margin"), margins.Bottom, page.Bottom);
        Margin("left", new("lề trái", "left margin"), margins.Left + margins.Gutter, page.Left);
        Margin("right", new("lề phải", "right margin"), margins.Right, page.Right);

        void Margin(string name, Phrase what, int measured, Prescribed<Length> prescribed)
        {
            if (Tolerance.Accepts(prescribed, measured))
                return;
            var gutter = name == "left" ? margins.Gutter : 0;
            Set(section, "pgMar", name, prescribed.Value.Twips - gutter);
            changes.Add(new(what, place, Said.Millimetres(measured), Said.Millimetres(prescribed.Value.Twips)));
        }
    }

    private static void Set(XElement section, string property, string attribute, int value)
    {
        if (section.Element(W + property) is not { } there)
            section.Add(there = new XElement(W + property));
        there.SetAttributeValue(W + attribute, value.ToString(CultureInfo.InvariantCulture));
    }
}
