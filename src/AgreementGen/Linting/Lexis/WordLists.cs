using AgreementGen.Linting.Renamings;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Lexis;

/// <summary>Reads the word lists: a term a line, a note behind a tab, <c>#</c> before what is meant for people.</summary>
internal static class WordLists
{
    /// <summary>The lists up to this one hold names whose capitals are prescribed.</summary>
    public const WordList LastOfNames = WordList.Works;

    public static IEnumerable<Term> All() =>
        Enum.GetValues<WordList>()
            .SelectMany(list =>
                list switch
                {
                    WordList.Provinces => Units().Select(name => new Term(list, name)),
                    WordList.HyphenatedProvinces => Units()
                        .Where(name =>
                            name.Contains(' ', StringComparison.Ordinal)
                            && !name.Contains('-', StringComparison.Ordinal)
                        )
                        .Select(name => new Term(list, name.Replace(' ', '-')) { Subject = name }),
                    WordList.Districts => Read(list).Concat(Towns().Select(name => new Term(list, name))),
                    WordList.FormerNames => Names(list, Renaming.Bodies, renaming => renaming.Old),
                    WordList.FormerLaws => Names(list, Renaming.Laws, renaming => renaming.Old),
                    WordList.NewNames => Names(list, Renaming.Bodies, renaming => renaming.Born),
                    _ => Read(list),
                }
            );

    /// <summary>Names of units of province level, of today and before.</summary>
    private static IEnumerable<string> Units() =>
        ProvinceList
            .Current.All.Concat(ProvinceList.Former.All)
            .SelectMany(unit => unit.Periods.Select(period => period.Name))
            .Distinct(StringComparer.Ordinal);

    /// <summary>Seats of the former provinces that were towns within them, unless a province of today has the name.</summary>
    private static IEnumerable<string> Towns() =>
        ProvinceList
            .Former.All.SelectMany(unit => unit.Periods)
            .Where(period => period.Type == ProvinceType.Province)
            .Select(period => period.Centre)
            .Where(centre => ProvinceList.Current.Find(centre) is null)
            .Distinct(StringComparer.Ordinal)
            .Select(centre => $"thành phố {centre}");

    private static IEnumerable<Term> Names(
        WordList list,
        IEnumerable<Renaming> renamings,
        Func<Renaming, IEnumerable<string>> names
    ) => renamings.SelectMany(renaming => names(renaming).Select(name => new Term(list, name) { Subject = renaming }));

    /// <summary>The terms of one file.</summary>
    public static IEnumerable<Term> Read(WordList list)
    {
        using var stream =
            typeof(WordLists).Assembly.GetManifestResourceStream($"words/{FileOf(list)}")
            ?? throw new InvalidOperationException($"There is no word list {FileOf(list)}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return tab < 0 ? new Term(list, line) : new Term(list, line[..tab]) { Note = line[(tab + 1)..] };
        }
    }

    /// <summary><c>lunar-years.tsv</c>.</summary>
    private static string FileOf(WordList list) =>
        string.Concat(
                list.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : c.ToString()).Append(".tsv")
            )
            .ToLowerInvariant();
}
