using System.Globalization;

namespace Scriban.Runtime;

/// <summary>
/// Orders texts as a dictionary does, the same on every machine: signs before digits before letters, upper and lower case
/// together, and only where nothing else tells them apart lower case first.
/// </summary>
internal sealed class TextComparer : IComparer<string>
{
    public static readonly TextComparer Default = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var length = Math.Min(x.Length, y.Length);
        for (var i = 0; i < length; i++)
        {
            var order = Rank(x[i]).CompareTo(Rank(y[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : -string.CompareOrdinal(x, y);
    }

    /// <summary>The kind of a character, then the character with its case taken away.</summary>
    private static int Rank(char c)
    {
        var kind =
            char.IsWhiteSpace(c) || char.IsControl(c) ? 0
            : char.IsPunctuation(c) ? 1
            : char.IsLetter(c) ? 4
            : char.IsDigit(c) ? 3
            : 2;
        return (kind << 16) | char.ToLower(c, CultureInfo.InvariantCulture);
    }
}
