using AgreementGen.Standards;

namespace AgreementGen.Tests.Pipeline;

/// <summary>What does not fit at the head of page 1 is said, where, and by how much.</summary>
public sealed class FitCheckTests
{
    private const string LongPlace = "Khu công nghệ cao, Khu kinh tế trọng điểm phía Nam, Thành phố Hồ Chí Minh";
    private const string LongSymbol = "05/CTr-BTG-LMHTX-SNNMT-STC-SNV-UBMTTQ-LĐLĐ";

    [Fact]
    public void A_place_that_is_too_long_for_one_line() =>
        AssertLacks("AG500", LongPlace, place => $"place: {place}\ndate: 15/12/2026", FontFace.Italic, 28);

    [Fact]
    public void A_number_that_is_too_long_for_one_line() =>
        AssertLacks("AG501", LongSymbol, symbol => $"symbol: {symbol}\nplace: Trà Vinh", FontFace.Regular, 26);

    [Fact]
    public void A_name_that_is_torn() =>
        AssertLacks(
            "AG502",
            "BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH HUYỆN",
            name => $"standard: party\nplace: Huế\ndate: 15/12/2026\nheader: {{ lines: [{name}] }}",
            FontFace.Bold,
            28
        );

    /// <summary>What the finding advises helps.</summary>
    [Fact]
    public void A_name_that_is_broken_by_hand_is_not_torn() =>
        Assert.Empty(
            Programs
                .Render(
                    Programs.Minimal("standard: party\nheader: { lines: [BAN CHẤP HÀNH, ĐOÀN TNCS HỒ CHÍ MINH, TỈNH] }")
                )
                .Diagnostics
        );

    [Theory]
    [InlineData("nd30")]
    [InlineData("party")]
    [InlineData("youth")]
    public void Two_usual_bodies_fit(string standard) =>
        Assert.Empty(
            Programs
                .Render(Programs.Minimal($"standard: {standard}\nplace: Trà Vinh\ndate: 15/12/2026"))
                .Diagnostics.Select(Programs.Show)
        );

    /// <summary>A letter more, and its width more is missing.</summary>
    private static void AssertLacks(string code, string text, Func<string, string> keys, FontFace face, int halfPoints)
    {
        var (found, place, lack) = Find(keys(text));
        var (_, _, longer) = Find(keys(text + "I"));

        Assert.Equal((code, text), (found, place));
        Assert.InRange(longer.Twips - lack.Twips - TextMetrics.Width("I", face, new FontSize(halfPoints)), -2, 2);
        Assert.True(lack.Twips > 0);
    }

    private static (string Code, string Place, Length Lack) Find(string keys)
    {
        var found = Assert.Single(Programs.Render(Programs.Minimal(keys)).Diagnostics);
        return (found.Kind.Code, found.Location.Text, (Length)found.Arguments[1]);
    }
}
