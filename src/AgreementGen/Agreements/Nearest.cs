using System.Globalization;
using System.Text;

namespace AgreementGen.Agreements;

/// <summary>The known word that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    /// <summary>The nearest of some words by edits, tone marks, case and separators aside; null when none is near (an edit for three letters).</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var folded = Fold(word);
        var allowed = folded.Length < 3 ? 0 : Math.Max(1, folded.Length / 3);
        var (best, bestDistance) = ((string?)null, allowed + 1);
        foreach (var candidate in known)
        {
            if (Math.Abs(folded.Length - candidate.Length) >= bestDistance)
                continue;
            var distance = Distance(folded, Fold(candidate));
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Lower case, without tone marks; <c>_</c>, <c>-</c> and spaces are the same.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(
                char.ToLowerInvariant(c) switch
                {
                    'đ' => 'd',
                    '-' or ' ' => '_',
                    var lower => lower,
                }
            );
        }
        return folded.ToString();
    }

    /// <summary>Damerau-Levenshtein (optimal string alignment): insertions, deletions, substitutions, swaps of neighbours.</summary>
    public static int Distance(string a, string b)
    {
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var isSame = a[i - 1] == b[j - 1];
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
