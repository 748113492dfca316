using System.Collections.Immutable;

namespace AgreementGen.Diagnostics;

/// <summary>A text and the name it came under; knows where its lines begin.</summary>
/// <param name="Path">The name shown to users: the path as they wrote it, or <c>&lt;stdin&gt;</c>.</param>
/// <param name="Text">The whole text, decoded and in Unicode normal form C.</param>
public sealed record SourceText(string Path, string Text)
{
    private int[]? _lineStarts;

    /// <summary>How many lines of the file stand before the text, when it is a part of a large one.</summary>
    public int LinesBefore { get; init; }

    /// <summary>
    /// For the text of a word processor's file, a line a paragraph: where each line stands ("Điều 3"; empty: nothing to say). Default:
    /// the text of a file that has lines.
    /// </summary>
    public ImmutableArray<string> Landmarks { get; init; }

    /// <summary>Its lines are paragraphs of a document.</summary>
    public bool IsDocument => !Landmarks.IsDefault;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>Zero-based line and column (UTF-16 units) of an offset; offsets beyond the end are the end.</summary>
    public (int Line, int Column) GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(LineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line, offset - LineStarts[line]);
    }

    /// <summary>Offset of a zero-based line and column, clamped to the text.</summary>
    public int GetOffset(int line, int column) =>
        line < 0 ? 0
        : line >= LineStarts.Length ? Text.Length
        : Math.Min(LineStarts[line] + Math.Max(column, 0), Text.Length);

    /// <summary>A zero-based line without its line break.</summary>
    public ReadOnlySpan<char> GetLine(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var start = 0; text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length; )
        {
            var end = start + length;
            start = text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
            starts.Add(start);
        }
        return [.. starts];
    }

    /// <summary>The identity of a source is the source itself, not its letters.</summary>
    public bool Equals(SourceText? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => Path;
}
