using System.Collections;
using System.Globalization;
using System.Runtime.InteropServices;
using AgreementGen.Tabular;

namespace AgreementGen.Batches;

/// <summary>
/// The values that one row alone has, to be found in texts. What counts: a line of a cell of at least <see cref="Shortest"/> characters,
/// without what is no letter or digit at its ends, whatever its case. It is found where words begin and end. Held are hashes, not texts:
/// some 40 bytes for each value of a table.
/// </summary>
internal sealed class UniqueValues
{
    /// <summary>Shorter values (a number, a short name) stand in many documents by chance.</summary>
    public const int Shortest = 6;

    /// <summary>Of a longer value so many characters are compared.</summary>
    private const int Longest = 200;

    private const int Several = -1;

    private readonly Dictionary<ulong, int> _owners = [];

    /// <summary>By the hash of the first characters: which lengths there are, a bit for each, counted around.</summary>
    private readonly Dictionary<ulong, ulong> _lengths = [];

    /// <summary>By <see cref="StartOf"/>: whether there is any; nearly every word of a text is passed over by it.</summary>
    private readonly BitArray _starts = new(1 << 16);

    private readonly bool[] _hasLength = new bool[Longest + 1];

    /// <summary>A value in a text.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Match(ulong Value, int Row, int Start, int Length);

    /// <summary>Of the values themselves, whoever has them.</summary>
    public Digest Digest { get; private set; }

    /// <summary>Before <see cref="Seal"/>: a row of the table.</summary>
    public void Add(Row row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Value is not null)
                Add(cell.Text, row.Number);
        }
    }

    /// <summary>All rows are known: what several have is no longer looked for.</summary>
    public UniqueValues Seal()
    {
        var (sum, mixed, count) = (0UL, 0UL, 0UL);
        foreach (var (value, owner) in _owners)
        {
            if (owner == Several)
                _owners.Remove(value);
            else
                (sum, mixed, count) = (sum + value, mixed ^ (value * 0x9E37_79B9_7F4A_7C15), count + 1);
        }
        Digest = Digest.Of(string.Create(CultureInfo.InvariantCulture, $"{count} {sum:x} {mixed:x}"));
        return this;
    }

    /// <summary>Every value in a text.</summary>
    /// <param name="text">In small letters.</param>
    /// <param name="found">Is added to.</param>
    public void Find(ReadOnlySpan<char> text, List<Match> found)
    {
        var isInside = false;
        for (var start = 0; start + Shortest <= text.Length; start++)
        {
            var isOfWord = Letters.IsOfWord(text[start]);
            if (isOfWord && !isInside && _starts[StartOf(text[start..])])
                FindAt(text, start, found);
            isInside = isOfWord;
        }
    }

    private void FindAt(ReadOnlySpan<char> text, int start, List<Match> found)
    {
        var hash = new TextHash();
        foreach (var c in text.Slice(start, Shortest))
            hash.Add(c);
        if (!_lengths.TryGetValue(hash.Value, out var lengths))
            return;
        for (var length = Shortest; ; length++)
        {
            var end = start + length;
            if ((lengths & Bit(length)) != 0 && _hasLength[length] && IsEnd(text, end, length))
            {
                if (_owners.TryGetValue(hash.Value, out var owner))
                    found.Add(new(hash.Value, owner, start, length));
            }
            if (length == Longest || end == text.Length)
                return;
            hash.Add(text[end]);
        }
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int end, int length) =>
        length == Longest || end == text.Length || !Letters.IsOfWord(text[end]);

    private void Add(string text, int row)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            AddLine(line, row);
    }

    private void AddLine(ReadOnlySpan<char> line, int row)
    {
        var value = Trim(line);
        if (value.Length < Shortest)
            return;
        Span<char> folded = stackalloc char[Longest];
        folded = folded[..Math.Min(value.Length, Longest)];
        Letters.ToSmall(value[..folded.Length], folded);
        var hash = TextHash.Of(folded);
        if (!_owners.TryAdd(hash, row))
        {
            if (_owners[hash] != row)
                _owners[hash] = Several;
            return;
        }
        var start = TextHash.Of(folded[..Shortest]);
        _lengths[start] = _lengths.GetValueOrDefault(start) | Bit(folded.Length);
        _starts[StartOf(folded)] = true;
        _hasLength[folded.Length] = true;
    }

    /// <summary>Of the first <see cref="Shortest"/> characters, for a first look: quicker than the hash, for no step waits for another.</summary>
    private static ushort StartOf(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var sum =
                text[5] * 0x9E37_79B1u
                + text[4] * 0x85EB_CA77u
                + text[3] * 0xC2B2_AE3Du
                + text[2] * 0x27D4_EB2Fu
                + text[1] * 0x1656_67B1u
                + text[0] * 0xD35A_2D97u;
            return (ushort)(sum >> 16);
        }
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && !Letters.IsOfWord(text[start]))
            start++;
        while (end > start && !Letters.IsOfWord(text[end - 1]))
            end--;
        return text[start..end];
    }

    private static ulong Bit(int length) => 1UL << (length % 64);
}
