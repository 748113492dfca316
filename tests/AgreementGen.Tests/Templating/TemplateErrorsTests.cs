using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Templating;

/// <summary>Templates of a user that are wrong: each mistake names the template's file and place.</summary>
public class TemplateErrorsTests
{
    private const string Settings = "title: X\ntype: X\nsymbol_code: X\nnumbering: [I.]\n";
    private const string Whole = "<agreement><header/><type>X</type><clauses numbering=\"I.\"/></agreement>";

    [Theory]
    [InlineData("<agreement>{{ khong_co }}</agreement>", "AG202", "khong_co")]
    [InlineData("<agreement>{{ party.a.khong_co }}</agreement>", "AG202", null)]
    [InlineData("<agreement>{{ string.upcase = 1 }}</agreement>", "AG202", null)]
    [InlineData("<agreement>{{ 1 + }}</agreement>", "AG201", null)]
    [InlineData("<agreement>{{ include 'khong-co' }}</agreement>", "AG205", null)]
    [InlineData("<agreement>{{ include '../x' }}</agreement>", "AG205", null)]
    [InlineData("<agreement>{{ include 'template' }}</agreement>", "AG206", null)]
    [InlineData("<agreement>{{ while true }}x{{ end }}</agreement>", "AG206", null)]
    [InlineData("<agreement><header></agreement>", "AG300", null)]
    [InlineData("<!DOCTYPE x [<!ENTITY y \"z\">]><agreement>&y;</agreement>", "AG300", null)]
    [InlineData("<agreement><header/><type>X</type></agreement>", "AG303", null)]
    [InlineData("<other/>", "AG301", null)]
    public void A_mistake_in_a_template(string template, string code, string? marked)
    {
        var mistakes = Render(template);

        var mistake = Assert.Single(mistakes);
        Assert.Equal(code, mistake.Kind.Code);
        Assert.Equal("mau/x/template.sbn.xml", mistake.Location.Path);
        if (marked is not null)
            Assert.Equal(marked, mistake.Location.Text);
    }

    [Fact]
    public void All_mistakes_of_the_markup_are_reported_in_one_run()
    {
        var mistakes = Render(
            """
            <agreement>
              <header font="Arial"><issuer system="khac"/></header>
              <type>X</type>
              chữ lạc
              <tilte/>
              <clauses/>
              <type>Y</type>
            </agreement>
            """
        );

        Assert.Equal(
            ["AG302", "AG306", "AG305", "AG301", "AG304", "AG309"],
            mistakes.Select(mistake => mistake.Kind.Code)
        );
        Assert.Equal([2, 2, 3, 5, 6, 7], mistakes.Select(mistake => mistake.Location.Line));
    }

    [Fact]
    public void A_value_that_causes_a_mistake_is_traced_to_the_program()
    {
        var mistake = Assert.Single(
            Render(Whole.Replace("<header/>", "<header heading=\"{{ title[0] }}\"/>", StringComparison.Ordinal))
        );

        Assert.Equal("AG306", mistake.Kind.Code);
        Assert.Equal("về công tác phối hợp", Assert.Single(mistake.Traces).Location.Text);
    }

    [Fact]
    public void An_endless_template_is_stopped_from_outside()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            Programs.Render(Programs.Minimal(), new RenderRequest { Cancellation = source.Token })
        );
    }

    private static IReadOnlyList<Diagnostic> Render(string template)
    {
        var workspace = new MemoryWorkspace
        {
            { "mau/x/template.sbn.xml", template },
            { "mau/x/template.yaml", Settings },
        };
        var program = Programs.Minimal().Replace("chuong-trinh-phoi-hop", "x", StringComparison.Ordinal);
        return new AgreementPipeline(workspace, "mau")
            .Render(new SourceText("program.yaml", program), RenderRequest.Default)
            .Diagnostics;
    }
}
