using System.Runtime.InteropServices;

namespace AgreementGen.Anatomy;

/// <summary>A place in a line. Words are compared folded; what is not composed counts as the letter that it makes.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct LabelScanner(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _line.Length;

    public readonly bool IsBlank => !IsAtEnd && Folding.Of(_line[Position]) == ' ';

    /// <summary>Nothing but blanks follows.</summary>
    public readonly bool IsAtRest => IsAtEnd || _line[Position..].IsWhiteSpace();

    /// <summary>A blank, the end, or a letter that was typed without a blank.</summary>
    public readonly bool CanFollowMark =>
        IsAtEnd || IsBlank || char.IsLetter(_line[Position]) || _line[Position] is '“' or '"';

    /// <summary>An initial follows, as in "V.I. Lê-nin".</summary>
    public readonly bool StartsInitial =>
        Position + 1 < _line.Length && char.IsUpper(_line[Position]) && _line[Position + 1] == '.';

    public readonly char Peek() => IsAtEnd ? '\0' : _line[Position];

    /// <summary>The first character behind blanks.</summary>
    public readonly char PeekWord()
    {
        var rest = _line[Position..].TrimStart();
        return rest.IsEmpty ? '\0' : rest[0];
    }

    public readonly string Text(int start) => _line[start..Position].ToString();

    public void Skip(int count) => Position += count;

    /// <summary>True when there was a blank.</summary>
    public bool SkipBlanks()
    {
        var start = Position;
        while (!IsAtEnd && Folding.Of(_line[Position]) is ' ' or '\0')
            Position++;
        return Position > start;
    }

    /// <summary>The folded words, if they stand here and end here.</summary>
    public bool Take(string words)
    {
        var at = Position;
        foreach (var letter in words)
        {
            at = SkipMarks(at);
            if (at >= _line.Length || Folding.Of(_line[at]) != letter)
                return false;
            at++;
            while (letter == ' ' && at < _line.Length && Folding.Of(_line[at]) == ' ')
                at++;
        }
        at = SkipMarks(at);
        if (at < _line.Length && char.IsLetter(_line[at]))
            return false;
        Position = at;
        return true;
    }

    /// <summary>The digits here; none when there are more than so many. Gives their number.</summary>
    public int TakeDigits(int most)
    {
        var at = Position;
        while (at < _line.Length && char.IsAsciiDigit(_line[at]))
            at++;
        var count = at - Position;
        if (count > most)
            return 0;
        Position = at;
        return count;
    }

    /// <summary>A full stop and one or two digits.</summary>
    public bool TakeMarkedDigits()
    {
        if (Position + 1 >= _line.Length || _line[Position] != '.' || !char.IsAsciiDigit(_line[Position + 1]))
            return false;
        Position++;
        if (TakeDigits(2) > 0)
            return true;
        Position--;
        return false;
    }

    /// <summary>The value of the Roman numeral here; 0 for none.</summary>
    public int TakeRoman()
    {
        var (at, value, last) = (Position, 0, 0);
        for (; at < _line.Length && RomanDigit(_line[at]) is > 0 and var digit; at++)
        {
            value += digit > last ? digit - 2 * last : digit;
            last = digit;
        }
        if (at - Position > 8 || (at < _line.Length && char.IsLetter(_line[at])))
            return 0;
        Position = value > 0 ? at : Position;
        return value;
    }

    /// <summary>One capital letter alone.</summary>
    public bool TakeCapital()
    {
        if (IsAtEnd || !char.IsUpper(_line[Position]))
            return false;
        var at = SkipMarks(Position + 1);
        if (at < _line.Length && char.IsLetterOrDigit(_line[at]))
            return false;
        Position = at;
        return true;
    }

    /// <summary>a, đ, aa, iv: one small letter, the same twice, or a small Roman numeral; gives their number.</summary>
    public int TakeSmallLetters()
    {
        var at = Position;
        while (at < _line.Length && char.IsLower(_line[at]))
            at++;
        var letters = _line[Position..at];
        var isLabel =
            letters.Length == 1
            || (letters.Length == 2 && letters[0] == letters[1])
            || (letters.Length is > 1 and < 5 && letters.IndexOfAnyExcept("ivx") < 0);
        Position = isLabel ? at : Position;
        return isLabel ? letters.Length : 0;
    }

    /// <summary>The same mark again, as in "---" and "* * *".</summary>
    public readonly bool IsRuleBehind(char mark) => PeekWord() == mark;

    private readonly int SkipMarks(int at)
    {
        while (at < _line.Length && Folding.Of(_line[at]) == '\0')
            at++;
        return at;
    }

    private static int RomanDigit(char c) =>
        c switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            _ => 0,
        };
}
