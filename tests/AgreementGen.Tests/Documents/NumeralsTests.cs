using System.Globalization;
using AgreementGen.Documents;
using AgreementGen.Tests.Agreements;

namespace AgreementGen.Tests.Documents;

public class NumeralsTests
{
    public static TheoryData<long, string> NumbersInWords()
    {
        var rows = new TheoryData<long, string>();
        foreach (var line in File.ReadLines(Path.Combine(Programs.Cases, "number-words.tsv")))
        {
            var cells = line.Split('\t');
            rows.Add(long.Parse(cells[0], CultureInfo.InvariantCulture), cells[1]);
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(NumbersInWords))]
    public void A_number_in_words(long number, string words) => Assert.Equal(words, Numerals.Words(number));

    [Fact]
    public void The_ends_of_the_range_have_words()
    {
        Assert.StartsWith("âm chín tỷ", Numerals.Words(long.MinValue), StringComparison.Ordinal);
        Assert.StartsWith("chín tỷ", Numerals.Words(long.MaxValue), StringComparison.Ordinal);
        Assert.Equal("âm năm", Numerals.Words(-5));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(1999, "MCMXCIX")]
    [InlineData(3999, "MMMCMXCIX")]
    public void A_roman_numeral(int number, string numeral) => Assert.Equal(numeral, Numerals.Roman(number));

    [Fact]
    public void Letters_follow_the_Vietnamese_order() =>
        Assert.Equal(
            "a b c d đ e g h i k l m n o p q r s t u v x y aa bb",
            string.Join(' ', Enumerable.Range(1, 25).Select(Numerals.Letter))
        );

    [Theory]
    [InlineData(1, "nhất")]
    [InlineData(2, "hai")]
    [InlineData(4, "tư")]
    [InlineData(5, "năm")]
    [InlineData(24, "hai mươi tư")]
    public void An_ordinal_after_thứ(int number, string word) => Assert.Equal(word, Numerals.OrdinalWord(number));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_numeral_and_no_letter_below_one(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Numerals.Roman(number));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numerals.Letter(number));
    }
}
