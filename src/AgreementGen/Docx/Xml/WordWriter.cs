using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Docx.Lists;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Xml;

/// <summary>
/// The elements of WordprocessingML that we use (ECMA-376 part 1, section 17). Children of pPr, rPr, tblPr, tcPr and sectPr are
/// written here and nowhere else, in the order of the schema.
/// </summary>
/// <param name="references">Makes references fields; null: they are text.</param>
internal sealed class WordWriter(Utf8Buffer output, ReferenceFields? references = null)
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private int _bookmarks;

    /// <summary>Opens a paragraph (17.3.1.22) with its properties.</summary>
    /// <param name="section">The section that ends with this paragraph.</param>
    public void StartParagraph(in ParagraphLook look, SectionLook? section = null)
    {
        output.Write("<w:p><w:pPr><w:pStyle w:val=\""u8);
        output.WriteText(look.Style);
        output.Write("\"/>"u8);
        if (look.KeepNext)
            output.Write("<w:keepNext/>"u8);
        if (look.KeepLines)
            output.Write("<w:keepLines/>"u8);
        if (look.PageBreakBefore)
            output.Write("<w:pageBreakBefore/>"u8);
        if (look.List is { } list)
        {
            Value("<w:numPr><w:ilvl w:val=\""u8, list.Level);
            Value("<w:numId w:val=\""u8, list.Use.Id, "\"/></w:numPr>"u8);
        }
        WriteSpacing(look);
        WriteIndent(look);
        if (look.Align is { } align)
            WriteAlignment(align);
        if (look.Outline is { } level)
            Value("<w:outlineLvl w:val=\""u8, level == 0 ? 9 : level - 1);
        if (look.HasBoldNumber)
            RunProperties(new RunLook { Bold = true });
        if (section is not null)
            Section(section);
        output.Write("</w:pPr>"u8);
    }

    public void EndParagraph() => output.Write("</w:p>"u8);

    /// <summary>A run (17.3.2.25); <c>\n</c> is a line break, a tab a tab.</summary>
    public void Run(ReadOnlySpan<char> text, in RunLook look = default)
    {
        if (text.IsEmpty)
            return;
        StartRun(look);
        Texts(text);
        output.Write("</w:r>"u8);
    }

    /// <summary>The runs of a line, neighbours of one emphasis in one. Emphasis is contrast: what the style already is, it takes away.</summary>
    /// <param name="label">Printed before the line, in the emphasis of none.</param>
    public void Runs(Line line, ComponentFormat format, FontSize? size = null, string label = "")
    {
        Emphasis? open = null;
        if (label.Length > 0)
        {
            open = Emphasis.None;
            StartRun(LookOf(Emphasis.None, format, size));
            Texts(label);
        }
        foreach (var run in line.Runs)
        {
            if (run.Text.Length == 0)
                continue;
            if (run.ReferenceTo is { } id && references?.Find(id) is { } pieces)
            {
                if (open is not null)
                    output.Write("</w:r>"u8);
                open = null;
                Reference(pieces, LookOf(run.Emphasis, format, size));
                continue;
            }
            if (run.Emphasis != open)
            {
                if (open is not null)
                    output.Write("</w:r>"u8);
                open = run.Emphasis;
                StartRun(LookOf(run.Emphasis, format, size));
            }
            Texts(run.Text);
        }
        if (open is not null)
            output.Write("</w:r>"u8);
    }

    /// <summary>Opens a bookmark (17.13.6.2); gives what <see cref="EndBookmark"/> wants.</summary>
    public int StartBookmark(string name)
    {
        var id = _bookmarks++;
        Value("<w:bookmarkStart w:id=\""u8, id, "\" w:name=\""u8);
        output.WriteText(name);
        output.Write("\"/>"u8);
        return id;
    }

    public void EndBookmark(int id) => Value("<w:bookmarkEnd w:id=\""u8, id);

    /// <summary>A whole paragraph of one line.</summary>
    public void Paragraph(in ParagraphLook look, Line line, ComponentFormat format, FontSize? size = null)
    {
        StartParagraph(look);
        Runs(line, format, size);
        EndParagraph();
    }

    /// <summary>Opens a table (17.4.37) of fixed layout; <paramref name="style"/> decides its borders.</summary>
    public void StartTable(string style, ReadOnlySpan<int> grid)
    {
        var width = 0;
        foreach (var column in grid)
            width += column;
        output.Write("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8);
        output.WriteText(style);
        output.Write("\"/>"u8);
        Value("<w:tblW w:w=\""u8, width, "\" w:type=\"dxa\"/>"u8);
        output.Write("<w:tblLayout w:type=\"fixed\"/>"u8);
        output.Write("<w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>"u8);
        foreach (var column in grid)
            Value("<w:gridCol w:w=\""u8, column);
        output.Write("</w:tblGrid>"u8);
    }

    public void EndTable() => output.Write("</w:tbl>"u8);

    /// <summary>Opens a row (17.4.78) that stays on one page.</summary>
    /// <param name="height">Exact height in twips; 0: as high as its text.</param>
    /// <param name="isHeading">Repeated on each page.</param>
    public void StartRow(int height = 0, bool isHeading = false)
    {
        output.Write("<w:tr><w:trPr><w:cantSplit/>"u8);
        if (height > 0)
            Value("<w:trHeight w:val=\""u8, height, "\" w:hRule=\"exact\"/>"u8);
        if (isHeading)
            output.Write("<w:tblHeader/>"u8);
        output.Write("</w:trPr>"u8);
    }

    public void EndRow() => output.Write("</w:tr>"u8);

    /// <summary>Opens a cell (17.4.65); it has to hold at least one paragraph.</summary>
    public void StartCell(int width, int span = 1, VerticalMerge merge = VerticalMerge.None, bool isCentred = false)
    {
        Value("<w:tc><w:tcPr><w:tcW w:w=\""u8, width, "\" w:type=\"dxa\"/>"u8);
        if (span > 1)
            Value("<w:gridSpan w:val=\""u8, span);
        if (merge == VerticalMerge.Start)
            output.Write("<w:vMerge w:val=\"restart\"/>"u8);
        else if (merge == VerticalMerge.Continue)
            output.Write("<w:vMerge/>"u8);
        if (isCentred)
            output.Write("<w:vAlign w:val=\"center\"/>"u8);
        output.Write("</w:tcPr>"u8);
    }

    public void EndCell() => output.Write("</w:tc>"u8);

    /// <summary>The properties of a section (17.6.17): own page numbers from 1, none on its first page.</summary>
    public void Section(SectionLook section)
    {
        output.Write("<w:sectPr><w:headerReference w:type=\"default\" r:id=\""u8);
        output.WriteText(StandardParts.PageNumberHeader);
        output.Write("\"/><w:headerReference w:type=\"first\" r:id=\""u8);
        output.WriteText(StandardParts.EmptyHeader);
        output.Write("\"/><w:type w:val=\"nextPage\"/>"u8);
        Value("<w:pgSz w:w=\""u8, section.Width, ""u8);
        Value("\" w:h=\""u8, section.Height, section.IsLandscape ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8);
        Value("<w:pgMar w:top=\""u8, section.Top, ""u8);
        Value("\" w:right=\""u8, section.Right, ""u8);
        Value("\" w:bottom=\""u8, section.Bottom, ""u8);
        Value("\" w:left=\""u8, section.Left, ""u8);
        Value("\" w:header=\""u8, section.Header, ""u8);
        Value("\" w:footer=\""u8, section.Header, "\" w:gutter=\"0\"/>"u8);
        output.Write("<w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/><w:titlePg/></w:sectPr>"u8);
    }

    private void Reference(ImmutableArray<ReferencePiece> pieces, in RunLook look)
    {
        foreach (var piece in pieces)
        {
            if (piece.Bookmark is not null)
            {
                output.Write("<w:fldSimple w:instr=\" REF "u8);
                output.WriteText(piece.Bookmark);
                output.Write(piece.IsNumber ? " \\n \\h \">"u8 : " \\h \">"u8);
            }
            Run(piece.Text, look);
            if (piece.Bookmark is not null)
                output.Write("</w:fldSimple>"u8);
        }
    }

    private void StartRun(in RunLook look)
    {
        output.Write("<w:r>"u8);
        if (!look.IsPlain)
            RunProperties(look);
    }

    private void Texts(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('\n', '\t') is >= 0 and var index)
        {
            Text(text[..index]);
            output.Write(text[index] == '\n' ? "<w:br/>"u8 : "<w:tab/>"u8);
            text = text[(index + 1)..];
        }
        Text(text);
    }

    /// <summary>rPr (17.3.2.28) of a run.</summary>
    private void RunProperties(in RunLook look)
    {
        output.Write("<w:rPr>"u8);
        if (look.Bold is { } bold)
            output.Write(bold ? "<w:b/><w:bCs/>"u8 : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"u8);
        if (look.Italic is { } italic)
            output.Write(italic ? "<w:i/><w:iCs/>"u8 : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>"u8);
        if (look.Size is { } size)
        {
            Value("<w:sz w:val=\""u8, size.HalfPoints);
            Value("<w:szCs w:val=\""u8, size.HalfPoints);
        }
        output.Write("</w:rPr>"u8);
    }

    private static RunLook LookOf(Emphasis emphasis, ComponentFormat format, FontSize? size) =>
        new()
        {
            Bold = emphasis.HasFlag(Emphasis.Bold) ? !format.Bold.Value : null,
            Italic = emphasis.HasFlag(Emphasis.Italic) ? !format.Italic.Value : null,
            Size = size == format.Size.Value ? null : size,
        };

    private void Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        output.Write("<w:t xml:space=\"preserve\">"u8);
        output.WriteText(text);
        output.Write("</w:t>"u8);
    }

    private void WriteSpacing(in ParagraphLook look)
    {
        if (look.Before is null && look.After is null)
            return;
        output.Write("<w:spacing"u8);
        if (look.Before is { } before)
            Value(" w:before=\""u8, before, "\""u8);
        if (look.After is { } after)
            Value(" w:after=\""u8, after, "\""u8);
        output.Write("/>"u8);
    }

    private void WriteIndent(in ParagraphLook look)
    {
        if (look.Sides is null && look.Indents is null)
            return;
        output.Write("<w:ind"u8);
        if (look.Sides is { } sides)
        {
            Value(" w:left=\""u8, sides, "\""u8);
            Value(" w:right=\""u8, sides, "\""u8);
        }
        if (look.Indents is var (firstLine, hanging))
        {
            Value(" w:left=\""u8, hanging, "\""u8);
            Value(hanging > 0 ? " w:hanging=\""u8 : " w:firstLine=\""u8, hanging > 0 ? hanging : firstLine, "\""u8);
        }
        output.Write("/>"u8);
    }

    private void WriteAlignment(TextAlignment align) =>
        output.Write(
            align switch
            {
                TextAlignment.Center => "<w:jc w:val=\"center\"/>"u8,
                TextAlignment.Right => "<w:jc w:val=\"right\"/>"u8,
                TextAlignment.Justify => "<w:jc w:val=\"both\"/>"u8,
                _ => "<w:jc w:val=\"left\"/>"u8,
            }
        );

    private void Value(ReadOnlySpan<byte> before, int value) => Value(before, value, "\"/>"u8);

    private void Value(ReadOnlySpan<byte> before, int value, ReadOnlySpan<byte> after)
    {
        output.Write(before);
        output.Write(value);
        output.Write(after);
    }
}

/// <summary>A cell's part in a merge over rows.</summary>
internal enum VerticalMerge
{
    None,
    Start,
    Continue,
}
