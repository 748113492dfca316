using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Mending;

/// <summary>One thing that was changed in a .docx.</summary>
/// <param name="Rule">The rule that spoke there.</param>
/// <param name="What">The property: "cỡ chữ", "lề trái".</param>
/// <param name="Place">The paragraph; a point at its start for what concerns the sheet, or headers and footers.</param>
/// <param name="From">As it was.</param>
/// <param name="To">As it is now.</param>
public sealed record MendedChange(Kind Rule, Phrase What, Location Place, object From, object To)
{
    /// <summary>Further places of the same change, in the order of the text.</summary>
    public ImmutableArray<Location> Repeats { get; init; } = [];

    /// <summary>The same change in many places is one, with the other places; in the order of the text.</summary>
    public static ImmutableArray<MendedChange> Fold(IEnumerable<MendedChange> changes) =>
        [
            .. changes
                .OrderBy(change => change.Place.Start)
                .GroupBy(change => (change.Rule, change.What, Said(change.From), Said(change.To)))
                .Select(same =>
                    same.First() with
                    {
                        Repeats = [.. same.Select(change => change.Place).Distinct().Skip(1)],
                    }
                ),
        ];

    private static string Said(object value) => $"{Messages.Say(value, CultureInfo.InvariantCulture)}";
}
