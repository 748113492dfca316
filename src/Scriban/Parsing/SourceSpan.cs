namespace Scriban.Parsing;

/// <summary>A stretch of a template. <see cref="End"/> is its last character, so that a span of one character starts and ends alike.</summary>
public readonly record struct SourceSpan(string? FileName, TextPosition Start, TextPosition End)
{
    /// <summary>Number of characters.</summary>
    public int Length => End.Offset - Start.Offset + 1;

    /// <summary>True for the default value, which belongs to no text.</summary>
    public bool IsEmpty => FileName is null;

    /// <summary><c>file(start)-(end)</c>, counted from zero.</summary>
    public override string ToString() => $"{FileName}({Start})-({End})";

    /// <summary><c>file(line,column)</c>, counted from one.</summary>
    public string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";
}
