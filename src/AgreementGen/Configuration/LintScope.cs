using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Configuration;

/// <summary>What may be said for all files, for some, or on the command line; null: nothing was said.</summary>
public sealed record LintScope
{
    /// <summary>Name or path of a standard.</summary>
    public string? Standard { get; init; }
    public ImmutableArray<string>? Select { get; init; }
    public ImmutableArray<string>? Ignore { get; init; }
    public ImmutableDictionary<Kind, Severity> Severities { get; init; } = ImmutableDictionary<Kind, Severity>.Empty;

    /// <summary>With what another says in its place; severities code by code.</summary>
    public LintScope With(LintScope other) =>
        new()
        {
            Standard = other.Standard ?? Standard,
            Select = other.Select ?? Select,
            Ignore = other.Ignore ?? Ignore,
            Severities = Severities.SetItems(other.Severities),
        };
}
