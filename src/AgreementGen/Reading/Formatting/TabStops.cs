using System.Collections.Immutable;
using AgreementGen.Reading.Xml;

namespace AgreementGen.Reading.Formatting;

/// <summary>One stop, twips from the left edge of the text.</summary>
/// <param name="Leader"><c>underscore</c>, <c>dot</c> …; what fills the gap before it.</param>
internal readonly record struct TabStop(int Position, string Kind, string? Leader);

/// <summary>Stops of tabs (<c>w:tabs</c>, ECMA-376 part 1, 17.3.1.38), by their places.</summary>
internal sealed record TabStops(ImmutableArray<TabStop> Stops)
{
    public static TabStops Read(XmlCursor xml)
    {
        var stops = ImmutableArray.CreateBuilder<TabStop>();
        foreach (var name in xml.Children())
        {
            if (name == "tab" && Measures.Twips(xml.Attribute("pos")) is { } position)
                stops.Add(new TabStop(position, xml.Value ?? "left", xml.Attribute("leader")));
        }
        return new TabStops(stops.ToImmutable());
    }

    /// <summary>Stops add up; <c>clear</c> takes one away that stands below.</summary>
    public static TabStops? Merge(TabStops? below, TabStops? above) =>
        above is null ? below
        : below is null ? above
        : new TabStops([
            .. below
                .Stops.Where(stop => above.Stops.All(other => other.Position != stop.Position))
                .Concat(above.Stops)
                .OrderBy(stop => stop.Position),
        ]);

    public bool Equals(TabStops? other) => other is not null && Stops.AsSpan().SequenceEqual(other.Stops.AsSpan());

    public override int GetHashCode() => Stops.IsEmpty ? 0 : HashCode.Combine(Stops.Length, Stops[0]);
}
