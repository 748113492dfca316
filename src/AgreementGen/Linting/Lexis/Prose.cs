using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Lexis;

/// <summary>A paragraph as rules of words read it: its words, the terms among them, its sentences, dates and citations, each found once.</summary>
internal sealed class Prose(Statement statement)
{
    private ImmutableArray<Token> _tokens;
    private ImmutableArray<Sighting> _sightings;
    private ImmutableArray<Sighting> _names;
    private ImmutableArray<Sentence> _sentences;
    private ImmutableArray<DateMention> _dates;
    private ImmutableArray<Citation> _citations;
    private Quotations? _quotations;
    private bool? _isCapitals;
    private bool? _hasDigits;
    private ulong? _lists;

    public Statement Statement { get; } = statement;

    public StatementRole Role => Statement.Role;

    public string Text => Statement.Text;

    public ImmutableArray<Token> Tokens => _tokens.IsDefault ? _tokens = Tokenizer.Read(Text, Lexicon.Whole) : _tokens;

    /// <summary>Terms of all word lists, by their first token, the longer before the shorter.</summary>
    public ImmutableArray<Sighting> Sightings =>
        _sightings.IsDefault ? _sightings = Lexicon.Whole.Find(Tokens) : _sightings;

    /// <summary>Terms of the lists of names; none that is only a part of a longer name.</summary>
    public ImmutableArray<Sighting> Names => _names.IsDefault ? _names = FindNames() : _names;

    public ImmutableArray<Sentence> Sentences => _sentences.IsDefault ? _sentences = Sentence.Of(this) : _sentences;

    /// <summary>Dates of day, month and year.</summary>
    public ImmutableArray<DateMention> Dates =>
        _dates.IsDefault ? _dates = HasDigits ? DateMention.In(this) : [] : _dates;

    /// <summary>Documents that are named by number and symbol.</summary>
    public ImmutableArray<Citation> Citations =>
        _citations.IsDefault ? _citations = HasDigits ? Citation.In(this) : [] : _citations;

    /// <summary>It is written in capital letters only.</summary>
    public bool IsCapitals => _isCapitals ??= !Text.Any(char.IsLower);

    public bool IsQuoted(int offset) => (_quotations ??= Quotations.In(Text)).Contains(offset);

    /// <summary>It has figures.</summary>
    public bool HasDigits => _hasDigits ??= Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A term of the list is in it.</summary>
    public bool Has(WordList list) => ((_lists ??= FindLists()) & (1UL << (int)list)) != 0;

    public IEnumerable<Sighting> Of(WordList list) =>
        Has(list) ? Sightings.Where(sighting => sighting.List == list) : [];

    /// <summary>Terms that begin between two tokens, the end exclusive.</summary>
    public IEnumerable<Sighting> Of(WordList list, int first, int end)
    {
        if (!Has(list))
            yield break;
        for (var i = FirstFrom(Sightings, first, sighting => sighting.First); i < Sightings.Length; i++)
        {
            if (Sightings[i].First >= end)
                yield break;
            if (Sightings[i].List == list)
                yield return Sightings[i];
        }
    }

    public ReadOnlySpan<char> this[Token token] => Text.AsSpan(token.Start, token.Length);

