using System.Collections.Immutable;

namespace AgreementGen.Linting.Renamings;

/// <summary>A body, a territory or a legal text that bears another name, or has another in its place, since a day.</summary>
/// <param name="Old">Names that are out of date from then on.</param>
/// <param name="New">What it is called since, or what has come in its place.</param>
/// <param name="Born">Those new names that nobody bore before.</param>
/// <param name="From">The first day on which all of them are out of date, wherever in the country.</param>
/// <param name="FirstSeen">The first day on which a new name was seen; provinces differ.</param>
/// <param name="Until">The last day on which that is so; null: still.</param>
/// <param name="IsConfirmed">All of it was read in a public source.</param>
/// <param name="Near">Words of which one stands in the same sentence when that text is meant; empty: no doubt.</param>
internal sealed record Renaming(
    string Id,
    bool IsLaw,
    ImmutableArray<string> Old,
    ImmutableArray<string> New,
    ImmutableArray<string> Born,
    DateOnly From,
    DateOnly FirstSeen,
    DateOnly? Until,
    bool IsConfirmed,
    ImmutableArray<string> Near
)
{
    private static readonly Lazy<ImmutableArray<Renaming>> LazyAll = new(RenamingFile.Read);

    public static IEnumerable<Renaming> Bodies => LazyAll.Value.Where(renaming => !renaming.IsLaw);

    public static IEnumerable<Renaming> Laws => LazyAll.Value.Where(renaming => renaming.IsLaw);

    public bool IsOutOfDateOn(DateOnly day) => day >= From && !(day > Until);
}
