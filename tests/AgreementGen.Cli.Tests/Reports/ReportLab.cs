using System.Globalization;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Tests.Reports;

/// <summary>Findings of every shape, told in every format.</summary>
internal static class ReportLab
{
    public static readonly Kind Rule = RuleBook.Find("ND30-QH-02")!.Kind;

    private static readonly SourceText Program = new(
        "thư mục/a b%,:.yaml",
        "title: \"một\u0007 hai\"\nclauses:\n  - ba 😀 ]]>\n    bốn\n"
    );

    private static readonly SourceText Document = new("c.docx", "MỘT\nHai & <ba>\nHai & <ba>\nBốn")
    {
        Landmarks = ["", "Điều 1", "Điều 2"],
    };

    /// <summary>A file that is well, one that is not there, a program, a document.</summary>
    public static readonly FileResult[] Results =
    [
        new("well.docx", [])
        {
            Standard = "nd30",
            Suppressed = 1,
            Known = 2,
        },
        new("khong-co.docx", [new Diagnostic(Kinds.FileNotFound, default, "khong-co.docx")]),
        new(
            Program.Path,
            [
                new Diagnostic(Kinds.EmptyText, Place(Program, "\"một\u0007 hai\""), "ti\ntle\r %:,"),
                Measured(Place(Program, "ba 😀 ]]>\n    bốn"), Severity.Warning)
                    .With(TraceKind.PrintedAt, new Location(Document, 4, 12)),
                new Diagnostic(Kinds.AnnexNotCited, new Location(Program, 0, 0), "x")
                {
                    Traces = [new Trace(TraceKind.FirstDefined, new Location(Program, 0, 5))],
                },
            ]
        ),
        new(
            "c.docx",
            [
                new Diagnostic(Kinds.StandardGuessed, default, "nd30", new Phrase("có tiêu đề", "its heading is")),
                Measured(new Location(Document, 4, 12), Severity.Error) with
                {
                    Repeats = [new Location(Document, 17, 12), new Location(Document, 30, 3)],
                },
            ]
        ),
    ];

    private static Location Place(SourceText source, string words) =>
        new(source, source.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Diagnostic Measured(Location place, Severity severity) =>
        new(Rule, place, new Phrase("cỡ 14", "size 14"), "13 pt")
        {
            Severity = severity,
            Measured = new Phrase("cỡ 14", "size 14"),
            Allowed = "13 pt",
        };

    /// <summary>One finding in thousands of places: a report goes out piece by piece.</summary>
    public static FileResult Repeated() =>
        Results[3] with
        {
            Diagnostics =
            [
                Results[3].Diagnostics[1] with
                {
                    Repeats = [.. Enumerable.Repeat(new Location(Document, 17, 12), 2_000)],
                },
            ],
        };

    /// <summary>The whole report.</summary>
    public static string Tell(string format, ReportedTask task, string language = "vi", params FileResult[] results)
    {
        var session = new Session(
            new FakeTerminal(),
            new MemoryWorkspace(),
            new Texts(CultureInfo.GetCultureInfo(language)),
            Palette.Plain,
            Loudness.Normal
        )
        {
            ResultPalette = Palette.Plain,
        };
        using var writer = new StringWriter { NewLine = "\n" };
        var request = new ReportRequest(task, format, null);
        using (var report = ReportFormats.Open(format, new(session, request, Palette.Plain, writer, writer)))
        {
            foreach (var result in results.Length > 0 ? results : Results)
                report.Add(result);
            report.Finish(ExitCode.InputHasErrors);
        }
        return writer.ToString();
    }

    /// <summary>A document that was mended in its place, with a finding left.</summary>
    public static FileResult Mended() =>
        Results[3] with
        {
            Mended = new(
                "c.docx",
                "c.bak.docx",
                [
                    new(Rule, new("lề trái", "left margin"), new Location(Document, 0, 0), "25 mm", "30 mm"),
                    new(
                        Rule,
                        new("cỡ chữ", "size"),
                        new Location(Document, 4, 12),
                        "12 pt",
                        new Phrase("13 <pt>", "13")
                    )
                    {
                        Repeats = [new Location(Document, 17, 12)],
                    },
                ]
            ),
        };

    public static FileResult Rendered() =>
        new("a.yaml", [])
        {
            Written = [new PlannedOutput(OutputForm.Docx, "a.docx"), new PlannedOutput(OutputForm.Docx, null)],
        };
}
