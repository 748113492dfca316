using System.Collections.Immutable;

namespace AgreementGen.Linting.Lexis;

/// <summary>A stretch of a paragraph up to a full stop, a question or exclamation mark, or a semicolon.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal sealed record Sentence(Prose Prose, int First, int End)
{
    private int? _earliestYear;
    private bool? _tellsOfBefore;
    private Dictionary<string, bool>? _said;

    /// <summary>It has these words, whatever their case.</summary>
    public bool Says(string words)
    {
        _said ??= new(StringComparer.Ordinal);
        if (!_said.TryGetValue(words, out var isSaid))
            _said[words] = isSaid = Prose.Between(First, End - 1).Contains(words, StringComparison.OrdinalIgnoreCase);
        return isSaid;
    }

    /// <summary>The earliest year that it names; <see cref="int.MaxValue"/> when it names none.</summary>
    public int EarliestYear => _earliestYear ??= FindEarliestYear();

    /// <summary>It says itself that things were otherwise before: "trước đây", "nay là", "thay thế" …</summary>
    public bool TellsOfBefore => _tellsOfBefore ??= Prose.Of(WordList.BygoneWords, First, End).Any();

    /// <summary>The first document that it names by number and symbol.</summary>
    public Citation? FirstCitation
    {
        get
        {
            var index = Lexis.Prose.FirstFrom(Prose.Citations, First, citation => citation.First);
            return index < Prose.Citations.Length && Prose.Citations[index].First < End ? Prose.Citations[index] : null;
        }
    }

    /// <summary>The sentences of a paragraph, none left out, none empty.</summary>
    public static ImmutableArray<Sentence> Of(Prose prose)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var first = 0;
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if (!prose.ClosesSentence(i))
                continue;
            sentences.Add(new Sentence(prose, first, i + 1));
            first = i + 1;
        }
        if (first < prose.Tokens.Length)
            sentences.Add(new Sentence(prose, first, prose.Tokens.Length));
        return sentences.DrainToImmutable();
    }

    private int FindEarliestYear()
    {
        var earliest = int.MaxValue;
        for (var i = First; i < End; i++)
            earliest = Math.Min(earliest, Prose.YearAt(i) ?? int.MaxValue);
        return earliest;
    }
}
