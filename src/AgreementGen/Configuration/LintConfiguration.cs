using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using AgreementGen.Linting;
using AgreementGen.Sources;

namespace AgreementGen.Configuration;

/// <summary>Settings for files that some patterns name.</summary>
public sealed record LintOverride(PathPattern Files, LintScope Scope);

/// <summary>What <c>agreementgen.yml</c> says, and what the command line says beside it. Safe to use from several threads.</summary>
public sealed class LintConfiguration
{
    public static readonly LintConfiguration Default = new();

    private readonly ConcurrentDictionary<string, LintSettings> _made = new(StringComparer.Ordinal);

    /// <summary>What patterns are relative to.</summary>
    public string Folder { get; init; } = "";
    public LintScope Common { get; init; } = new();

    /// <summary>Later ones win.</summary>
    public ImmutableArray<LintOverride> Overrides { get; init; } = [];
    public HouseFacts House { get; init; } = HouseFacts.None;

    /// <summary>From the command line: it takes the place of the rest, but what is ignored is ignored too.</summary>
    public LintScope Asked { get; init; } = new();

    public LintConfiguration With(LintScope asked) =>
        new()
        {
            Folder = Folder,
            Common = Common,
            Overrides = Overrides,
            House = House,
            Asked = asked,
        };

    /// <summary>The settings for one file; files that are alike share one.</summary>
    /// <param name="path">As the user wrote it.</param>
    public LintSettings For(string path)
    {
        if (Overrides.IsEmpty)
            return _made.GetOrAdd("", _ => Make([]));
        var relative = Path.GetRelativePath(Folder.Length == 0 ? "." : Folder, path);
        ImmutableArray<LintOverride> about = [.. Overrides.Where(one => one.Files.Matches(relative))];
        var key = string.Join(',', about.Select(one => Overrides.IndexOf(one)));
        return _made.GetOrAdd(key, _ => Make(about));
    }

    private LintSettings Make(ImmutableArray<LintOverride> about)
    {
        var scope = about.Aggregate(Common, (all, one) => all.With(one.Scope));
        return new LintSettings
        {
            Standard = Asked.Standard ?? scope.Standard,
            Rules = new(Asked.Select ?? scope.Select ?? [], [.. scope.Ignore ?? [], .. Asked.Ignore ?? []]),
            Severities = scope.Severities.ToFrozenDictionary(),
            House = House,
        };
    }
}
