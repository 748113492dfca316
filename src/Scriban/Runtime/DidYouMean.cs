namespace Scriban.Runtime;

/// <summary>The nearest known name to one that is not known.</summary>
internal static class DidYouMean
{
    private const int CandidateLimit = 1000;
    private const int NameLimit = 100;

    /// <summary><c> Did you mean `name`?</c>, or nothing where no name is near.</summary>
    public static string Among(string name, IEnumerable<string> candidates, string prefix = "")
    {
        if (name.Length > NameLimit)
        {
            return "";
        }

        var limit = Math.Max(1, name.Length / 3);
        var best = candidates
            .Take(CandidateLimit)
            .Where(c => Math.Abs(c.Length - name.Length) <= limit && c != name)
            .Select(c => (Name: c, Distance: Distance(name, c)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is null ? "" : $" Did you mean `{prefix}{best.Name}`?";
    }

    /// <summary>Letters to insert, remove, replace or swap with the next, upper and lower case being alike.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        var beforePrevious = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = AreAlike(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && AreAlike(a[i - 1], b[j - 2]) && AreAlike(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }

    private static bool AreAlike(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
