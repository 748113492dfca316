using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Diagnostics;

/// <summary>Walks the table of kinds.</summary>
public partial class KindTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Codes() => new(Kinds.All.Select(kind => kind.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_kind_has_its_words_in_both_languages_with_the_same_places(string code)
    {
        var kind = Kinds.Find(code)!;
        foreach (var suffix in (string[])["", ".remedy"])
        {
            var vietnamese = Messages.Pattern(kind, suffix, Vietnamese);
            var english = Messages.Pattern(kind, suffix, English);
            Assert.False(string.IsNullOrWhiteSpace(vietnamese));
            Assert.False(string.IsNullOrWhiteSpace(english));
            Assert.NotEqual(vietnamese, english);
            Assert.True(vietnamese.IsNormalized());
            Assert.Equal(Places(vietnamese), Places(english));
        }
    }

    [Fact]
    public void Codes_and_names_are_unique_and_well_formed()
    {
        Assert.Equal(Kinds.All.Length, Kinds.All.Select(kind => kind.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Kinds.All.Length, Kinds.All.Select(kind => kind.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Kinds.All, kind => Assert.Matches("^AG[0-9]{3}$", kind.Code));
        Assert.All(Kinds.All, kind => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", kind.Name));
    }

    [Fact]
    public void Codes_rise()
    {
        var codes = Kinds.All.Select(kind => kind.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void No_kind_is_left_out_of_the_table()
    {
        var fields = typeof(Kinds)
            .GetFields()
            .Where(field => field.FieldType == typeof(Kind))
            .Select(field => (Kind)field.GetValue(null)!);
        Assert.Empty(fields.Except(Kinds.All));
    }

    private static IEnumerable<string> Places(string pattern) =>
        Place()
            .Matches(pattern)
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
