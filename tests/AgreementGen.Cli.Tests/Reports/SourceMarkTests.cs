using AgreementGen.Cli.Reports;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Tests.Reports;

public sealed class SourceMarkTests
{
    /// <summary>The place is between the brackets; below it the mark as a terminal shows it.</summary>
    [Theory]
    [InlineData("key: [value]", "key: value", "     ^~~~~")]
    [InlineData("[k]ey", "key", "^")]
    [InlineData("\t[x]", "    x", "    ^")]
    [InlineData("a\t[x]\ty", "a   x   y", "    ^")]
    [InlineData("漢字: [x]", "漢字: x", "      ^")]
    [InlineData("[漢字]", "漢字", "^~~~")]
    [InlineData("👍🏽 [x]", "👍🏽 x", "   ^")]
    [InlineData("👩‍👩‍👧: [x]", "👩‍👩‍👧: x", "    ^")]
    [InlineData("e\u0301\u0323 [x]", "e\u0301\u0323 x", "  ^")]
    [InlineData("đường [dẫn]", "đường dẫn", "      ^~~")]
    [InlineData("key:[]", "key:", "    ^")]
    [InlineData("[]key", "key", "^")]
    [InlineData("a\u001b[x]", "a␛x", "  ^")]
    [InlineData("a\u202e[x]", "a�x", "  ^")]
    public void The_mark_stands_under_the_place(string text, string shown, string mark) =>
        Assert.Equal((shown, mark), Draw("before\n" + text + "\nbehind"));

    [Fact]
    public void A_place_of_several_lines_is_marked_to_the_end_of_the_first() =>
        Assert.Equal(("key: one", "     ^~~"), Draw("key: [one\n  two]"));

    [Fact]
    public void A_long_line_is_cut_to_the_part_around_the_place()
    {
        var before = string.Concat(Enumerable.Range(0, 60).Select(i => $"từ{i} "));
        var behind = string.Concat(Enumerable.Range(0, 60).Select(i => $" chữ{i}"));

        var (line, mark) = Draw($"{before}[sai]{behind}");

        Assert.StartsWith("…", line, StringComparison.Ordinal);
        Assert.EndsWith("…", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, 80, 100);
        Assert.Equal("sai", line.Substring(mark.IndexOf('^', StringComparison.Ordinal), 3));
        Assert.EndsWith("^~~", mark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_longer_than_the_line_is_wide_is_marked_as_far_as_it_is_shown()
    {
        var (line, mark) = Draw($"key: [{new string('x', 300)}]");

        Assert.Contains("xxx…", line, StringComparison.Ordinal);
        Assert.InRange(mark.Length, 60, 100);
    }

    private static (string Line, string Mark) Draw(string text)
    {
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = text.IndexOf(']', StringComparison.Ordinal) - 1;
        var source = new SourceText("x.yaml", text.Remove(start, 1).Remove(end, 1));
        var (line, mark) = SourceMark.Of(new Location(source, start, end - start));
        return (line, new string(' ', mark.Start) + "^" + new string('~', mark.Width - 1));
    }
}
