using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AgreementGen.Tests.Anatomy;

/// <summary>
/// A .docx drawn with a few signs, built by the Open XML SDK as other people's programs build theirs: direct formatting, no styles.
/// A line is a paragraph, with its look in brackets before it; see <c>Shapes/README.md</c>.
/// </summary>
internal sealed partial class Sketch
{
    private readonly string[] _lines;
    private readonly SketchLists _lists = new();
    private int _at;
    private uint _drawings;

    private Sketch(string text) => _lines = text.ReplaceLineEndings("\n").Split('\n');

    public static byte[] Build(string text)
    {
        if (text.StartsWith("{nfd}", StringComparison.Ordinal))
            text = text["{nfd}".Length..].Normalize(NormalizationForm.FormD);
        return new Sketch(text).Build();
    }

    private byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var body = new Body(Blocks());
            body.Append(SectionOf(""));
            main.Document = new Document(body);
            _lists.AddTo(main);
        }
        return stream.ToArray();
    }

    private List<OpenXmlElement> Blocks()
    {
        var blocks = new List<OpenXmlElement>();
        while (_at < _lines.Length && _lines[_at].Trim() is not ("{row}" or "{cell}" or "{end}"))
        {
            var line = _lines[_at++].Trim();
            if (line.Length > 0 && line[0] != '#')
                blocks.AddRange(Block(line));
        }
        return blocks;
    }

    private IEnumerable<OpenXmlElement> Block(string line)
    {
        var words = line.Trim('{', '}').Split(' ');
        return line.StartsWith("{table", StringComparison.Ordinal) ? [TableOf(words)]
            : line.StartsWith("{box", StringComparison.Ordinal) ? [Box(words)]
            : line.StartsWith("{frame", StringComparison.Ordinal) ? FrameOf(words)
            : line.StartsWith("{section", StringComparison.Ordinal)
                ? [new Paragraph(new ParagraphProperties(SectionOf(line)))]
            : [ParagraphOf(line)];
    }

    private static SectionProperties SectionOf(string line)
    {
        var isWide = line.Contains("landscape", StringComparison.Ordinal);
        return new(
            new PageSize { Width = isWide ? 16838u : 11906u, Height = isWide ? 11906u : 16838u },
            new PageMargin
            {
                Top = 1134,
                Bottom = 1134,
                Left = 1701,
                Right = 1134,
                Header = 567,
                Footer = 567,
            }
        );
    }

    /// <summary>{table 4000 5000 border}, then {row}, {cell}, {end}.</summary>
    private Table TableOf(string[] words)
    {
        var widths = words.Where(word => word.All(char.IsAsciiDigit)).ToArray();
        var properties = new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" });
        if (words.Contains("border"))
            properties.Append(Borders());
        var table = new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = width })));
        while (Take("{row}"))
        {
            var row = new TableRow();
            for (var column = 0; Take("{cell}"); column++)
                row.Append(Cell(widths[Math.Min(column, widths.Length - 1)]));
            table.Append(row);
        }
        Take("{end}");
        return table;
    }

    private TableCell Cell(string width)
    {
        var blocks = Blocks();
        if (blocks is not [.., Paragraph])
            blocks.Add(new Paragraph());
        return new TableCell(
            blocks.Prepend(
                new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = width })
            )
        );
    }

    private static TableBorders Borders() =>
        new(
            new TopBorder { Val = BorderValues.Single, Size = 4 },
            new LeftBorder { Val = BorderValues.Single, Size = 4 },
            new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }
        );

    private bool Take(string word)
    {
        while (_at < _lines.Length && (_lines[_at].Trim().Length == 0 || _lines[_at].TrimStart().StartsWith('#')))
            _at++;
        if (_at >= _lines.Length || _lines[_at].Trim() != word)
            return false;
        _at++;
        return true;
    }

    /// <summary>{box left width}: a text box that is anchored in a paragraph of its own; twips.</summary>
    private Paragraph Box(string[] words)
    {
        var content = string.Concat(Blocks().Select(block => block.OuterXml));
        Take("{end}");
        return SketchDrawings.Box(++_drawings, Number(words, 1), Number(words, 2), words.Contains("border"), content);
    }

    /// <summary>{frame left width}: the paragraphs to {end} stand in a frame of old Word.</summary>
    private List<OpenXmlElement> FrameOf(string[] words)
    {
        var blocks = Blocks();
        Take("{end}");
        foreach (var properties in blocks.OfType<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!))
            properties.FrameProperties = new FrameProperties
            {
                X = words[1],
                Y = "1",
                Width = words[2],
                HorizontalPosition = HorizontalAnchorValues.Margin,
                VerticalPosition = VerticalAnchorValues.Text,
                Wrap = TextWrappingValues.Around,
            };
        return blocks;
    }

    private Paragraph ParagraphOf(string line)
    {
        var look = LookPattern().Match(line);
        var words = look.Groups["look"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var paragraph = new Paragraph(SketchLook.Properties(words, _lists));
        foreach (Match piece in Pieces().Matches(line[look.Length..]))
            paragraph.Append(Piece(piece.Value, words));
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Piece(string piece, string[] words) =>
        piece.StartsWith("{line", StringComparison.Ordinal) ? [SketchDrawings.Line(++_drawings, Numbers(piece))]
        : piece.StartsWith("{vml", StringComparison.Ordinal) ? [SketchDrawings.VmlLine(Numbers(piece))]
        : piece.StartsWith('⟨')
            ? [SketchLook.Run(piece[(piece.IndexOf(':') + 1)..^1], piece[1..piece.IndexOf(':')].Split(' '))]
        : [SketchLook.Run(piece, words)];

    private static int[] Numbers(string piece) =>
        [.. piece.Trim('{', '}').Split(' ').Skip(1).Select(word => int.Parse(word, CultureInfo.InvariantCulture))];

    private static int Number(string[] words, int index) => int.Parse(words[index], CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\[(?<look>[a-z0-9=,. )(-]*)\] ?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex LookPattern();

    [GeneratedRegex(
        @"\{(line|vml)[^}]*\}|⟨[^⟩]*⟩|[^{⟨]+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pieces();
}
