using System.Collections.Immutable;

namespace AgreementGen.Linting.Lexis;

/// <summary>
/// All terms of all word lists, found in one pass over the words of a text, whatever their case and tone-mark style. Of terms of one list
/// that begin at one word the longest is found, and none within another of its list.
/// </summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyWhole = new(static () => new(WordLists.All()));

    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _keyOf;
    private readonly Dictionary<(int Node, int Key), int> _steps = [];

    /// <summary>The terms that end at a node, those of one list together.</summary>
    private readonly List<ImmutableArray<ImmutableArray<Term>>> _ends =
    [
        [],
    ];

    public Lexicon(IEnumerable<Term> terms)
    {
        _keyOf = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var term in terms)
            Add(term);
    }

    /// <summary>Of all word lists.</summary>
    public static Lexicon Whole => LazyWhole.Value;

    /// <summary>The number of a word or sign; 0 when no term has it.</summary>
    public int KeyOf(ReadOnlySpan<char> token)
    {
        Span<char> folded = stackalloc char[token.Length];
        return _keyOf.TryGetValue(Syllables.Fold(token, folded), out var key) ? key : 0;
    }

    public ImmutableArray<Sighting> Find(ImmutableArray<Token> tokens)
    {
        List<Sighting>? found = null;
        Span<int> covered = stackalloc int[Enum.GetValues<WordList>().Length];
        covered.Fill(-1);
        for (var first = 0; first < tokens.Length; first++)
        {
            var node = 0;
            var start = found?.Count ?? 0;
            for (var last = first; last < tokens.Length && Step(ref node, tokens[last].Key); last++)
            {
                foreach (var terms in _ends[node])
                    Keep(found ??= [], start, new Sighting(terms, first, last));
            }
            if (found?.Count > start)
                Settle(found, start, covered);
        }
        return found is null ? [] : [.. found];
    }

    /// <summary>Of the terms that begin at one word those stay that are not within one of their list; the longer first.</summary>
    private static void Settle(List<Sighting> found, int start, Span<int> covered)
    {
        for (var i = found.Count - 1; i >= start; i--)
        {
            ref var end = ref covered[(int)found[i].List];
            if (found[i].Last <= end)
                found.RemoveAt(i);
            else
                end = found[i].Last;
        }
        if (found.Count > start + 1)
            found.Sort(start, found.Count - start, LongerFirst);
    }

    private static readonly Comparer<Sighting> LongerFirst = Comparer<Sighting>.Create(
        static (one, other) => (-one.Last, one.List).CompareTo((-other.Last, other.List))
    );

    private bool Step(ref int node, int key) => key != 0 && _steps.TryGetValue((node, key), out node);

    /// <summary>A longer term takes the place of a shorter one of its list.</summary>
    private static void Keep(List<Sighting> found, int start, Sighting sighting)
    {
        for (var i = start; i < found.Count; i++)
        {
            if (found[i].List == sighting.List)
            {
                found[i] = sighting;
                return;
            }
        }
        found.Add(sighting);
    }

    private void Add(Term term)
    {
        var node = 0;
        foreach (var token in Tokenizer.Read(term.Text, this))
            node = Next(node, KeyFor(term.Text.Substring(token.Start, token.Length)));
        var ends = _ends[node];
        var own = ends.FirstOrDefault(terms => terms[0].List == term.List);
        _ends[node] = own.IsDefault ? ends.Add([term]) : ends.Replace(own, own.Add(term));
    }

    private int Next(int node, int key)
    {
        if (_steps.TryGetValue((node, key), out var next))
            return next;
        _ends.Add([]);
        return _steps[(node, key)] = _ends.Count - 1;
    }

    private int KeyFor(string token)
    {
        var folded = Syllables.Fold(token);
        if (!_keys.TryGetValue(folded, out var key))
            _keys[folded] = key = _keys.Count + 1;
        return key;
    }
}
