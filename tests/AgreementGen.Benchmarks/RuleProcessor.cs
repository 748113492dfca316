using System.Diagnostics;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Benchmarks;

/// <summary>What each rule takes of a document of ten pages, the slowest first: <c>-- rules</c>.</summary>
internal static class RuleProcessor
{
    private const int Warm = 300;
    private const int Rounds = 1_000;
    private const int Shown = 15;

    public static void Run()
    {
        var docx = LongDocuments.TenPagesOfWord();
        var view = DocxReader.Read("a.docx", docx, new DiagnosticBag())!;
        Show("anatomy", Microseconds(() => Anatomist.Examine(view)));
        var anatomy = Anatomist.Examine(view);
        var standard = StandardCatalogue.Get("nd30");
        Show("places", Microseconds(() => _ = new DocxSubject("a.docx", view, anatomy, standard)));
        var looks = new DocxSubject("a.docx", view, anatomy, standard);
        var words = new TextSubject(
            [.. anatomy.Text.Select(one => new Statement(StatementRole.Text, one.Text, looks.Text.Of(one), true))],
            null,
            standard
        );
        var costs = RuleBook
            .All.Where(rule => rule is DocxRule or TextRule && rule.IsFor(standard))
            .Select(rule => (Rule: rule, Cost: Microseconds(() => Check(rule, looks, words))))
            .OrderByDescending(one => one.Cost)
            .ToList();
        foreach (var (rule, cost) in costs.Take(Shown))
            Show(rule.ToString(), cost);
        Show("all rules for looks", costs.Where(one => one.Rule is DocxRule).Sum(one => one.Cost));
        Show(
            "all rules for words, which were read before",
            costs.Where(one => one.Rule is TextRule).Sum(one => one.Cost)
        );
    }

    private static void Check(Rule rule, DocxSubject looks, TextSubject words)
    {
        var findings = new Findings(rule, looks.Text, new DiagnosticBag());
        if (rule is DocxRule about)
            about.Check(looks, findings);
        else
            ((TextRule)rule).Check(words, findings);
    }

    private static void Show(string what, double microseconds) =>
        Console.WriteLine($"{microseconds, 8:0.0} µs  {what}");

    private static double Microseconds(Action run)
    {
        for (var i = 0; i < Warm; i++)
            run();
        using var process = Process.GetCurrentProcess();
        var start = process.UserProcessorTime;
        for (var i = 0; i < Rounds; i++)
            run();
        process.Refresh();
        return (process.UserProcessorTime - start).TotalMicroseconds / Rounds;
    }
}
