using AgreementGen.Provinces;

namespace AgreementGen.Tests.Provinces;

public sealed class ProvinceListTests
{
    [Fact]
    public void There_are_34_units_and_were_63()
    {
        Assert.Equal(34, ProvinceList.Current.All.Length);
        Assert.Equal(63, ProvinceList.Former.All.Length);
    }

    /// <summary>28 tỉnh and 6 thành phố on the first day; three became cities in 2026. 58 and 5 before, 57 and 6 from 2025 on.</summary>
    [Theory]
    [InlineData("2025-07-01", 28, 6)]
    [InlineData("2026-04-29", 28, 6)]
    [InlineData("2026-04-30", 27, 7)]
    [InlineData("2026-09-01", 26, 8)]
    [InlineData("2026-09-20", 25, 9)]
    [InlineData("2024-12-31", 58, 5)]
    [InlineData("2025-06-30", 57, 6)]
    public void Types_follow_the_day(string day, int provinces, int cities)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        var types = ProvinceList.On(date).All.Select(unit => unit.On(date).Type).ToList();

        Assert.Equal((provinces, cities), (types.Count(t => t == "tỉnh"), types.Count(t => t == "thành phố")));
    }

    [Fact]
    public void Without_a_day_it_is_today() => Assert.Equal("thành phố", Current("dong-nai").On(null).Type);

    [Theory]
    [InlineData("ca-mau", "Cà Mau|tỉnh|Tỉnh Cà Mau|tỉnh Cà Mau|Cà Mau|Cà Mau|Tỉnh ủy")]
    [InlineData("dong-thap", "Đồng Tháp|tỉnh|Tỉnh Đồng Tháp|tỉnh Đồng Tháp|Đồng Tháp|Mỹ Tho|Tỉnh ủy")]
    [InlineData("hue", "Huế|thành phố|Thành phố Huế|thành phố Huế|Huế|Huế|Thành ủy")]
    [InlineData(
        "ho-chi-minh",
        "Hồ Chí Minh|thành phố|Thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh|Hồ Chí Minh|Thành ủy"
    )]
    public void What_texts_can_say(string slug, string expected)
    {
        var state = Current(slug).On(null);

        Assert.Equal(
            expected,
            string.Join(
                '|',
                state.Name,
                state.Type,
                state.FullName,
                state.InlineName,
                state.Place,
                state.Centre,
                state.Committee
            )
        );
    }

    [Fact]
    public void Hue_was_Thua_Thien_Hue_until_2025()
    {
        var unit = ProvinceList.Former.Find("Huế")!;

        Assert.Equal("Tỉnh Thừa Thiên Huế", unit.On(new DateOnly(2024, 12, 31)).FullName);
        Assert.Equal("Thành phố Huế", unit.On(new DateOnly(2025, 1, 1)).FullName);
        Assert.Equal("Thành ủy", unit.On(new DateOnly(2025, 1, 1)).Committee);
    }

    [Theory]
    [InlineData("vinh-long", "Bến Tre, Trà Vinh, Vĩnh Long")]
    [InlineData("cao-bang", "Cao Bằng")]
    [InlineData("ho-chi-minh", "Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh")]
    public void Todays_units_know_what_they_were_made_of(string slug, string names) =>
        Assert.Equal(names, string.Join(", ", Current(slug).MergedFrom.Select(unit => unit.Periods[0].Name)));

    [Fact]
    public void Every_former_unit_has_a_successor_and_every_unit_of_today_had_a_former_one()
    {
        Assert.All(ProvinceList.Former.All, unit => Assert.NotNull(ProvinceList.Current.Find(unit.Successor!)));
        Assert.All(ProvinceList.Current.All, unit => Assert.NotEmpty(unit.MergedFrom));
    }

    /// <summary>A former unit has one line for each of its periods, and they are in order.</summary>
    [Fact]
    public void Periods_are_in_order() =>
        Assert.All(
            ProvinceList.Current.All.Concat(ProvinceList.Former.All),
            unit => Assert.Equal(unit.Periods.OrderBy(period => period.From), unit.Periods)
        );

    [Theory]
    [InlineData("khanh-hoa", "Khánh Hòa", "Khánh Hoà", "khánh hoà", "Tỉnh Khánh Hòa", "KHÁNH HÒA", "Khanh Hoa", "56")]
    [InlineData("ho-chi-minh", "TP.HCM", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", "tp hcm", "TPHCM", "79")]
    [InlineData("ha-noi", "Thủ đô Hà Nội", "TP Hà Nội", "ha noi", "Hanoi", "01", "1")]
    [InlineData("dak-lak", "Đắk Lắk", "Đăk Lăk", "Đắc Lắc", "DakLak", "Tỉnh Đắk Lắk", "dak-lak")]
    [InlineData("hue", "Thành phố Huế", "TP. Huế", "Huế", "Hue")]
    public void A_unit_has_many_names(string slug, params string[] names) =>
        Assert.All(names, name => Assert.Equal(slug, ProvinceList.Current.Find(name)?.Slug));

    [Theory]
    [InlineData("ba-ria-vung-tau", "Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu", "Bà Rịa-Vũng Tàu", "Ba Ria Vung Tau")]
    [InlineData("thua-thien-hue", "Thừa Thiên - Huế", "Thừa Thiên Huế", "TT-Huế", "Huế")]
    [InlineData("hoa-binh", "Hoà Bình", "Hòa Bình", "tỉnh Hoà Bình")]
    public void So_had_the_former_ones(string slug, params string[] names) =>
        Assert.All(names, name => Assert.Equal(slug, ProvinceList.Former.Find(name)?.Slug));

    /// <summary>Decomposed letters, as macOS and some keyboards write them.</summary>
    [Fact]
    public void The_normal_form_does_not_matter() =>
        Assert.Equal(
            "quang-ngai",
            ProvinceList.Current.Find("Quảng Ngãi".Normalize(System.Text.NormalizationForm.FormD))?.Slug
        );

    [Theory]
    [InlineData("")]
    [InlineData("tỉnh")]
    [InlineData("thành phố")]
    [InlineData("Hà Tính")]
    [InlineData("Đak Lak")]
    [InlineData("Trà Vinh")]
    [InlineData("Quảng")]
    [InlineData("100")]
    [InlineData("00")]
    public void What_is_no_name_finds_nothing(string text) => Assert.Null(ProvinceList.Current.Find(text));

    /// <summary>The name is all that is looked up, and the type may be wrong: Đồng Nai was a province last month.</summary>
    [Fact]
    public void The_type_before_the_name_may_be_an_old_one() =>
        Assert.Equal("dong-nai", ProvinceList.Current.Find("Tỉnh Đồng Nai")?.Slug);

    private static Province Current(string slug) => ProvinceList.Current.All.Single(unit => unit.Slug == slug);
}
