using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Templating;
using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Templating;

/// <summary>Every built-in template is complete, and what its pages show works.</summary>
public partial class TemplateCatalogueTests
{
    private static readonly TemplateCatalogue Catalogue = new(new MemoryWorkspace());

    public static TheoryData<string> Names => [.. Catalogue.List().Select(template => template.Name)];

    [Fact]
    public void There_are_templates() => Assert.NotEmpty(Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_says_what_it_is(string name)
    {
        var template = Catalogue.Find(name)!;

        Assert.NotEmpty(template.Title);
        Assert.NotEmpty(template.Description);
        Assert.NotEmpty(template.Readme);
        Assert.NotEmpty(template.Fields);
        Assert.Contains(template.Files, file => file.Path == "template.sbn.xml");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_new_writes_renders(string name) => AssertRenders(Catalogue.Find(name)!.Example);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_examples_of_the_readme_render(string name)
    {
        var examples = YamlBlocks().Matches(Catalogue.Find(name)!.Readme);

        Assert.NotEmpty(examples);
        Assert.All(examples, example => AssertRenders(example.Groups["program"].Value));
    }

    [Fact]
    public void A_folder_of_the_user_wins_and_may_use_the_shared_parts()
    {
        var workspace = new MemoryWorkspace
        {
            {
                "mau/chuong-trinh-phoi-hop/template.sbn.xml",
                "<agreement>{{ include 'header' }}<type>CỦA TÔI</type>{{ include 'body' }}</agreement>"
            },
            {
                "mau/chuong-trinh-phoi-hop/template.yaml",
                "title: Của tôi\ntype: CỦA TÔI\nsymbol_code: CT\nnumbering: [I.]\n"
            },
        };

        var rendering = new AgreementPipeline(workspace, "mau").Render(
            new SourceText("program.yaml", Programs.Minimal()),
            RenderRequest.Default
        );

        Assert.Empty(rendering.Diagnostics);
        Assert.Equal("CỦA TÔI", rendering.Document!.Type.Text);
        Assert.Equal("Của tôi", new TemplateCatalogue(workspace, "mau").Find("chuong-trinh-phoi-hop")!.Title);
    }

    [Fact]
    public void A_template_can_be_named_by_its_path()
    {
        var workspace = new MemoryWorkspace
        {
            {
                "nha/mau/x/template.sbn.xml",
                "<agreement>{{ include 'header' }}<type>X</type>{{ include 'body' }}</agreement>"
            },
            { "nha/mau/x/template.yaml", "title: X\ntype: X\nsymbol_code: X\nnumbering: [I.]\n" },
        };
        var program = Programs.Minimal().Replace("chuong-trinh-phoi-hop", "./mau/x", StringComparison.Ordinal);

        var rendering = new AgreementPipeline(workspace).Render(
            new SourceText("nha/program.yaml", program),
            RenderRequest.Default
        );

        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));
    }

    [Fact]
    public void An_unknown_template_is_an_error_that_names_the_known_ones()
    {
        var rendering = Programs.Render(
            Programs.Minimal().Replace("chuong-trinh-phoi-hop", "khong-co", StringComparison.Ordinal)
        );

        var mistake = Assert.Single(rendering.Diagnostics);
        Assert.Equal("AG200", mistake.Kind.Code);
        Assert.Equal("khong-co", mistake.Location.Text);
        Assert.Contains("chuong-trinh-phoi-hop", mistake.Arguments[1].ToString(), StringComparison.Ordinal);
    }

    private static void AssertRenders(string program)
    {
        var rendering = Programs.Render(program);
        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));
        Assert.NotEmpty(AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray());
    }

    [GeneratedRegex(
        "```yaml\n(?<program>template:.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex YamlBlocks();
}
