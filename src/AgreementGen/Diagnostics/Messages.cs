using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Resources;

namespace AgreementGen.Diagnostics;

/// <summary>The words of diagnostics, from the .resx files beside this one.</summary>
public static class Messages
{
    private static readonly ConcurrentDictionary<string, ResourceManager> Groups = new(StringComparer.Ordinal);

    /// <summary>The words for a kind; the bare key when a language lacks it (a test sees to it that none does).</summary>
    public static string Format(Kind kind, string suffix, CultureInfo language, ImmutableArray<object> arguments)
    {
        var pattern = Pattern(kind, suffix, language) ?? kind.Code + suffix;
        return string.Format(
            CultureInfo.InvariantCulture,
            pattern,
            [.. arguments.Select(value => Say(value, language))]
        );
    }

    /// <summary>The composite format string behind a message.</summary>
    public static string? Pattern(Kind kind, string suffix, CultureInfo language) =>
        kind.Words is { } words ? words.Pattern(suffix, language) : PatternOfGroup(kind, suffix, language);

    /// <summary>A value in the words of a language.</summary>
    public static object Say(object value, CultureInfo language) => value is ILocalized own ? own.In(language) : value;

    private static string? PatternOfGroup(Kind kind, string suffix, CultureInfo language) =>
        Groups
            .GetOrAdd(
                kind.Group,
                static group => new ResourceManager(
                    $"AgreementGen.Diagnostics.Messages.{group}",
                    typeof(Messages).Assembly
                )
            )
            .GetString(kind.Code + suffix, language);

    /// <summary>What a trace is called in a report.</summary>
    public static string Name(TraceKind kind, CultureInfo language) =>
        Internal($"trace.{kind}", language) ?? kind.ToString();

    /// <summary>"and 12 more rows".</summary>
    public static string More(TraceKind kind, int count, CultureInfo language) =>
        string.Format(CultureInfo.InvariantCulture, Internal($"trace.{kind}.more", language) ?? "+ {0}", count);

    private static string? Internal(string key, CultureInfo language) =>
        Groups
            .GetOrAdd(
                "Internal",
                static group => new ResourceManager(
                    $"AgreementGen.Diagnostics.Messages.{group}",
                    typeof(Messages).Assembly
                )
            )
            .GetString(key, language);
}
