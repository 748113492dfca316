using AgreementGen.Documents;

namespace AgreementGen.Tests.Documents;

public class NumberFormatTests
{
    public static TheoryData<string> Examples() => new(NumberFormat.Examples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_and_written_again(string example)
    {
        Assert.True(NumberFormat.TryParse(example, out var format));
        Assert.Equal(example, format.ToString());
    }

    [Theory]
    [InlineData("Phần I", 3, "", "Phần III", ClauseLevel.Part)]
    [InlineData("Phần thứ nhất", 4, "", "Phần thứ tư", ClauseLevel.Part)]
    [InlineData("Chương I", 4, "", "Chương IV", ClauseLevel.Chapter)]
    [InlineData("Mục 1", 2, "", "Mục 2", ClauseLevel.Section)]
    [InlineData("Tiểu mục 1", 2, "", "Tiểu mục 2", ClauseLevel.Subsection)]
    [InlineData("Điều 1.", 12, "", "Điều 12.", ClauseLevel.Article)]
    [InlineData("Điều 1:", 12, "", "Điều 12:", ClauseLevel.Article)]
    [InlineData("I.", 9, "", "IX.", ClauseLevel.Heading)]
    [InlineData("I-", 2, "", "II-", ClauseLevel.Heading)]
    [InlineData("1.", 2, "", "2.", ClauseLevel.Clause)]
    [InlineData("1)", 2, "", "2)", ClauseLevel.Clause)]
    [InlineData("1.1.", 3, "2", "2.3.", ClauseLevel.Clause)]
    [InlineData("1.1", 3, "2", "2.3", ClauseLevel.Clause)]
    [InlineData("1.1.", 3, "", "3.", ClauseLevel.Clause)]
    [InlineData("(1)", 2, "", "(2)", ClauseLevel.Clause)]
    [InlineData("a)", 5, "", "đ)", ClauseLevel.Point)]
    [InlineData("-", 7, "", "-", ClauseLevel.Dash)]
    [InlineData("–", 7, "", "–", ClauseLevel.Dash)]
    [InlineData("+", 7, "", "+", ClauseLevel.Plus)]
    [InlineData("none", 7, "", "", ClauseLevel.Paragraph)]
    public void A_number_is_written_as_its_example(
        string example,
        int number,
        string parent,
        string expected,
        ClauseLevel level
    )
    {
        Assert.True(NumberFormat.TryParse(example, out var format));
        Assert.Equal(expected, format.Write(number, parent));
        Assert.Equal(level, format.Level);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2.")]
    [InlineData("1")]
    [InlineData("I")]
    [InlineData("(1")]
    [InlineData("1..")]
    [InlineData("Điều")]
    [InlineData("điều 1.")]
    [InlineData("Điều 1)")]
    [InlineData("Phụ lục 1")]
    [InlineData("--")]
    [InlineData("None")]
    public void What_is_no_first_number_is_no_format(string example) =>
        Assert.False(NumberFormat.TryParse(example, out _));

    [Theory]
    [InlineData("Điều 1.", "Điều")]
    [InlineData("1.", "khoản")]
    [InlineData("a)", "điểm")]
    [InlineData("I.", "Mục")]
    [InlineData("-", "")]
    public void A_reference_names_the_level(string example, string word)
    {
        Assert.True(NumberFormat.TryParse(example, out var format));
        Assert.Equal(word, format.ReferenceWord);
    }
}
