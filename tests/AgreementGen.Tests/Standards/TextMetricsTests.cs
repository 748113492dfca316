using System.Text;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Standards;

public sealed class TextMetricsTests
{
    /// <summary>
    /// Widths that were measured before, with the base letter's width for Ơ and Ư, which are some twips wider: hence the tolerance.
    /// </summary>
    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", FontFace.Bold, 12, 5007)]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", FontFace.Bold, 13, 5424)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", FontFace.Bold, 13, 3171)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", FontFace.Bold, 14, 3415)]
    [InlineData("Hà Nội, ngày 05 tháng 01 năm 2026", FontFace.Italic, 13, 3799)]
    [InlineData("Hà Nội, ngày 05 tháng 01 năm 2026", FontFace.Italic, 14, 4091)]
    [InlineData("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", FontFace.Italic, 13, 5597)]
    [InlineData("Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026", FontFace.Italic, 14, 6028)]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH NINH BÌNH", FontFace.Bold, 12, 4294)]
    [InlineData("VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", FontFace.Bold, 13, 4652)]
    [InlineData("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", FontFace.Bold, 13, 5135)]
    [InlineData("SỞ NỘI VỤ", FontFace.Bold, 13, 1344)]
    [InlineData("Số: 63/KHPH-MTTQ-UBND", FontFace.Regular, 13, 3098)]
    [InlineData("Số: 89/CTrPH-CAT-UBMTTQVNT-SNV-CNNHCSXHT", FontFace.Regular, 13, 6103)]
    [InlineData("KT. BỘ TRƯỞNG BỘ CÔNG AN", FontFace.Bold, 14, 4107)]
    [InlineData("TM. ỦY BAN NHÂN DÂN TỈNH NINH BÌNH", FontFace.Bold, 14, 5600)]
    public void Known_texts_have_their_known_widths(string text, FontFace face, int points, int twips) =>
        Assert.InRange(TextMetrics.Width(text, face, Points(points)), twips - 3, twips + 35);

    [Theory]
    [InlineData("ướt")]
    [InlineData("NGUYỄN")]
    public void A_letter_is_as_wide_in_parts_as_in_one_piece(string text)
    {
        var parts = text.Normalize(NormalizationForm.FormD);
        Assert.False(parts.IsNormalized(NormalizationForm.FormC));
        // The horn of ơ and ư widens the letter; the other marks are as wide as nothing.
        Assert.InRange(
            TextMetrics.Width(parts, FontFace.Regular, Points(14)),
            TextMetrics.Width(text, FontFace.Regular, Points(14)) - 30,
            TextMetrics.Width(text, FontFace.Regular, Points(14))
        );
    }

    [Fact]
    public void A_letter_that_is_not_in_the_table_is_as_wide_as_its_base() =>
        Assert.Equal(
            TextMetrics.Width("n", FontFace.Regular, Points(14)),
            TextMetrics.Width("ṅ", FontFace.Regular, Points(14))
        );

    [Theory]
    [InlineData("😀")]
    [InlineData("字")]
    public void A_stranger_is_as_wide_as_an_em(string text) =>
        Assert.Equal(14 * 20, TextMetrics.Width(text, FontFace.Regular, Points(14)));

    [Fact]
    public void Half_a_character_is_a_stranger_too() =>
        Assert.Equal(14 * 20, TextMetrics.Width("\uD83D", FontFace.Regular, Points(14)));

    [Fact]
    public void Every_face_has_every_letter()
    {
        foreach (var face in Enum.GetValues<FontFace>())
        {
            foreach (var letter in "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYạảấầẩẫậẤỰỹỸ–—“”‘’…•§°₫")
                Assert.InRange(TextMetrics.Width(letter.ToString(), face, Points(100)), 300, 2000);
        }
    }

    [Fact]
    public void Single_spacing_is_fifteen_hundredths_more_than_the_size() =>
        Assert.Equal(321, TextMetrics.LineHeight(Points(14)));

    private static FontSize Points(int points) => new(points * 2);
}
