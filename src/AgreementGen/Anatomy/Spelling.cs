namespace AgreementGen.Anatomy;

/// <summary>Whether a text is a known one, slips of the pen included.</summary>
internal static class Spelling
{
    /// <summary>At most so many letters inserted, left out or replaced make one of the other (Levenshtein, within a band).</summary>
    public static bool IsNear(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return false;
        Span<int> row = stackalloc int[64];
        if (b.Length >= row.Length)
            return a.SequenceEqual(b);
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            if (Next(row[..(b.Length + 1)], a[i - 1], b) > most)
                return false;
        }
        return row[b.Length] <= most;
    }

    /// <summary>One row of the table of distances in place of the one above it; gives the least in it.</summary>
    private static int Next(Span<int> row, char letter, ReadOnlySpan<char> other)
    {
        var diagonal = row[0]++;
        var least = row[0];
        for (var j = 1; j < row.Length; j++)
        {
            var here = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (letter == other[j - 1] ? 0 : 1));
            (diagonal, row[j]) = (row[j], here);
            least = Math.Min(least, here);
        }
        return least;
    }
}
