using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>Finds Kính gửi (ô số 9a) and the addressees, a line each.</summary>
internal sealed class AddresseesFinder(Sheet sheet)
{
    private const int MostBefore = 8;
    private const int LongestLine = 160;

    /// <summary>The lines, and the index of the first paragraph behind them.</summary>
    public (Part? Addressees, int End) Find(int start, int end)
    {
        for (var (i, read) = (start, 0); i < end && read < MostBefore; i++)
        {
            var lines = FragmentReader.Lines(sheet.Paragraphs[i]).ToList();
            read += lines.Count;
            var first = lines.FindIndex(line => IsLabel(Folding.Of(line.Text)));
            if (first >= 0)
                return Read(i, lines, first, end);
        }
        return (null, start);
    }

    private (Part Addressees, int End) Read(int index, List<Passage> lines, int first, int end)
    {
        var found = ImmutableArray.CreateBuilder<Passage>();
        found.AddRange(lines.Skip(first).Select(line => line.Trim()));
        var next = index + 1;
        for (; next < end && IsAddressee(next, found[^1]); next++)
            found.AddRange(FragmentReader.Lines(sheet.Paragraphs[next]).Select(line => line.Trim()));
        while (next < end && sheet.Paragraphs[next].IsBlank)
            next++;
        return (new Part(found.DrainToImmutable(), Confidence.Certain), next);
    }

    /// <summary>Below words that end with a colon or a semicolon; with a dash as long as no full stop has ended the list.</summary>
    private bool IsAddressee(int index, Passage above)
    {
        var key = Folding.Of(sheet.Paragraphs[index].PrintedText);
        return key.Length is > 0 and <= LongestLine
            && above.Text.AsSpan().TrimEnd()[^1] switch
            {
                ':' or ';' => true,
                '.' => false,
                _ => key[0] is '-' or '+',
            };
    }

    private static bool IsLabel(string key) =>
        key.StartsWith("KINH GUI", StringComparison.Ordinal) || key.StartsWith("KINH TRINH", StringComparison.Ordinal);
}
