using System.Collections.Frozen;
using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>How one file is to be linted.</summary>
public sealed record LintSettings
{
    public static readonly LintSettings Default = new();

    private Linter? _linter;

    /// <summary>Name or path of a standard; null: guessed, or the program's own.</summary>
    public string? Standard { get; init; }

    public RuleSelection Rules
    {
        get;
        init => (field, _linter) = (value, null);
    } = RuleSelection.All;

    /// <summary>Codes that weigh otherwise than their kinds say.</summary>
    public FrozenDictionary<Kind, Severity> Severities { get; init; } = FrozenDictionary<Kind, Severity>.Empty;

    /// <summary>What the office says of itself.</summary>
    public HouseFacts House { get; init; } = HouseFacts.None;

    internal Linter Linter => _linter ??= new Linter(Rules);

    /// <summary>The findings that were asked for, each with the severity that it has here. What keeps a document from being made stays.</summary>
    internal ImmutableArray<Diagnostic> Weigh(ImmutableArray<Diagnostic> findings) =>
        [.. findings.Where(finding => IsFixed(finding) || Rules.Includes(finding.Kind)).Select(Weigh)];

    private Diagnostic Weigh(Diagnostic finding)
    {
        if (IsFixed(finding) || !Severities.TryGetValue(finding.Kind, out var severity))
            return finding;
        // A lighter case of a kind stays lighter.
        var weighed =
            finding.Severity < finding.Kind.Severity && finding.Severity < severity ? finding.Severity : severity;
        return finding with { Severity = weighed };
    }

    private static bool IsFixed(Diagnostic finding) => KnownKinds.IsFixed(finding.Kind);
}
