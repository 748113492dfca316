namespace Scriban.Parsing;

/// <summary>A place in a text: offset in characters, line and column, all counted from zero.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>No place at all.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>The place <paramref name="count"/> characters further on the same line.</summary>
    public TextPosition NextColumn(int count = 1) => new(Offset + count, Line, Column + count);

    /// <summary><c>(offset:line,column)</c>, counted from zero.</summary>
    public override string ToString() => $"({Offset}:{Line},{Column})";

    /// <summary><c>line,column</c>, counted from one, as an editor shows it.</summary>
    public string ToStringSimple() => $"{Line + 1},{Column + 1}";
}
