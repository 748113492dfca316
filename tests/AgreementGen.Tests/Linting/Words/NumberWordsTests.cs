using System.Globalization;
using AgreementGen.Documents;
using AgreementGen.Linting.Lexis;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>Numbers in words are read back, in the words of the north and of the south.</summary>
public class NumberWordsTests
{
    /// <summary>A number and its words, a pair a line.</summary>
    public static TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(TestRepository.Path("tests/AgreementGen.Tests/Cases/number-words.tsv")))
            data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Words_are_read(string number, string words)
    {
        var value = long.Parse(number.Replace(".", ""), CultureInfo.InvariantCulture);

        Assert.Equal(value, NumberWords.Read(words.Split(' ')));
        Assert.Equal(value, NumberWords.Read(Southern(words)));
    }

    [Fact]
    public void What_is_written_is_read() =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(
                Gen.Choose(0, int.MaxValue).Select(n => (long)n * 431).ToArbitrary(),
                number => NumberWords.Read(Numerals.Words(number).Split(' ')) == number
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("hai ba")]
    [InlineData("mươi")]
    [InlineData("năm hai")]
    [InlineData("một trăm trăm")]
    [InlineData("nghìn")]
    [InlineData("một nghìn hai nghìn")]
    [InlineData("linh năm")]
    public void What_is_no_number_is_not_read(string words) =>
        Assert.Null(NumberWords.Read(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static string[] Southern(string words) =>
        words
            .Replace("linh", "lẻ")
            .Replace("nghìn", "ngàn")
            .Replace("tỷ", "tỉ")
            .Replace("mươi tư", "mươi bốn")
            .Split(' ');
}
