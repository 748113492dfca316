using System.Text;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Pipeline;

/// <summary>The merged program as one file: rendered, it gives the same document, byte for byte.</summary>
public class ProgramYamlTests
{
    public static TheoryData<string> Samples => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_printed_and_rendered_again_is_the_same_document(string sample)
    {
        var rendering = Sample.Get(sample).Rendering;
        var again = Programs.Render(ProgramYaml.Write(rendering.Program!, rendering.Source));

        Assert.Empty(again.Diagnostics.Select(Programs.Show));
        Assert.Equal(Sample.Get(sample).Docx, AgreementPipeline.Write(again, OutputFormat.Docx).ToArray());
    }

    [Fact]
    public void Paths_are_written_as_they_are_from_the_program()
    {
        var workspace = new MemoryWorkspace
        {
            { "khung/khung.yaml", Programs.Minimal("standard: the-thuc.yaml") },
            { "khung/the-thuc.yaml", "extends: nd30" },
            { "tinh/program.yaml", "extends: ../khung/khung.yaml" },
        };
        var program = workspace.Read("tinh/program.yaml", new DiagnosticBag())!;
        var rendering = new AgreementPipeline(workspace).Render(program, RenderRequest.Default);
        Assert.Empty(rendering.Diagnostics.Select(Programs.Show));

        workspace["tinh/program.merged.yaml"] = AgreementPipeline.Write(rendering, OutputFormat.Yaml).ToArray();
        var merged = workspace.Read("tinh/program.merged.yaml", new DiagnosticBag())!;
        Assert.Contains("standard: ../khung/the-thuc.yaml", merged.Text, StringComparison.Ordinal);
        Assert.Empty(
            new AgreementPipeline(workspace).Render(merged, RenderRequest.Default).Diagnostics.Select(Programs.Show)
        );
    }

    [Fact]
    public void Settings_of_the_command_line_are_in_it()
    {
        var request = new RenderRequest { Overrides = new ProgramOverrides(["number=05", "vars.a=true"]) };
        var rendering = Programs.Render(Programs.Minimal(), request);
        var text = Encoding.UTF8.GetString(AgreementPipeline.Write(rendering, OutputFormat.Yaml).Span);
        Assert.Contains("# from <command line>:1\nnumber: \"05\"\n", text, StringComparison.Ordinal);
        Assert.Contains("a: \"true\"", text, StringComparison.Ordinal);
    }
}
