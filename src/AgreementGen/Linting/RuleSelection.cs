using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>Which rules are asked.</summary>
/// <param name="Select">Codes, names or beginnings of codes ("ND30-QH"); empty: all.</param>
/// <param name="Ignore">Those of them that are not; the longer beginning wins over the shorter.</param>
public sealed record RuleSelection(ImmutableArray<string> Select, ImmutableArray<string> Ignore)
{
    public static readonly RuleSelection All = new([], []);

    public bool Includes(Kind kind) => LongestOf(Ignore, kind) is var ignored && Selected(kind, ignored);

    private bool Selected(Kind kind, int ignored) =>
        Select.IsEmpty ? ignored == 0 : LongestOf(Select, kind) is > 0 and var selected && selected > ignored;

    private static int LongestOf(ImmutableArray<string> names, Kind kind) =>
        names.Where(name => Names(name, kind)).Select(name => name.Length).DefaultIfEmpty(0).Max();

    /// <summary>Whether the name is the kind's, its code, or the beginning of its code.</summary>
    internal static bool Names(string name, Kind kind) =>
        kind.Code.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase);
}
