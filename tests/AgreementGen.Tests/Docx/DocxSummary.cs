using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace AgreementGen.Tests.Docx;

/// <summary>
/// A .docx as a person would describe it: sheets and margins, then each paragraph with its style, effective type, place and text.
/// Effective means: direct formatting, else the style, else the style it is based on, else the defaults.
/// </summary>
internal sealed class DocxSummary
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XElement> _styles;
    private readonly XElement _defaults;
    private readonly StringBuilder _text = new();

    private DocxSummary(XDocument styles)
    {
        _styles = styles
            .Root!.Elements(W + "style")
            .ToDictionary(style => Attribute(style, "styleId")!, StringComparer.Ordinal);
        _defaults = styles.Root.Element(W + "docDefaults")!;
    }

    public static string Of(byte[] docx)
    {
        var summary = new DocxSummary(DocxText.Part(docx, "word/styles.xml"));
        summary.Blocks(DocxText.Part(docx, "word/document.xml").Root!.Element(W + "body")!, "");
        return summary._text.ToString();
    }

    private void Blocks(XElement parent, string indent)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == W + "p")
                Paragraph(element, indent);
            else if (element.Name == W + "tbl")
                Table(element, indent);
            else if (element.Name == W + "sectPr")
                Section(element);
        }
    }

    private void Table(XElement table, string indent)
    {
        var grid = table.Element(W + "tblGrid")!.Elements().Select(column => Number(column, "w"));
        var style = Name(Attribute(table.Element(W + "tblPr")!.Element(W + "tblStyle")!, "val")!);
        Line(indent, $"table {style}, columns {string.Join(" + ", grid)}");
        foreach (var row in table.Elements(W + "tr"))
        {
            var properties = row.Element(W + "trPr");
            var repeated = properties?.Element(W + "tblHeader") is null ? "" : ", repeated";
            Line(indent + "  ", "row" + repeated);
            foreach (var cell in row.Elements(W + "tc"))
            {
                var look = cell.Element(W + "tcPr")!;
                var span = look.Element(W + "gridSpan") is { } columns ? $", {Number(columns, "val")} columns" : "";
                var merge = look.Element(W + "vMerge") is { } rows
                    ? Attribute(rows, "val") is null
                        ? ", goes on"
                        : ", goes down"
                    : "";
                Line(indent + "    ", $"cell {Number(look.Element(W + "tcW")!, "w")}{span}{merge}");
                Blocks(cell, indent + "      ");
            }
        }
    }

    private void Section(XElement section)
    {
        var (size, margins) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!);
        Line(
            "",
            $"section {Millimetres(size, "w")} × {Millimetres(size, "h")} mm, margins top {Millimetres(margins, "top")} bottom {Millimetres(margins, "bottom")} left {Millimetres(margins, "left")} right {Millimetres(margins, "right")} mm, page number at {Millimetres(margins, "header")} mm"
                + (section.Element(W + "titlePg") is null ? "" : ", not on the first page")
                + $", from {Number(section.Element(W + "pgNumType")!, "start")}"
        );
    }

    private void Paragraph(XElement paragraph, string indent)
    {
        var properties = paragraph.Element(W + "pPr");
        var style = properties?.Element(W + "pStyle") is { } named ? Attribute(named, "val")! : "Normal";
        var runs = paragraph.Descendants(W + "r").Select(run => (Look: Look(run, style), Text: TextOf(run))).ToArray();
        var first = runs.Length > 0 ? runs[0].Look : Look(null, style);
        var text = string.Concat(runs.Select(run => run.Look == first ? run.Text : $"⟨{run.Look}: {run.Text}⟩"));
        Line(indent, $"{Name(style)} | {first} {Place(properties, style)} | {text}");
        if (properties?.Element(W + "sectPr") is { } section)
            Section(section);
    }

    private string Look(XElement? run, string style)
    {
        var direct = run?.Element(W + "rPr");
        var size = Number(Effective("rPr", direct, style, "sz")!, "val") / 2m;
        return size.ToString(CultureInfo.InvariantCulture)
            + (IsOn(Effective("rPr", direct, style, "b")) ? " bold" : "")
            + (IsOn(Effective("rPr", direct, style, "i")) ? " italic" : "")
            + (Effective("rPr", direct, style, "u") is null ? "" : " underlined");
    }

    private string Place(XElement? direct, string style)
    {
        var spacing = new[] { "before", "after", "line", "lineRule" }.ToDictionary(
            name => name,
            name => EffectiveAttribute(direct, style, "spacing", name),
            StringComparer.Ordinal
        );
        var indents = new[] { "left", "right", "firstLine", "hanging" }
            .Select(name => (Name: name, Value: EffectiveAttribute(direct, style, "ind", name)))
            .Where(indent => indent.Value is not null and not "0")
            .Select(indent => $", {indent.Name} {indent.Value}");
        var jc = Effective("pPr", direct, style, "jc");
        return (jc is null ? "left" : Attribute(jc, "val"))
            + string.Concat(indents)
            + $", {spacing["before"]}/{spacing["after"]}, line {spacing["line"]} {spacing["lineRule"]}"
            + (IsOn(Effective("pPr", direct, style, "keepNext")) ? ", keep" : "")
            + (
                Effective("pPr", direct, style, "outlineLvl") is { } level && Number(level, "val") < 9
                    ? $", level {Number(level, "val") + 1}"
                    : ""
            )
            + (Effective("pPr", direct, style, "pBdr") is null ? "" : ", rule");
    }

    private XElement? Effective(string kind, XElement? direct, string? style, string name)
    {
        if (direct?.Element(W + name) is { } found)
            return found;
        for (; style is not null; style = BaseOf(style))
        {
            if (_styles[style].Element(W + kind)?.Element(W + name) is { } inherited)
                return inherited;
        }
        return _defaults.Element(W + (kind + "Default"))?.Element(W + kind)?.Element(W + name);
    }

    /// <summary>Spacing and indents are inherited attribute by attribute.</summary>
    private string? EffectiveAttribute(XElement? direct, string? style, string name, string attribute)
    {
        if (direct?.Element(W + name)?.Attribute(W + attribute) is { } found)
            return found.Value;
        for (; style is not null; style = BaseOf(style))
        {
            if (_styles[style].Element(W + "pPr")?.Element(W + name)?.Attribute(W + attribute) is { } inherited)
                return inherited.Value;
        }
        return _defaults
            .Element(W + "pPrDefault")
            ?.Element(W + "pPr")
            ?.Element(W + name)
            ?.Attribute(W + attribute)
            ?.Value;
    }

    private string? BaseOf(string style) =>
        _styles[style].Element(W + "basedOn") is { } parent ? Attribute(parent, "val") : null;

    private string Name(string style) => Attribute(_styles[style].Element(W + "name")!, "val")!;

    private void Line(string indent, string text) =>
        _text.Append(indent).Append(text.Replace("\n", "⏎", StringComparison.Ordinal)).Append('\n');

    private static string TextOf(XElement run) =>
        string.Concat(
            run.Elements()
                .Select(element =>
                    element.Name == W + "t" ? element.Value
                    : element.Name == W + "br" ? "\n"
                    : element.Name == W + "tab" ? "→"
                    : ""
                )
        );

    private static bool IsOn(XElement? toggle) =>
        toggle is not null && Attribute(toggle, "val") is not ("0" or "false");

    private static string? Attribute(XElement element, string name) => element.Attribute(W + name)?.Value;

    private static int Number(XElement element, string name) =>
        int.Parse(Attribute(element, name)!, CultureInfo.InvariantCulture);

    private static string Millimetres(XElement element, string name) =>
        (Number(element, name) * 25.4m / 1440).ToString("0.#", CultureInfo.InvariantCulture);
}
