using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AgreementGen.Provinces;

/// <summary>The units of province level of a time: the 34 since 01/7/2025, the 63 before.</summary>
public sealed class ProvinceList
{
    private static readonly Lazy<ProvinceList> LazyCurrent = new(static () => new("provinces-2025.tsv"));
    private static readonly Lazy<ProvinceList> LazyFormer = new(static () => new("provinces-2004.tsv"));

    private readonly FrozenDictionary<string, Province> _bySlug;
    private readonly FrozenDictionary<string, Province> _byCode;
    private readonly FrozenDictionary<string, Province> _byName;
    private readonly FrozenDictionary<string, Province> _byBareName;

    private ProvinceList(string file)
    {
        All = ProvinceFile.Read(file);
        _bySlug = All.ToFrozenDictionary(unit => unit.Slug, StringComparer.Ordinal);
        _byCode = All.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
        var names = All.SelectMany(unit => NamesOf(unit).Select(name => (Name: name, Unit: unit))).ToList();
        _byName = Index(names, ProvinceName.Fold);
        _byBareName = Index(names, ProvinceName.Bare);
    }

    /// <summary>The first day of today's units.</summary>
    public static readonly DateOnly Reform = new(2025, 7, 1);

    /// <summary>The 34 units since 01/7/2025.</summary>
    public static ProvinceList Current => LazyCurrent.Value;

    /// <summary>The 63 units before.</summary>
    public static ProvinceList Former => LazyFormer.Value;

    /// <summary>In the order of their codes.</summary>
    public ImmutableArray<Province> All { get; }

    /// <summary>The list that held on a day; without a day today's.</summary>
    public static ProvinceList On(DateOnly? day) => day < Reform ? Former : Current;

    /// <summary>
    /// The unit that a person means: by slug, by code, by name with or without tỉnh or thành phố, with the tone mark on either vowel
    /// (Hòa, Hoà), or without any marks at all. A name with marks has to have the right ones. Null when there is none.
    /// </summary>
    public Province? Find(string text) =>
        _bySlug.GetValueOrDefault(text) ?? FindByCode(text) ?? FindByName(ProvinceName.Fold(text), text);

    /// <summary>All names and slugs, to find the nearest to one that is not among them.</summary>
    public IEnumerable<string> Names => All.SelectMany(unit => NamesOf(unit).Append(unit.Slug));

    /// <summary>A spreadsheet may have made a 1 of 01.</summary>
    private Province? FindByCode(string text) =>
        text.Length is 1 or 2 ? _byCode.GetValueOrDefault(text.PadLeft(2, '0')) : null;

    private Province? FindByName(string folded, string text) =>
        _byName.GetValueOrDefault(folded)
        ?? (ProvinceName.Bare(text) is var bare && bare == folded ? _byBareName.GetValueOrDefault(bare) : null);

    private static IEnumerable<string> NamesOf(Province unit) =>
        unit.Periods.Select(period => period.Name).Distinct(StringComparer.Ordinal).Concat(unit.Spellings);

    /// <summary>Two units of one name would be a mistake in the file: this throws, and a test reads the file.</summary>
    private static FrozenDictionary<string, Province> Index(
        IEnumerable<(string Name, Province Unit)> names,
        Func<string, string> key
    ) =>
        names
            .Select(name => (Key: key(name.Name), name.Unit))
            .Distinct()
            .ToFrozenDictionary(name => name.Key, name => name.Unit, StringComparer.Ordinal);
}
