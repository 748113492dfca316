using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AgreementGen.Linting;

/// <summary>The table of contents of all rules. One partial file for each folder of rules.</summary>
public static partial class RuleBook
{
    /// <summary>Every rule, in the order of the tables of checks.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. Page,
        .. Head,
        .. Number,
        .. Text,
        .. Citations,
        .. Structure,
        .. Signatures,
        .. Annexes,
        .. Joint,
        .. Party,
        .. Capitals,
        .. Content,
    ];

    private static readonly FrozenDictionary<string, Rule> ByName = All.SelectMany(rule =>
            new[] { (Key: rule.Kind.Code, rule), (Key: rule.Kind.Name, rule) }
        )
        .ToFrozenDictionary(entry => entry.Key, entry => entry.rule, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rule of this code or name, whatever its case; null when there is none.</summary>
    public static Rule? Find(string codeOrName) => ByName.GetValueOrDefault(codeOrName);
}
