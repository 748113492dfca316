using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace AgreementGen.Tests.Linting;

/// <summary>
/// Changes a .docx as the examples on the pages of rules say, a line each. A quoted text selects the first paragraph that contains it
/// (<c>"text"#2</c> the second, <c>"text"@header</c> one in a header):
/// <code>
/// "text" size 15 | bold on | italic off | underline on | font Arial | color FF0000 | highlight yellow | shade FFFF00 | caps on
/// "text" align center | first-line 567 | left 0 | right 0 | before 120 | after 0 | line 276 auto | contextual on | keep-next off
/// "text" text "old" -> "new" | remove | after "new paragraph" | before "new paragraph" | swap "other" | tab-before | box
/// all size 15 (every paragraph of the body) | all-text size 13 (running text) | bold-label "2. Text" | page-number size 12 | rule "text" length 50 % | rule "text" remove | rule "text" dashed
/// section 1 size W H | margin left 1000 | header 1500 | title-page off | number-format upperRoman | number-start 3 | landscape on
/// table "text" split-rows | table "text" borders on
/// xml XPATH => &lt;new/&gt;   (what the path selects is replaced; empty: removed; attributes get the value)
/// xml@part XPATH => …         (another part: styles, header1, settings …)
/// </code>
/// </summary>
internal sealed class DocxEdit
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Styles of running text and of what is numbered in it.</summary>
    private static readonly string[] TextStyles =
    [
        "CanCu",
        "LoiThongNhat",
        "LoiVan",
        "Dieu",
        "Muc",
        "KhoanCoTen",
        "Khoan",
        "Diem",
        "GachDauDong",
        "DauCong",
    ];

    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _others = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    private DocxEdit(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            _order.Add(entry.FullName);
            if (
                entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
                && entry.FullName.StartsWith("word/", StringComparison.Ordinal)
            )
            {
                _parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
                continue;
            }
            var copy = new MemoryStream();
            stream.CopyTo(copy);
            _others[entry.FullName] = copy.ToArray();
        }
    }

    /// <summary>The .docx after all lines of the script.</summary>
    public static byte[] Apply(byte[] docx, string script)
    {
        var edit = new DocxEdit(docx);
        foreach (var line in script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            edit.Do(line);
        return edit.Save();
    }

    private XElement Body => _parts["word/document.xml"].Root!.Element(W + "body")!;

    private void Do(string line)
    {
        var words = new EditLine(line);
        if (words.Is("xml"))
            EditXml("word/document.xml", words.Rest());
        else if (words.Head.StartsWith("xml@", StringComparison.Ordinal))
            EditXml($"word/{words.Take()[4..]}.xml", words.Rest());
        else if (words.Is("section"))
            EditSection(Sections()[words.Number() - 1], words);
        else if (words.Is("page-number"))
            Each(HeaderParagraphs(), words);
        else if (words.Is("all"))
            Each(Body.Descendants(W + "p"), words);
        else if (words.Is("all-text"))
            Each(Body.Descendants(W + "p").Where(p => TextStyles.Contains(StyleOf(p), StringComparer.Ordinal)), words);
        else if (words.Is("bold-label"))
            EmboldenLabel(Find(words.Quoted()));
        else if (words.Is("swap-signature-cells"))
            SwapCells(Find("PHÓ GIÁM ĐỐC").Ancestors(W + "tbl").First());
        else if (words.Is("recipients-below"))
            MoveRecipients();
        else if (words.Is("star"))
            ReplaceSign(words.Quoted(), words.HasQuoted ? words.Quoted() : null);
        else if (words.Is("stamp-box"))
            AddStampBox(words.Quoted(), words.Number(), words.Number());
        else if (words.Is("page-foot"))
            AddFoot(words.Quoted(), words.Take() == "size" ? words.Number() : 11);
        else if (words.Is("first-paragraph"))
            AddFirst(words.Quoted(), words.Take() == "size" ? words.Number() : 10);
        else if (words.Is("section-continuous"))
            Child(Sections()[words.Number() - 1], "type").SetAttributeValue(W + "val", "continuous");
        else if (words.Is("shift-last-signature"))
            ShiftLastSignature(Find("Nơi nhận:").ElementsBeforeSelf(W + "tbl").Last());
        else if (words.Is("footer"))
            NumberFooters();
        else if (words.Is("theme-font"))
            UseTheme(Find(words.Quoted()), words.Rest());
        else if (words.Is("flatten-head"))
            FlattenHead();
        else if (words.Is("date-below-head"))
            Body.Element(W + "tbl")!.AddAfterSelf(Removed(Find(", ngày")));
        else if (words.Is("as-letter"))
            MakeLetter(words.Quoted());
        else if (words.Is("rule"))
            EditRule(Find(words.Quoted()), words);
        else if (words.Is("table"))
            EditTable(Find(words.Quoted()).Ancestors(W + "tbl").First(), words);
        else
            EditParagraph(Select(words), words);
    }

    private void Each(IEnumerable<XElement> paragraphs, EditLine words)
    {
        foreach (var paragraph in paragraphs.ToList())
            EditParagraph(paragraph, words.Copy());
    }

    /// <summary>The line that is exactly this sign gets another; with one sign only, the issuer's star gets it.</summary>
    private void ReplaceSign(string first, string? second)
    {
        var old = second is null ? "*" : first;
        var line = Body.Descendants(W + "p").First(p => TextOf(p).Trim() == old);
        Replace(line, old, second ?? first);
    }

    private XElement TextParagraph(string text, int size) =>
        new(
            W + "p",
            new XElement(
                W + "r",
                new XElement(
                    W + "rPr",
                    new XElement(
                        W + "rFonts",
                        new XAttribute(W + "ascii", "Times New Roman"),
                        new XAttribute(W + "hAnsi", "Times New Roman")
                    ),
                    new XElement(W + "sz", new XAttribute(W + "val", size * 2))
                ),
                TextElement(text)
            )
        );

    /// <summary>A bold line in a frame of so many millimetres, below the head.</summary>
    private void AddStampBox(string text, int width, int height)
    {
        var paragraph = TextParagraph(text, 13);
        EachRun(paragraph, "b", new XAttribute(W + "val", "1"));
        Property(paragraph, "pBdr", Edges("single", "top", "left", "bottom", "right"));
        Property(
            paragraph,
            "framePr",
            new[]
            {
                new XAttribute(W + "w", (int)(width * 56.693)),
                new XAttribute(W + "h", (int)(height * 56.693)),
                new XAttribute(W + "hRule", "exact"),
            }
        );
        Body.Element(W + "tbl")!.AddAfterSelf(paragraph);
    }

    /// <summary>A footer of the first page with a rule above its text.</summary>
    private void AddFoot(string text, int size)
    {
        var paragraph = TextParagraph(text, size);
        Property(paragraph, "pBdr", Edges("single", "top"));
        AddPart("footer9.xml", "footer", new XElement(W + "ftr", paragraph));
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Sections()[0]
            .AddFirst(
                new XElement(
                    W + "footerReference",
                    new XAttribute(W + "type", "first"),
                    new XAttribute(r + "id", "rIdfooter")
                )
            );
    }

    private void AddFirst(string text, int size)
    {
        var paragraph = TextParagraph(text, size);
        Property(paragraph, "jc", new XAttribute(W + "val", "right"));
        Body.AddFirst(paragraph);
    }

    /// <summary>What stands in the first row of the last column goes into the second.</summary>
    private static void ShiftLastSignature(XElement table)
    {
        var rows = table.Elements(W + "tr").Take(2).Select(row => row.Elements(W + "tc").Last()).ToList();
        var (first, second) = (rows[0].Elements(W + "p").ToList(), rows[1].Elements(W + "p").ToList());
        first.Remove();
        rows[0].Add(new XElement(W + "p"));
        second[0].AddBeforeSelf(first);
    }

    private static void SwapCells(XElement table)
    {
        foreach (var row in table.Elements(W + "tr"))
        {
            var cells = row.Elements(W + "tc").ToList();
            var (first, last) = (cells[0].Elements(W + "p").ToList(), cells[^1].Elements(W + "p").ToList());
            first.Remove();
            last.Remove();
            cells[0].Add(last);
            cells[^1].Add(first);
        }
    }

    /// <summary>The list leaves the table of the signature and follows it.</summary>
    private void MoveRecipients()
    {
        var label = Find("Nơi nhận:");
        var (cell, table) = (label.Parent!, label.Ancestors(W + "tbl").First());
        var list = cell.Elements(W + "p").ToList();
        list.Remove();
        cell.Add(new XElement(W + "p"));
        table.AddAfterSelf(list);
    }

    /// <summary>What is printed at the top of pages is printed at their foot too.</summary>
    private void NumberFooters()
    {
        foreach (var header in Body.Descendants(W + "headerReference").ToList())
            header.AddAfterSelf(new XElement(W + "footerReference", header.Attributes()));
    }

    /// <summary>A part beside the document, in relation to it.</summary>
    private void AddPart(string name, string relation, XElement root)
    {
        _order.Add("word/" + name);
        _parts["word/" + name] = new XDocument(root);
        const string relations = "word/_rels/document.xml.rels";
        var type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relation;
        _others[relations] = Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(_others[relations])
                .Replace(
                    "</Relationships>",
                    $"<Relationship Id=\"rId{relation}\" Type=\"{type}\" Target=\"{name}\"/></Relationships>",
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>The paragraph names the theme's font, and the theme this one.</summary>
    private void UseTheme(XElement paragraph, string font)
    {
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        XElement Font(string role) => new(a + role, new XElement(a + "latin", new XAttribute("typeface", font)));
        AddPart(
            "theme/theme1.xml",
            "theme",
            new XElement(
                a + "theme",
                new XElement(a + "themeElements", new XElement(a + "fontScheme", Font("majorFont"), Font("minorFont")))
            )
        );
        EachRun(
            paragraph,
            "rFonts",
            new XAttribute(W + "asciiTheme", "minorHAnsi"),
            new XAttribute(W + "hAnsiTheme", "minorHAnsi")
        );
    }

    /// <summary>The paragraphs of the head's table without the table.</summary>
    private void FlattenHead()
    {
        var table = Body.Element(W + "tbl")!;
        table.ReplaceWith(table.Descendants(W + "p").Select(p => new XElement(p)));
    }

    /// <summary>A công văn: another symbol, "V/v" below it, no type and title.</summary>
    private void MakeLetter(string symbol)
    {
        var number = Find("Số: ");
        Replace(number, "KH-SNV", symbol);
        number.AddAfterSelf(Like(number, "V/v tổ chức Ngày hội việc làm"));
        EachRun(number.ElementsAfterSelf(W + "p").First(), "sz", new XAttribute(W + "val", 24));
        var type = Find("KẾ HOẠCH");
        foreach (
            var paragraph in type.ElementsAfterSelf(W + "p")
                .TakeWhile(p => !TextOf(p).StartsWith("Căn cứ", StringComparison.Ordinal))
                .ToList()
        )
            paragraph.Remove();
        type.Remove();
    }

    private static XElement Removed(XElement element)
    {
        if (element.Parent!.Elements(W + "p").Count() == 1)
            element.AddAfterSelf(new XElement(W + "p"));
        element.Remove();
        return element;
    }

    private XElement Select(EditLine words)
    {
        var text = words.Quoted();
        if (words.Takes("@header"))
            return HeaderParagraphs().First();
        return words.TakesCount() is { } count ? Matches(text).ElementAt(count - 1) : Find(text);
    }

    private XElement Find(string text) =>
        Matches(text).FirstOrDefault() ?? throw new InvalidOperationException($"No paragraph has “{text}”.");

    private IEnumerable<XElement> Matches(string text) =>
        Body.Descendants(W + "p").Where(p => TextOf(p).Contains(text, StringComparison.Ordinal));

    private IEnumerable<XElement> HeaderParagraphs() =>
        _parts
            .Where(part => part.Key.StartsWith("word/header", StringComparison.Ordinal))
            .SelectMany(part => part.Value.Descendants(W + "p"))
            .Where(p => p.Descendants(W + "fldChar").Any() || p.Descendants(W + "fldSimple").Any());

    private List<XElement> Sections() => [.. Body.Descendants(W + "sectPr")];

    public static string TextOf(XElement paragraph) =>
        string.Concat(
            paragraph
                .Descendants()
                .Select(e =>
                    e.Name == W + "t" ? e.Value
                    : e.Name == W + "br" ? "\n"
                    : ""
                )
        );

    private static void EditParagraph(XElement paragraph, EditLine words)
    {
        switch (words.Take())
        {
            case "text":
                Replace(paragraph, words.Quoted(), words.Arrow().Quoted());
                break;
            case "remove":
                Removed(paragraph);
                break;
            case "after":
                paragraph.AddAfterSelf(Like(paragraph, words.Quoted()));
                break;
            case "before" when words.HasQuoted:
                paragraph.AddBeforeSelf(Like(paragraph, words.Quoted()));
                break;
            case "blank-after":
                paragraph.AddAfterSelf(new XElement(W + "p", paragraph.Element(W + "pPr")));
                break;
            case "copy-below-head":
                var table = paragraph.Ancestors(W + "tbl").First();
                var below = Like(paragraph, words.Quoted());
                EachRun(below, "sz", new XAttribute(W + "val", 28));
                table.AddAfterSelf(below);
                break;
            case "after-head":
                var stamp = Like(paragraph, words.Quoted());
                EachRun(stamp, "b", new XAttribute(W + "val", "1"));
                if (words.Take() == "boxed")
                    Property(stamp, "pBdr", Edges("single", "top", "left", "bottom", "right"));
                paragraph.Ancestors(W + "tbl").First().AddAfterSelf(stamp);
                break;
            case "copy-after":
                paragraph.AddAfterSelf(new XElement(paragraph));
                break;
            case "swap-next":
                var next = paragraph.ElementsAfterSelf(W + "p").First();
                next.Remove();
                paragraph.AddBeforeSelf(next);
                break;
            case "size":
                EachRun(paragraph, "sz", new XAttribute(W + "val", (int)(words.Decimal() * 2)));
                break;
            case "bold":
                EachRun(paragraph, "b", Switch(words));
                break;
            case "italic":
                EachRun(paragraph, "i", Switch(words));
                break;
            case "caps":
                EachRun(paragraph, "caps", Switch(words));
                break;
            case "underline":
                EachRun(paragraph, "u", new XAttribute(W + "val", words.Take() == "on" ? "single" : "none"));
                break;
            case "font":
                var name = words.Rest();
                EachRun(
                    paragraph,
                    "rFonts",
                    new XAttribute(W + "ascii", name),
                    new XAttribute(W + "hAnsi", name),
                    new XAttribute(W + "cs", name)
                );
                break;
            case "color":
                EachRun(paragraph, "color", new XAttribute(W + "val", words.Take()));
                break;
            case "highlight":
                EachRun(paragraph, "highlight", new XAttribute(W + "val", words.Take()));
                break;
            case "shade":
                EachRun(
                    paragraph,
                    "shd",
                    new XAttribute(W + "val", "clear"),
                    new XAttribute(W + "color", "auto"),
                    new XAttribute(W + "fill", words.Take())
                );
                break;
            case "align":
                Property(paragraph, "jc", new XAttribute(W + "val", words.Take()));
                break;
            case "first-line":
                Indent(paragraph, "firstLine", words.Take());
                break;
            case "hanging":
                Indent(paragraph, "hanging", words.Take());
                break;
            case "left":
                Indent(paragraph, "left", words.Take());
                break;
            case "right":
                Indent(paragraph, "right", words.Take());
                break;
            case "before":
                Spacing(paragraph, "before", words.Take());
                break;
            case "after-space":
                Spacing(paragraph, "after", words.Take());
                break;
            case "line":
                Spacing(paragraph, "line", words.Take());
                Spacing(paragraph, "lineRule", words.Take());
                break;
            case "contextual":
                Property(paragraph, "contextualSpacing", Switch(words));
                break;
            case "keep-next":
                Property(paragraph, "keepNext", Switch(words));
                break;
            case "page-break":
                Property(paragraph, "pageBreakBefore", Switch(words));
                break;
            case "box":
                Property(paragraph, "pBdr", Edges("single", "top", "left", "bottom", "right"));
                break;
            case var other:
                throw new InvalidOperationException($"Nothing is known of “{other}”.");
        }
    }

    private static XAttribute Switch(EditLine words) => new(W + "val", words.Take() == "on" ? "1" : "0");

    /// <summary>Puts a run property in the place of what is there, whatever the order; word processors forgive it.</summary>
    private static void EachRun(XElement paragraph, string name, params object[] content)
    {
        foreach (var run in paragraph.Descendants(W + "r"))
        {
            if (run.Element(W + "rPr") is not { } look)
                run.AddFirst(look = new XElement(W + "rPr"));
            look.Element(W + name)?.Remove();
            look.Add(new XElement(W + name, content.Select(c => c is XAttribute a ? new XAttribute(a) : c)));
        }
    }

    private static XElement PropertiesOf(XElement paragraph)
    {
        if (paragraph.Element(W + "pPr") is { } there)
            return there;
        var made = new XElement(W + "pPr");
        paragraph.AddFirst(made);
        return made;
    }

    private static void Property(XElement paragraph, string name, object content)
    {
        var properties = PropertiesOf(paragraph);
        properties.Element(W + name)?.Remove();
        properties.Add(new XElement(W + name, content));
    }

    private static void Indent(XElement paragraph, string name, string value)
    {
        var indent = Child(PropertiesOf(paragraph), "ind");
        if (name is "hanging")
            indent.SetAttributeValue(W + "firstLine", null);
        indent.SetAttributeValue(W + name, value);
    }

    private static void Spacing(XElement paragraph, string name, string value) =>
        Child(PropertiesOf(paragraph), "spacing").SetAttributeValue(W + name, value);

    private static XElement Child(XElement parent, string name)
    {
        if (parent.Element(W + name) is { } there)
            return there;
        var made = new XElement(W + name);
        parent.Add(made);
        return made;
    }

    /// <summary>A paragraph in the same look with another text.</summary>
    private static XElement Like(XElement paragraph, string text)
    {
        var copy = new XElement(paragraph);
        var runs = copy.Descendants(W + "r").ToList();
        foreach (var run in runs.Skip(1))
            run.Remove();
        runs[0].Elements().Where(e => e.Name != W + "rPr").Remove();
        runs[0].Add(TextElement(text));
        return copy;
    }

    /// <summary>The first of the texts that the old words touch gets the new ones; the others lose theirs.</summary>
    private static void Replace(XElement paragraph, string old, string @new)
    {
        var texts = paragraph.Descendants(W + "t").ToList();
        var whole = string.Concat(texts.Select(t => t.Value));
        var at = whole.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new InvalidOperationException($"“{old}” is not in “{whole}”.");
        var offset = 0;
        var isFirst = true;
        foreach (var text in texts)
        {
            var (start, end) = (Math.Max(at - offset, 0), Math.Min(at + old.Length - offset, text.Value.Length));
            offset += text.Value.Length;
            if (start >= text.Value.Length || end <= start && !(old.Length == 0 && isFirst))
                continue;
            var value = text.Value[..start] + (isFirst ? @new : "") + text.Value[end..];
            text.ReplaceWith(TextElement(value));
            isFirst = false;
        }
    }

    private static XElement TextElement(string text) =>
        new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static void EditSection(XElement section, EditLine words)
    {
        switch (words.Take())
        {
            case "size":
                Child(section, "pgSz").SetAttributeValue(W + "w", words.Take());
                Child(section, "pgSz").SetAttributeValue(W + "h", words.Take());
                break;
            case "landscape":
                Child(section, "pgSz").SetAttributeValue(W + "orient", words.Take() == "on" ? "landscape" : null);
                break;
            case "margin":
                Child(section, "pgMar").SetAttributeValue(W + words.Take(), words.Take());
                break;
            case "header":
                Child(section, "pgMar").SetAttributeValue(W + "header", words.Take());
                break;
            case "title-page":
                Child(section, "titlePg").SetAttributeValue(W + "val", words.Take() == "on" ? "1" : "0");
                break;
            case "number-format":
                Child(section, "pgNumType").SetAttributeValue(W + "fmt", words.Take());
                break;
            case "number-start":
                Child(section, "pgNumType")
                    .SetAttributeValue(W + "start", words.Take() is var start && start == "none" ? null : start);
                break;
            case "no-header":
                section.Elements(W + "headerReference").Remove();
                break;
            case var other:
                throw new InvalidOperationException($"Nothing is known of “section {other}”.");
        }
    }

    /// <summary>The rule below a text: a border of the next empty paragraph that has one, in the same cell or the cell below.</summary>
    private void EditRule(XElement text, EditLine words)
    {
        var rule = Body.Descendants(W + "p").SkipWhile(p => p != text).First(IsRule);
        switch (words.Take())
        {
            case "remove":
                rule.Element(W + "pPr")!.Remove();
                break;
            case "dashed":
                Property(rule, "pBdr", Edges("dashed", "top"));
                break;
            case "length":
                Shorten(rule, words.Decimal() / 100);
                break;
            case "shift":
                var indent = Child(PropertiesOf(rule), "ind");
                var by = words.Number();
                indent.SetAttributeValue(W + "left", Number(indent, "left") + by);
                indent.SetAttributeValue(W + "right", Number(indent, "right") - by);
                break;
            case var other:
                throw new InvalidOperationException($"Nothing is known of “rule {other}”.");
        }
    }

    private static bool IsRule(XElement paragraph) => StyleOf(paragraph) == "DuongKe";

    private static string StyleOf(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    /// <summary>The number, which stands in a text of its own, becomes a bold run.</summary>
    private static void EmboldenLabel(XElement paragraph)
    {
        var label = paragraph.Descendants(W + "t").First();
        var run = label.Parent!;
        label.Remove();
        run.AddBeforeSelf(new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "b")), label));
    }

    private static IEnumerable<XElement> Edges(string style, params string[] edges) =>
        edges.Select(edge => new XElement(
            W + edge,
            new XAttribute(W + "val", style),
            new XAttribute(W + "sz", 4),
            new XAttribute(W + "space", 1),
            new XAttribute(W + "color", "auto")
        ));

    /// <summary>Makes the rule a part of its present length, about the same middle.</summary>
    private static void Shorten(XElement rule, decimal part)
    {
        var indent = Child(PropertiesOf(rule), "ind");
        var cell = rule.Ancestors(W + "tc").FirstOrDefault();
        var width = cell is null
            ? TextWidth(rule)
            : int.Parse(
                cell.Element(W + "tcPr")!.Element(W + "tcW")!.Attribute(W + "w")!.Value,
                CultureInfo.InvariantCulture
            );
        var (left, right) = (Number(indent, "left"), Number(indent, "right"));
        var less = (int)((width - left - right) * (1 - part) / 2);
        indent.SetAttributeValue(W + "left", left + less);
        indent.SetAttributeValue(W + "right", right + less);
    }

    private static int TextWidth(XElement element)
    {
        var section = element.Document!.Descendants(W + "sectPr").First();
        var (size, margin) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!);
        return Number(size, "w") - Number(margin, "left") - Number(margin, "right");
    }

    private static int Number(XElement element, string name) =>
        int.Parse(element.Attribute(W + name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static void EditTable(XElement table, EditLine words)
    {
        switch (words.Take())
        {
            case "split-rows":
                table.Descendants(W + "cantSplit").Remove();
                break;
            case "borders":
                var properties = table.Element(W + "tblPr")!;
                properties.Element(W + "tblBorders")?.Remove();
                properties.Add(
                    new XElement(
                        W + "tblBorders",
                        ((string[])["top", "left", "bottom", "right", "insideH", "insideV"]).Select(
                            edge => new XElement(
                                W + edge,
                                new XAttribute(W + "val", "single"),
                                new XAttribute(W + "sz", 4)
                            )
                        )
                    )
                );
                break;
            case "remove":
                table.Remove();
                break;
            case var other:
                throw new InvalidOperationException($"Nothing is known of “table {other}”.");
        }
    }

    private void EditXml(string part, string instruction)
    {
        var sides = instruction.Split("=>", 2, StringSplitOptions.TrimEntries);
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("w", W.NamespaceName);
        var found = ((IEnumerable<object>)_parts[part].XPathEvaluate(sides[0], names)).ToList();
        if (found.Count == 0)
            throw new InvalidOperationException($"Nothing is at {sides[0]}.");
        foreach (var one in found)
        {
            if (one is XAttribute attribute)
                attribute.Value = sides[1];
            else if (one is XElement element && sides[1].Length == 0)
                element.Remove();
            else if (one is XElement old)
                old.ReplaceWith(
                    XElement.Parse($"<r xmlns:w=\"{W}\">{sides[1]}</r>", LoadOptions.PreserveWhitespace).Nodes()
                );
        }
    }

    private byte[] Save()
    {
        var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in _order)
            {
                using var stream = archive.CreateEntry(name).Open();
                if (_parts.TryGetValue(name, out var part))
                    part.Save(stream, SaveOptions.DisableFormatting);
                else
                    stream.Write(_others[name]);
            }
        }
        return buffer.ToArray();
    }
}

