using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Anatomy;
using AgreementGen.Documents;

namespace AgreementGen.Linting.Checks;

/// <summary>Numbers that do not follow each other. After a break counting goes on from the number met, so that one slip is said once.</summary>
internal static class Sequences
{
    /// <summary>Units of a level whose numbers break the order among those of one parent, with the number that was due.</summary>
    /// <param name="write">The number as it is written: Roman, Arabic, a letter.</param>
    public static IEnumerable<(UnitView Unit, string Wanted)> Broken(
        ImmutableArray<UnitView> units,
        UnitLevel level,
        Func<int, string> write
    ) => Walk(units.Where(unit => unit.Level == level), unit => unit.Parent, write);

    /// <summary>Articles, which count through the whole document.</summary>
    public static IEnumerable<(UnitView Unit, string Wanted)> BrokenThroughout(
        ImmutableArray<UnitView> units,
        UnitLevel level
    ) => Walk(units.Where(unit => unit.Level == level), static _ => 0, Arabic);

    /// <summary>Clauses, which restart in each parent.</summary>
    public static IEnumerable<(UnitView Unit, string Wanted)> BrokenWithin(
        ImmutableArray<UnitView> units,
        UnitLevel level
    ) => Broken(units, level, Arabic);

    /// <summary>Points, by the Vietnamese alphabet.</summary>
    public static IEnumerable<(UnitView Unit, string Wanted)> BrokenLetters(ImmutableArray<UnitView> units) =>
        Broken(units, UnitLevel.Point, Numerals.Letter);

    private static IEnumerable<(UnitView Unit, string Wanted)> Walk(
        IEnumerable<UnitView> units,
        Func<UnitView, int> groupOf,
        Func<int, string> write
    )
    {
        var counts = new Dictionary<int, int>();
        foreach (var unit in units)
        {
            var group = groupOf(unit);
            var due = counts.GetValueOrDefault(group) + 1;
            var wanted = write(due);
            if (unit.Number == wanted)
            {
                counts[group] = due;
                continue;
            }
            counts[group] = ValueOf(unit.Number, due, write);
            yield return (unit, wanted);
        }
    }

    /// <summary>What a number stands for, looked for among those that are near; the one due when it is none.</summary>
    private static int ValueOf(string number, int due, Func<int, string> write)
    {
        for (var near = 1; near <= due + 20; near++)
        {
            if (write(near) == number)
                return near;
        }
        return due;
    }

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
