using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace AgreementGen.Tests.Printing;

/// <summary>A page of a PDF as <c>pdftotext -bbox-layout</c> sees it. Lengths in points, from the upper left corner.</summary>
/// <param name="Rows">What stands on one base line across the whole page, from top to bottom.</param>
internal sealed record PrintedPage(double Width, double Height, ImmutableArray<PrintedRow> Rows)
{
    private const double SameLine = 2;

    /// <summary>The pages of the answer of <c>pdftotext -bbox-layout</c>.</summary>
    public static ImmutableArray<PrintedPage> Read(string xhtml)
    {
        using var reader = XmlReader.Create(
            new StringReader(xhtml),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }
        );
        var root = XElement.Load(reader);
        return [.. root.Descendants(root.Name.Namespace + "page").Select(Read)];
    }

    /// <summary>Every place where the text stands, wrapped or not; the words below each other share the column of the first.</summary>
    public IEnumerable<PrintedText> Find(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Rows.SelectMany((row, index) => row.Pieces.Select(piece => Follow(words, piece, index)))
            .OfType<PrintedText>();
    }

    /// <summary>The rows in which the text stands on one line.</summary>
    public IEnumerable<PrintedRow> RowsWith(string text) =>
        Rows.Where(row => row.Text.Contains(text, StringComparison.Ordinal));

    private static PrintedPage Read(XElement page)
    {
        var words = page.Descendants(page.Name.Namespace + "word")
            .Select(word => new PrintedWord(
                word.Value,
                Number(word, "xMin"),
                Number(word, "yMin"),
                Number(word, "xMax"),
                Number(word, "yMax")
            ))
            .OrderBy(word => word.Base)
            .ToList();
        var rows = ImmutableArray.CreateBuilder<PrintedRow>();
        for (var start = 0; start < words.Count; )
        {
            var row = words.Skip(start).TakeWhile(word => word.Base - words[start].Base < SameLine).ToList();
            rows.Add(PrintedRow.Of(row.OrderBy(word => word.Left)));
            start += row.Count;
        }
        return new PrintedPage(Number(page, "width"), Number(page, "height"), rows.DrainToImmutable());
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The rest of the words in this piece and those below it.</summary>
    private PrintedText? Follow(ReadOnlySpan<string> words, PrintedText piece, int row)
    {
        var found = piece.Words.Length;
        if (found > words.Length || !piece.Words.Select(word => word.Text).SequenceEqual(words[..found].ToArray()))
            return null;
        if (found == words.Length)
            return piece;
        if (row + 1 >= Rows.Length)
            return null;
        foreach (var below in Rows[row + 1].Pieces.Where(piece.Overlaps))
        {
            if (Follow(words[found..], below, row + 1) is { } rest)
                return new PrintedText([.. piece.Words, .. rest.Words]);
        }
        return null;
    }
}

/// <summary>A word in its place.</summary>
internal sealed record PrintedWord(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Near the base line: letters of other sizes on one line differ in their tops.</summary>
    public double Base => Bottom - (Bottom - Top) * 0.2;
}

/// <summary>Words that belong together.</summary>
internal sealed record PrintedText(ImmutableArray<PrintedWord> Words)
{
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    public double Left => Words.Min(word => word.Left);

    public double Top => Words.Min(word => word.Top);

    public double Right => Words.Max(word => word.Right);

    public double Bottom => Words.Max(word => word.Bottom);

    public double Middle => (Left + Right) / 2;

    public bool Overlaps(PrintedText other) => Left < other.Right && other.Left < Right;
}

/// <summary>One base line across the page.</summary>
/// <param name="Pieces">Parted where a gap is wider than blanks are.</param>
internal sealed record PrintedRow(string Text, double Top, double Bottom, ImmutableArray<PrintedText> Pieces)
{
    private const double WidestBlank = 7;

    public static PrintedRow Of(IEnumerable<PrintedWord> words)
    {
        var pieces = new List<List<PrintedWord>>();
        foreach (var word in words)
        {
            if (pieces.Count == 0 || word.Left - pieces[^1][^1].Right > WidestBlank)
                pieces.Add([]);
            pieces[^1].Add(word);
        }
        ImmutableArray<PrintedText> texts = [.. pieces.Select(piece => new PrintedText([.. piece]))];
        return new PrintedRow(
            string.Join(' ', texts.Select(text => text.Text)),
            texts.Min(text => text.Top),
            texts.Max(text => text.Bottom),
            texts
        );
    }
}
