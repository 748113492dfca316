using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;
using AgreementGen.Sources;

namespace AgreementGen.Tests.Linting.Words;

/// <summary>No false alarms: documents that are in order, and pages of text, in which the rules for words find nothing.</summary>
public class WordSilenceTests
{
    private static readonly AgreementPipeline Pipeline = new(new MemoryWorkspace());

    private static readonly Linter Words = new(new RuleSelection(["ND30-CAP", "ND30-CC-06", "ND30-CC-07", "ND30-CT", "AG4"], []));

    /// <summary>Samples, what <c>new</c> writes, programs after real documents, and the bases of the rules' examples.</summary>
    public static TheoryData<string> Programs() =>
        [
            .. Directory
                .EnumerateFiles(TestRepository.Path("samples"), "program.yaml", SearchOption.AllDirectories)
                .Concat(
                    Directory.EnumerateFiles(
                        TestRepository.Path("templates"),
                        "example.yaml",
                        SearchOption.AllDirectories
                    )
                )
                .Concat(
                    Directory.EnumerateFiles(TestRepository.Path("tests/AgreementGen.Tests/Cases/agreements"), "*.yaml")
                )
                .Concat(
                    Directory.EnumerateFiles(TestRepository.Path("tests/AgreementGen.Tests/Linting/Bases"), "*.yaml")
                )
                .Select(path => Path.GetRelativePath(TestRepository.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public static TheoryData<string> Texts() =>
        [
            .. Directory
                .EnumerateFiles(TestRepository.Path("tests/AgreementGen.Tests/Linting/Words/Texts"), "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_that_is_in_order_gives_no_finding(string path)
    {
        var rendering = Render(path);
        var bag = new DiagnosticBag();

        Words.Lint(new ProgramSubject(rendering.Agreement!, rendering.Document!, rendering.Standard!), bag);

        AssertNone(bag.ToSorted().Where(finding => !IsSilenced(rendering.Source, finding)));
    }

    /// <summary>What the .docx says is the same, whoever wrote it.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void Its_document_gives_none_either(string path)
    {
        var rendering = Render(path);
        var bag = new DiagnosticBag();
        var view = DocxReader.Read("document.docx", AgreementPipeline.Write(rendering, OutputFormat.Docx), bag)!;

        Words.Lint(new DocxSubject("document.docx", view, Anatomist.Examine(view), rendering.Standard!), bag);

        AssertNone(bag.ToSorted().Where(finding => !IsSilenced(rendering.Source, finding)));
    }

    private static Rendering Render(string path)
    {
        var source = new SourceText(TestRepository.Path(path), File.ReadAllText(TestRepository.Path(path)));
        var rendering = Pipeline.Render(source, RenderRequest.Default);
        Assert.NotNull(rendering.Document);
        return rendering;
    }

    /// <summary>The original has it so: <c># agreementgen: ignore CODE reason</c>.</summary>
    private static bool IsSilenced(SourceText source, Diagnostic finding) =>
        source.Text.Contains($"# agreementgen: ignore {finding.Kind.Code} ", StringComparison.Ordinal);

    /// <summary>The name of the file is the date of the text.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void Running_text_gives_no_finding(string name)
    {
        var path = TestRepository.Path($"tests/AgreementGen.Tests/Linting/Words/Texts/{name}.txt");
        var date = DateOnly.ParseExact(name[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        AssertNone(WordLab.Lint(WordLab.Rules, File.ReadAllText(path), date));
    }

    private static void AssertNone(IEnumerable<Diagnostic> findings)
    {
        var shown = string.Join('\n', findings.Select(RuleLab.Show));
        Assert.True(shown.Length == 0, shown);
    }
}
