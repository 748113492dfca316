using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Docx;
using AgreementGen.Sources;
using AgreementGen.Tests.Architecture;
using AgreementGen.Tests.Reading;

namespace AgreementGen.Tests.Anatomy;

/// <summary>
/// Everything that we render is read back and found again, each component exactly: the anatomist knows the printed page alone, the tree
/// knows what was meant.
/// </summary>
public sealed class TreeTests
{
    private static readonly DiskWorkspace Workspace = new(TestRepository.Root, TimeProvider.System);

    public static TheoryData<string> Programs => [.. All];

    private static IEnumerable<string> All =>
        CodeBase
            .Files("samples")
            .Concat(CodeBase.Files("templates"))
            .Where(path => Path.GetFileName(path) is "program.yaml" or "example.yaml")
            .Concat(CodeBase.Files("tests/AgreementGen.Tests/Cases/agreements"))
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Programs))]
    public void What_was_meant_is_found(string program) => Check(program, null, null);

    /// <summary>Numbers that Word counts are found as those that were typed.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void Numbers_of_Word_are_found(string program) =>
        Check(program, null, DocxOptions.Default with { WordNumbering = true });

    [Theory]
    [InlineData("party-2018")]
    [InlineData("party-2026")]
    [InlineData("youth")]
    public void In_every_standard(string standard)
    {
        foreach (var program in All)
            Check(program, standard, null);
    }

    private static void Check(string program, string? standard, DocxOptions? options)
    {
        var source = Workspace.Read(program, new DiagnosticBag());
        var rendering = new AgreementPipeline(Workspace).Render(source!, new RenderRequest { Standard = standard });
        Assert.False(rendering.HasErrors);
        var docx = AgreementPipeline.Write(rendering, OutputFormat.Docx, options).ToArray();

        var anatomy = Anatomist.Examine(Views.Read(docx));

        Assert.Equal(
            string.Join('\n', TreeAnatomy.Of(rendering.Document!, rendering.Standard!)),
            string.Join('\n', FoundAnatomy.Of(anatomy))
        );
    }
}
