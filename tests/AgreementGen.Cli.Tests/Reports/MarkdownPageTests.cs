using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

public sealed class MarkdownPageTests
{
    private const string Page = """
        Một đoạn văn dài hơn bề rộng của trang, viết trên nhiều dòng trong tệp
        nguồn, được nối lại rồi ngắt dòng theo bề rộng của màn hình chứ không theo **dòng của tệp**.

        ## Sai

        - mục một, cũng dài hơn bề rộng của trang nên phải xuống dòng và dòng dưới thụt vào cho thẳng với dòng trên
        - mục hai

        ```docx
        "CỘNG HÒA"   bold off
        # không phải tiêu đề
        ```

        | a | b |
        """;

    [Fact]
    public void A_page_is_wrapped_and_indented() =>
        Assert.Equal(
            """
            Một đoạn văn dài hơn bề rộng của trang, viết trên nhiều dòng trong tệp nguồn, được nối lại rồi ngắt
            dòng theo bề rộng của màn hình chứ không theo dòng của tệp.

            Sai

            - mục một, cũng dài hơn bề rộng của trang nên phải xuống dòng và dòng dưới thụt vào cho thẳng với
              dòng trên
            - mục hai

                "CỘNG HÒA"   bold off
                # không phải tiêu đề

            | a | b |
            """,
            string.Join('\n', new MarkdownPage(Palette.Plain).Render(Page))
        );

    [Fact]
    public void On_a_screen_headings_stand_out()
    {
        var lines = new MarkdownPage(new Palette(HasColours: true)).Render(Page);

        Assert.Contains("\e[1mSai\e[0m", lines);
        Assert.Contains(lines, line => line.Contains("\e[1mdòng của tệp\e[0m", StringComparison.Ordinal));
    }

    /// <summary>The pages of the rules use no more of Markdown than is understood.</summary>
    [Fact]
    public void No_page_of_a_rule_shows_its_markup() =>
        Assert.All(
            Linting.RuleBook.All.SelectMany(rule =>
                new MarkdownPage(Palette.Plain).Render(
                    rule.Page.Body(System.Globalization.CultureInfo.GetCultureInfo("vi"))
                )
            ),
            line =>
                Assert.False(
                    line.StartsWith('#')
                        || (!IsCode(line) && line.Contains("**", StringComparison.Ordinal))
                        || line.Contains("```", StringComparison.Ordinal),
                    line
                )
        );

    private static bool IsCode(string line) => line.StartsWith("    ", StringComparison.Ordinal);
}
