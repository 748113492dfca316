using System.Collections.Immutable;

namespace AgreementGen.Linting.Lexis;

/// <summary>The quoted stretches of a text: “ ”, ‘ ’, « » and straight quotes. What is not closed goes to the end.</summary>
internal sealed class Quotations
{
    private const string Openers = "“‘«";
    private const string Closers = "”’»";

    private static readonly Quotations None = new([]);

    private readonly ImmutableArray<(int Start, int End)> _ranges;

    private Quotations(ImmutableArray<(int, int)> ranges) => _ranges = ranges;

    public static Quotations In(string text) => text.AsSpan().ContainsAny("“‘«\"") ? new Quotations(Find(text)) : None;

    public bool Contains(int offset)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (offset < _ranges[middle].Start)
                high = middle - 1;
            else if (offset >= _ranges[middle].End)
                low = middle + 1;
            else
                return true;
        }
        return false;
    }

    private static ImmutableArray<(int Start, int End)> Find(string text)
    {
        var ranges = ImmutableArray.CreateBuilder<(int, int)>();
        var (start, closer) = (-1, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            if (start < 0 && CloserOf(text[i]) is { } wanted)
                (start, closer) = (i, wanted);
            else if (start >= 0 && text[i] == closer)
            {
                ranges.Add((start, i));
                start = -1;
            }
        }
        if (start >= 0)
            ranges.Add((start, text.Length));
        return ranges.DrainToImmutable();
    }

    private static char? CloserOf(char opener) =>
        opener == '"' ? '"'
        : Openers.IndexOf(opener, StringComparison.Ordinal) is >= 0 and var kind ? Closers[kind]
        : null;
}
