namespace AgreementGen.Cli;

/// <summary>"Did you mean": the known word that a mistyped one stands nearest to.</summary>
internal static class Nearest
{
    /// <summary>Null when nothing is near: more than a third of the letters would have to change.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var (best, bestDistance) = ((string?)null, word.Length / 3 + 1);
        foreach (var candidate in known)
        {
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance || (distance == bestDistance && best is null))
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Letters to insert, drop, replace, or swap with a neighbour.</summary>
    private static int Distance(string from, string to)
    {
        var steps = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    steps[i, j] = i + j;
                    continue;
                }
                var replace = steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                steps[i, j] = Math.Min(replace, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        }
        return steps[from.Length, to.Length];
    }
}
