using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Templating;

public class TextTests
{
    [Theory]
    [InlineData("*nghiêng* và **đậm** và ***cả hai***", "*nghiêng* và **đậm** và ***cả hai***")]
    [InlineData(@"không \*nghiêng\*", "không *nghiêng*")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("một **đậm *lồng* nhau**", "một **đậm *****lồng***** nhau**")]
    [InlineData("1. # - + > không _phải_ `gì` [cả](x) ~~ <b>&amp;", "1. # - + > không _phải_ `gì` [cả](x) ~~ <b>&amp;")]
    [InlineData(@"đường \dẫn\ \\", @"đường \dẫn\ \\")]
    [InlineData("  hai  dấu  cách  ", "  hai  dấu  cách  ")]
    [InlineData("A & B <Co> \"x\" 'y'", "A & B <Co> \"x\" 'y'")]
    public void Emphasis_is_all_the_markup_there_is(string text, string shown)
    {
        Assert.Equal(shown, Shown(text));
    }

    [Theory]
    [InlineData("{{ vars.sao }}", "*không* **đậm**")]
    [InlineData("*{{ vars.sao }}*", "**không* **đậm***")]
    [InlineData("{{ vars.kep }}", "{{ title }}")]
    [InlineData("Năm {{ vars.nam }}, số {{ vars.so }}", "Năm 2026, số 05")]
    [InlineData("{{ vars.nam + 1 }}", "2027")]
    [InlineData("{{ party.a }} và {{ party.b.name }}", "Sở Nội vụ và Ban Tổ chức Tỉnh ủy")]
    [InlineData("{{ vn.upper party.a }}", "SỞ NỘI VỤ")]
    [InlineData("{{ date }}", "ngày 05 tháng 3 năm 2026")]
    [InlineData("{{ date | vn.date }}", "05/3/2026")]
    [InlineData("{{ date.now.year }}", "1970")]
    [InlineData("{{ '2026-12-31' | date.parse | date.to_string '%d/%m/%Y' }}", "31/12/2026")]
    [InlineData("{{ if vars.nam > 2025 }}mới{{ else }}cũ{{ end }}", "mới")]
    public void Values_are_never_read_again(string text, string shown)
    {
        Assert.Equal(shown, Shown(text));
    }

    [Fact]
    public void A_blank_line_parts_paragraphs_and_a_line_end_is_a_break()
    {
        var outline = Programs.Outline(
            Programs.Minimal("", "- heading: A\n    text: |\n      một\n      hai\n\n      ba")
        );

        Assert.Contains("    text một ⏎ hai\n    text ba./.\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_holds_one_paragraph()
    {
        var rendering = Programs.Render(Programs.Minimal("", "- heading: |\n      một\n\n      hai\n    text: ba"));

        Assert.Equal("AG307", Assert.Single(rendering.Diagnostics).Kind.Code);
    }

    [Theory]
    [InlineData("{{ vars.khong_co }}", "AG204", "vars.khong_co")]
    [InlineData("{{ khong_co }}", "AG204", "khong_co")]
    // Shared by all documents: what one wrote, the next would read.
    [InlineData("{{ math.pi = 4 }}", "AG204", "math.pi = 4")]
    [InlineData("{{ vn.x = 1 }}", "AG204", "vn.x = 1")]
    [InlineData("{{ title | ", "AG203", null)]
    [InlineData("{{ vn.words 'x' }}", "AG204", null)]
    [InlineData("{{ for i in 1..10000000 }}{{ end }}", "AG206", null)]
    public void A_wrong_expression_is_an_error_at_its_place(string text, string code, string? marked)
    {
        var rendering = Programs.Render(Programs.Minimal(Keys, $"- heading: A\n    text: {Quote(text)}"));

        var mistake = Assert.Single(rendering.Diagnostics);
        Assert.Equal(code, mistake.Kind.Code);
        Assert.Equal("program.yaml", mistake.Location.Path);
        if (marked is not null)
            Assert.Contains(mistake.Location.Text, marked, StringComparison.Ordinal);
    }

    private const string Keys = """
        date: 2026-03-05
        end_mark: none
        vars: { sao: "*không* **đậm**", kep: "{{ title }}", nam: 2026, so: 05 }
        """;

    private static string Shown(string text)
    {
        var document = Programs.Outline(Programs.Minimal(Keys, $"- heading: A\n    text: {Quote(text)}"));
        var line = document.Split('\n').Single(line => line.StartsWith("    text ", StringComparison.Ordinal));
        return line["    text ".Length..];
    }

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
