using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;
using AgreementGen.Sources;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Linting;

/// <summary>Makes documents of the base programs, changes them, and asks all rules.</summary>
internal static partial class RuleLab
{
    private static readonly AgreementPipeline Pipeline = new(new MemoryWorkspace());
    private static readonly Linter All = new(RuleSelection.All);
    private static readonly ConcurrentDictionary<string, Rendering> Rendered = new(StringComparer.Ordinal);

    public static readonly string[] Bases =
    [
        .. Directory
            .EnumerateFiles(TestRepository.Path("tests/AgreementGen.Tests/Linting/Bases"), "*.yaml")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What all rules find in an example: in the document, and, when the program was changed, in the program.</summary>
    public static IReadOnlyList<Diagnostic> Lint(RuleExample example)
    {
        var program = ProgramOf(example.Base);
        return example.Kind switch
        {
            "docx" => Lint(
                Render(program),
                docx => DocxEdit.Apply(docx, example.Text),
                example.House,
                example.KeepsIntent
            ),
            "yaml" => LintBoth(Render(Patch(program, example.Text))),
            _ => LintBoth(Render(AddClause(program, example.Text.Trim()))),
        };
    }

    /// <summary>What the rules find in the program of an example, without a document.</summary>
    public static IReadOnlyList<Diagnostic> LintProgram(RuleExample example)
    {
        var program = ProgramOf(example.Base);
        return LintProgram(
            Render(example.Kind == "yaml" ? Patch(program, example.Text) : AddClause(program, example.Text.Trim()))
        );
    }

    private static List<Diagnostic> LintProgram(Rendering rendering)
    {
        var bag = new DiagnosticBag();
        All.Lint(new ProgramSubject(rendering.Agreement!, rendering.Document!, rendering.Standard!), bag);
        return [.. bag.ToSorted()];
    }

    public static IReadOnlyList<Diagnostic> LintBase(string name) => LintBoth(Render(ProgramOf(name)));

    /// <summary>A changed document of a base program, as somebody else's.</summary>
    public static (byte[] Docx, DocxSubject Subject) Subject(RuleExample example) =>
        Subject(example.Base, docx => DocxEdit.Apply(docx, example.Text));

    public static (byte[] Docx, DocxSubject Subject) Subject(string name, Func<byte[], byte[]> change)
    {
        var rendering = Render(ProgramOf(name));
        var docx = change(AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray());
        return (docx, Examine(docx, rendering.Standard!));
    }

    /// <summary>What all rules find in a document that is held against the same standard.</summary>
    public static IReadOnlyList<Diagnostic> Lint(byte[] docx, DocxSubject like)
    {
        var bag = new DiagnosticBag();
        All.Lint(Examine(docx, like.Standard), bag);
        return [.. bag.ToSorted()];
    }

    private static DocxSubject Examine(byte[] docx, Standard standard)
    {
        var bag = new DiagnosticBag();
        var view = DocxReader.Read("document.docx", docx, bag);
        Assert.Empty(bag.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(Show));
        return new DocxSubject("document.docx", view!, Anatomist.Examine(view!), standard);
    }

    private static List<Diagnostic> LintBoth(Rendering rendering)
    {
        var bag = new DiagnosticBag();
        All.Lint(new ProgramSubject(rendering.Agreement!, rendering.Document!, rendering.Standard!), bag);
        return
        [
            .. rendering.Diagnostics,
            .. Lint(rendering, docx => docx, HouseFacts.None, keepsIntent: true),
            .. bag.ToSorted(),
        ];
    }

    /// <summary>A changed document is one that somebody else made, unless it is said to be ours still.</summary>
    private static List<Diagnostic> Lint(
        Rendering rendering,
        Func<byte[], byte[]> change,
        HouseFacts house,
        bool keepsIntent
    )
    {
        var written = AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray();
        var changed = change(written);
        var bag = new DiagnosticBag();
        var subject = Examine(changed, rendering.Standard!) with { House = house };
        if (keepsIntent)
            subject = subject with { Agreement = rendering.Agreement, Document = rendering.Document };
        All.Lint(subject, bag);
        return [.. bag.ToSorted()];
    }

    private static Rendering Render(string program) =>
        Rendered.GetOrAdd(
            program,
            static text =>
            {
                var rendering = Pipeline.Render(new SourceText("program.yaml", text), RenderRequest.Default);
                Assert.Empty(rendering.Diagnostics.Where(d => d.Severity == Severity.Error).Select(Show));
                return rendering;
            }
        );

    private static string ProgramOf(string name) =>
        File.ReadAllText(TestRepository.Path($"tests/AgreementGen.Tests/Linting/Bases/{name}.yaml"));

    /// <summary>The program with each top-level key of the patch in the place of its own.</summary>
    private static string Patch(string program, string patch)
    {
        foreach (Match part in TopLevel().Matches(patch))
        {
            var key = part.Groups["key"].Value;
            var own = TopLevel().Matches(program).FirstOrDefault(match => match.Groups["key"].Value == key);
            program = own is null
                ? program + "\n" + part.Value
                : program[..own.Index] + part.Value + program[(own.Index + own.Length)..];
        }
        return program;
    }

    private static string AddClause(string program, string sentence) =>
        program.Replace(
            "\nclauses:\n",
            $"\nclauses:\n  - unnumbered: true\n    text: |-\n      {sentence.Replace("\n", "\n      ")}\n",
            StringComparison.Ordinal
        );

    public static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Kind.Code} {diagnostic.Severity} {diagnostic.Location.Line}:{diagnostic.Location.Column} "
        + $"[{diagnostic.Location.Text}] {diagnostic.Fact(System.Globalization.CultureInfo.GetCultureInfo("vi"))}";

    [GeneratedRegex(
        @"^(?<key>[a-z_]+):.*?(?=^[a-z_]+:|\z)",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TopLevel();
}