    /// <summary>The text from one token to another.</summary>
    public string Between(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    public string TextOf(Sighting sighting) => Between(sighting.First, sighting.Last);

    public Location At(int start, int length) => Statement.At(start, length);

    public Location At(Sighting sighting) => AtTokens(sighting.First, sighting.Last);

    public Location AtTokens(int first, int last) => At(Tokens[first].Start, Tokens[last].End - Tokens[first].Start);

    public Sentence SentenceOf(int token) => Sentences[FirstFrom(Sentences, token, sentence => sentence.End - 1)];

    /// <summary>The token is this word, whatever its case; false outside of the text.</summary>
    public bool Is(int token, string word) =>
        token >= 0 && token < Tokens.Length && this[Tokens[token]].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(int token, char sign) =>
        token >= 0 && token < Tokens.Length && Tokens[token].Length == 1 && Text[Tokens[token].Start] == sign;

    public bool IsWord(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Word;

    public bool IsNumber(int token) => token >= 0 && token < Tokens.Length && Tokens[token].Kind == TokenKind.Number;

    /// <summary>The word begins with a capital.</summary>
    public bool IsCapitalised(int token) => IsWord(token) && char.IsUpper(Text[Tokens[token].Start]);

    /// <summary>The word has no capital.</summary>
    public bool IsLower(int token)
    {
        if (!IsWord(token))
            return false;
        foreach (var c in this[Tokens[token]])
        {
            if (char.IsUpper(c))
                return false;
        }
        return true;
    }

    /// <summary>Nothing stands between the token and the one before it.</summary>
    public bool Touches(int token) =>
        token > 0 && token < Tokens.Length && Tokens[token].Start == Tokens[token - 1].End;

    /// <summary>The value of a number of up to nine digits; null for any other token.</summary>
    public int? ValueAt(int token) =>
        IsNumber(token) && Tokens[token].Length <= 9
            ? int.Parse(this[Tokens[token]], NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The token is a year of 1900 to 2100.</summary>
    public int? YearAt(int token) =>
        IsNumber(token) && Tokens[token].Length == 4 && ValueAt(token) is >= 1900 and <= 2100 and var year
            ? year
            : null;

    /// <summary>A sentence may begin with the token: nobody can tell from its capital what it is.</summary>
    public bool MayOpenSentence(int token)
    {
        if (token == 0)
            return true;
        var before = Tokens[token - 1];
        return before.Kind == TokenKind.Sign && Text[before.Start] is not (',' or ';')
            || before.Kind == TokenKind.Number && token == 1
            || Text.AsSpan(before.End, Tokens[token].Start - before.End).ContainsAny('\n', '\f', '\t');
    }

    /// <summary>The token is a stop behind which a new sentence or clause begins, or the last.</summary>
    public bool ClosesSentence(int token)
    {
        var sign = Tokens[token];
        if (sign.Kind != TokenKind.Sign)
            return false;
        if (Text[sign.Start] == ';')
            return true;
        return Text[sign.Start] is '.' or '?' or '!' && !Touches(token + 1) && !Abbreviations.EndAt(this, token);
    }

    /// <summary>
    /// What the sentence says at the token is true of a time before the day: it names an earlier year, says so itself, quotes,
    /// or gives the title of an earlier document.
    /// </summary>
    public bool SpeaksOfBefore(int token, DateOnly day)
    {
        var sentence = SentenceOf(token);
        return sentence.TellsOfBefore
            || sentence.EarliestYear < day.Year
            || IsInTitleOfEarlier(token, day)
            || IsQuoted(Tokens[token].Start);
    }

    /// <summary>The token belongs to the issuer or the title of a document that was issued before the day, or nobody knows when.</summary>
    public bool IsInTitleOfEarlier(int token, DateOnly day) =>
        SentenceOf(token).FirstCitation is { } citation && citation.Last < token && !(citation.Date?.Day >= day);

    /// <summary>Index of the first of ordered items whose token is not before the given one.</summary>
    internal static int FirstFrom<T>(ImmutableArray<T> items, int token, Func<T, int> tokenOf)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokenOf(items[middle]) < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private ImmutableArray<Sighting> FindNames()
    {
        ImmutableArray<Sighting>.Builder? names = null;
        var covered = -1;
        foreach (var sighting in Sightings)
        {
            if (sighting.List > WordLists.LastOfNames || sighting.Last <= covered)
                continue;
            (names ??= ImmutableArray.CreateBuilder<Sighting>()).Add(sighting);
            covered = sighting.Last;
        }
        return names?.DrainToImmutable() ?? [];
    }

    /// <summary>A bit for each list; there are fewer than 64.</summary>
    private ulong FindLists()
    {
        var lists = 0UL;
        foreach (var sighting in Sightings)
            lists |= 1UL << (int)sighting.List;
        return lists;
    }
}