/// <summary>The words of one line of a script.</summary>
internal sealed class EditLine(string text)
{
    private string _rest = text.Trim();

    public string Head => _rest.Split(' ', 2)[0];

    public bool HasQuoted => _rest.StartsWith('"');

    public EditLine Copy() => new(_rest);

    public bool Is(string word) => Head == word && Take().Length > 0;

    public bool Takes(string mark)
    {
        if (!_rest.StartsWith(mark, StringComparison.Ordinal))
            return false;
        _rest = _rest[mark.Length..].TrimStart();
        return true;
    }

    /// <summary><c>#2</c></summary>
    public int? TakesCount() => _rest.StartsWith('#') ? int.Parse(Take()[1..], CultureInfo.InvariantCulture) : null;

    public string Take()
    {
        var parts = _rest.Split(' ', 2);
        _rest = parts.Length > 1 ? parts[1].TrimStart() : "";
        return parts[0];
    }

    public string Rest()
    {
        var rest = _rest;
        _rest = "";
        return rest;
    }

    public int Number() => int.Parse(Take(), CultureInfo.InvariantCulture);

    public decimal Decimal() => decimal.Parse(Take(), CultureInfo.InvariantCulture);

    public EditLine Arrow()
    {
        if (Take() != "->")
            throw new InvalidOperationException("“->” is expected.");
        return this;
    }

    /// <summary>A text in quotes; <c>\"</c> and <c>\n</c> as everywhere, <c>\uXXXX</c> for what cannot be seen.</summary>
    public string Quoted()
    {
        var result = new StringBuilder();
        for (var i = 1; i < _rest.Length; i++)
        {
            if (_rest[i] == '"')
            {
                _rest = _rest[(i + 1)..].TrimStart();
                return result.ToString();
            }
            if (_rest[i] != '\\')
            {
                result.Append(_rest[i]);
                continue;
            }
            i++;
            if (_rest[i] == 'u')
            {
                result.Append(
                    (char)int.Parse(_rest.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                i += 4;
            }
            else
                result.Append(_rest[i] == 'n' ? '\n' : _rest[i]);
        }
        throw new InvalidOperationException($"The quotation has no end: {_rest}");
    }
}
