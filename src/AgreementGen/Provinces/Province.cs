using System.Collections.Immutable;

namespace AgreementGen.Provinces;

/// <summary>Loại đơn vị hành chính cấp tỉnh.</summary>
public enum ProvinceType
{
    /// <summary>tỉnh.</summary>
    Province,

    /// <summary>thành phố trực thuộc trung ương.</summary>
    City,
}

/// <summary>What a unit is called from a day on, until the next period begins.</summary>
/// <param name="Name">Without tỉnh or thành phố.</param>
/// <param name="Centre">Trung tâm hành chính: the name of the place, without thành phố.</param>
public sealed record ProvincePeriod(DateOnly From, ProvinceType Type, string Name, string Centre);

/// <summary>A unit of province level: its slug and code, which never change, and its periods in order.</summary>
/// <param name="Code">Two digits, unique in its list only: 24 is Bắc Ninh today and was Bắc Giang.</param>
/// <param name="Slug">The first name without marks: <c>ca-mau</c>.</param>
/// <param name="WrittenPlace">On the date line, when that is not the name.</param>
/// <param name="Spellings">Other names that it is known by.</param>
/// <param name="Successor">Slug of today's unit that a former one went into; null for today's.</param>
public sealed record Province(
    string Code,
    string Slug,
    ImmutableArray<ProvincePeriod> Periods,
    string? WrittenPlace,
    ImmutableArray<string> Spellings,
    string? Successor
)
{
    /// <summary>The unit as it was on a day; without a day as it was last.</summary>
    public ProvinceState On(DateOnly? day)
    {
        var period = Periods[^1];
        if (day is { } known)
            period = Periods.LastOrDefault(candidate => candidate.From <= known) ?? Periods[0];
        return new(this, period);
    }

    /// <summary>The former units that it was made of, in the order of their codes; of a former unit none.</summary>
    public ImmutableArray<Province> MergedFrom =>
        Successor is null ? [.. ProvinceList.Former.All.Where(unit => unit.Successor == Slug)] : [];
}

/// <summary>A unit of province level as it was on a day: what texts can say of it.</summary>
public sealed record ProvinceState(Province Province, ProvincePeriod Period)
{
    /// <summary>Cà Mau.</summary>
    public string Name => Period.Name;

    /// <summary>tỉnh, thành phố.</summary>
    public string Type => IsCity ? "thành phố" : "tỉnh";

    /// <summary>Tỉnh Cà Mau, at the beginning of a sentence.</summary>
    public string FullName => $"{(IsCity ? "Thành phố" : "Tỉnh")} {Name}";

    /// <summary>tỉnh Cà Mau, inside a sentence; Thành phố Hồ Chí Minh keeps its capital (Decree 30/2020/NĐ-CP, Annex II).</summary>
    public string InlineName => Province.WrittenPlace ?? $"{Type} {Name}";

    /// <summary>The place on the date line of a body of the province.</summary>
    public string Place => Province.WrittenPlace ?? Name;

    public string Centre => Period.Centre;

    /// <summary>The Party's committee: Tỉnh ủy, Thành ủy.</summary>
    public string Committee => IsCity ? "Thành ủy" : "Tỉnh ủy";

    private bool IsCity => Period.Type == ProvinceType.City;
}
