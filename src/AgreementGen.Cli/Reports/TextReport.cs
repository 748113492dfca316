using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>For people: each finding with its line and a mark under the place, what to do, and a sum at the end.</summary>
internal sealed class TextReport(
    Texts texts,
    Palette palette,
    Loudness loudness,
    TextWriter results,
    TextWriter messages
) : IReport
{
    private readonly List<ProgramResult> _all = [];

    public void Add(ProgramResult result)
    {
        _all.Add(result);
        var words = new DiagnosticText(texts.Language, palette);
        foreach (var diagnostic in result.Diagnostics.Where(IsShown))
            messages.WriteLine(words.Of(diagnostic));
        if (loudness == Loudness.Quiet)
            return;
        foreach (var output in result.Written)
        {
            if (output.Path is not null)
                results.WriteLine(output.Path);
        }
    }

    public void Finish(ExitCode code)
    {
        foreach (var result in _all)
            PrintRows(result);
        var (errors, warnings) = (Sum(Severity.Error), Sum(Severity.Warning));
        var isSaid = _all is [{ Rows: not null }] || (errors == 0 && warnings == 0 && _all.Count == 1);
        if (loudness == Loudness.Quiet || isSaid)
            return;
        var line = texts.Format("report.summary", _all.Count, _all.Sum(r => r.Written.Length), errors, warnings);
        messages.WriteLine(palette.Strong(line));
    }

    private void PrintRows(ProgramResult result)
    {
        if (loudness == Loudness.Quiet || result.Rows is not { } rows)
            return;
        (string Key, int Count)[] counts =
        [
            ("report.rows.total", rows.Total),
            rows.Planned is { } planned ? ("report.rows.planned", planned) : ("report.rows.written", rows.Written),
            ("report.rows.unchanged", rows.Unchanged),
            ("report.rows.failed", rows.Failed),
            ("report.rows.stale", rows.Stale),
        ];
        var names = counts.Select(count => texts[count.Key]).ToList();
        var width = names.Max(DisplayWidth.Of);
        foreach (var (name, count) in names.Zip(counts, (name, count) => (name, count.Count)))
            messages.WriteLine($"{name}{new string(' ', width - DisplayWidth.Of(name))} {count, 8}");
    }

    private int Sum(Severity severity) => _all.Sum(result => result.Count(severity));

    /// <summary>Quiet leaves errors, normal leaves out notes.</summary>
    private bool IsShown(Diagnostic diagnostic) =>
        diagnostic.Severity switch
        {
            Severity.Error => true,
            Severity.Warning => loudness != Loudness.Quiet,
            _ => loudness == Loudness.Verbose,
        };
}
