using AgreementGen.Agreements;
using AgreementGen.Documents;

namespace AgreementGen.Tests.Pipeline;

/// <summary><c>province:</c> in a program, and what its texts can say of it.</summary>
public class ProvinceTests
{
    [Theory]
    [InlineData("province: ca-mau", "Cà Mau; Tỉnh Cà Mau; tỉnh Cà Mau; Tỉnh ủy; Bạc Liêu và Cà Mau")]
    [InlineData("province: Huế\ndate: 01/8/2025", "Huế; Thành phố Huế; thành phố Huế; Thành ủy; ")]
    [InlineData("province: Trà Vinh", "Trà Vinh; Tỉnh Trà Vinh; tỉnh Trà Vinh; Tỉnh ủy; ")]
    [InlineData("province: '24'\ndate: 2021", "Bắc Giang; Tỉnh Bắc Giang; tỉnh Bắc Giang; Tỉnh ủy; ")]
    public void A_text_says_of_the_province_what_it_was_on_the_date(string province, string expected)
    {
        const string Text =
            "{{ province.name }}; {{ province.full_name }}; {{ province.inline_name }}; {{ province.committee }}; {{ province.merged_from | vn.join }}";
        var rendering = Programs.Render(Programs.Minimal(province, $"- heading: A\n    text: '{Text}'"));
        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));
        Assert.Contains(expected, DocumentOutline.Write(rendering.Document!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_names_the_province_too()
    {
        var request = new RenderRequest { Overrides = new ProgramOverrides(["province=da-nang"]) };
        var rendering = Programs.Render(
            Programs.Minimal("province: ca-mau", "- heading: A\n    text: '{{ province.committee }}'"),
            request
        );
        Assert.Contains("Thành ủy", DocumentOutline.Write(rendering.Document!), StringComparison.Ordinal);
    }
}
