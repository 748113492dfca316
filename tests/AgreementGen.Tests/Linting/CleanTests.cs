using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tests.Architecture;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Linting;

/// <summary>
/// What we give away lints clean: every sample, and every template's example. Where an original departs from the rules, a comment in the
/// sample says so and why.
/// </summary>
public sealed class CleanTests
{
    private static readonly DiskWorkspace Repository = new(TestRepository.Root, TimeProvider.System);
    private static readonly AgreementPipeline Documents = new(Repository);

    public static TheoryData<string> Programs =>
        [
            .. CodeBase.Files("samples").Where(path => path.EndsWith("/program.yaml", StringComparison.Ordinal)),
            .. CodeBase.Files("samples").Where(path => path.Contains("/overlays/", StringComparison.Ordinal)),
            .. CodeBase.Files("templates").Where(path => path.EndsWith("/example.yaml", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_lints_clean(string path)
    {
        var found = new DiagnosticBag();
        var program = Repository.Read(path, found);
        Assert.Empty(found.ToSorted());

        Assert.Empty(new LintPipeline(Documents).Lint(program!, LintRequest.Default).Diagnostics.Select(RuleLab.Show));
    }

    /// <summary>
    /// The document alone, of which nothing is known: its standard is recognised, and nothing is found but what comments in the program
    /// silence.
    /// </summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void So_does_the_document_of_it(string path)
    {
        var program = Repository.Read(path, new DiagnosticBag())!;
        var rendering = Documents.Render(program, RenderRequest.Default);
        var docx = AgreementPipeline.Write(rendering, OutputFormat.Docx);

        var result = new LintPipeline(Documents).Lint("document.docx", docx, LintRequest.Default);

        Assert.Equal(rendering.Standard!.Id, result.Standard?.Id);
        Assert.Empty(
            result
                .Diagnostics.Where(told =>
                    told.Kind != Kinds.StandardGuessed
                    && told.Kind.Code != AsksForStandard
                    && !IsSilenced(told, program)
                )
                .Select(RuleLab.Show)
        );
    }

    /// <summary>A body of the Party signs, and the document does not say that this standard was chosen.</summary>
    private const string AsksForStandard = "ND30-JT-12";

    private static bool IsSilenced(Diagnostic told, SourceText program) =>
        YamlComments
            .Of(program)
            .Any(comment =>
                comment.Text.StartsWith("agreementgen:", StringComparison.Ordinal)
                && comment.Text.Contains(told.Kind.Code, StringComparison.Ordinal)
            );
}
