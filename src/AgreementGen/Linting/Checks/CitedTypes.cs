using System.Collections.Frozen;
using System.Collections.Immutable;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>Types of documents that texts cite, of State and Party, and their codes in symbols; from the word list.</summary>
internal static class CitedTypes
{
    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<string>>> LazyOwners = new(static () =>
        WordLists
            .Read(WordList.DocumentTypes)
            .SelectMany(type => CodesOf(type).Select(code => (code, type.Text)))
            .GroupBy(pair => pair.code, pair => pair.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal)
    );

    /// <summary>Types that bear the code; empty: nobody knows it.</summary>
    public static ImmutableArray<string> Of(string code) => LazyOwners.Value.GetValueOrDefault(code, []);

    /// <summary>Empty: the type has none, or any.</summary>
    public static ImmutableArray<string> CodesOf(Term type) =>
        [.. type.Note.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
