namespace AgreementGen.Diagnostics;

/// <summary>A place in a source text. <c>default</c> is "nowhere".</summary>
/// <param name="Source">The text; null when the place is unknown.</param>
/// <param name="Start">Offset of the first character, UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units the place covers; 0 is a point.</param>
public readonly record struct Location(SourceText? Source, int Start, int Length)
{
    public bool IsNone => Source is null;

    public string Path => Source?.Path ?? "";

    /// <summary>One-based, as people count.</summary>
    public int Line => Source is null ? 0 : Source.LinesBefore + Source.GetPosition(Start).Line + 1;

    /// <summary>One-based, as people count.</summary>
    public int Column => Source is null ? 0 : Source.GetPosition(Start).Column + 1;

    /// <summary>The text that the place covers.</summary>
    public string Text =>
        Source is null ? "" : Source.Text.Substring(Start, Math.Min(Length, Source.Text.Length - Start));

    /// <summary>From the start of this place to the end of <paramref name="other"/> (same source).</summary>
    public Location To(Location other) =>
        other.Source == Source && other.Start + other.Length >= Start
            ? this with
            {
                Length = other.Start + other.Length - Start,
            }
            : this;

    public override string ToString() => IsNone ? "" : $"{Path}({Line},{Column})";
}
