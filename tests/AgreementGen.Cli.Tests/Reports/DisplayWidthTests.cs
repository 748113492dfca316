using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("đường", 5)]
    [InlineData("\u0111u\u031B\u01A1\u0300ng", 5)]
    [InlineData("漢", 2)]
    [InlineData("한글", 4)]
    [InlineData("Ａ", 2)]
    [InlineData("😀", 2)]
    [InlineData("❤\uFE0F", 2)]
    [InlineData("❤", 1)]
    [InlineData("🇻🇳", 2)]
    [InlineData("\u200B", 0)]
    public void Columns_of_a_terminal(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));
}
