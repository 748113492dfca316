using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>For people: each finding with its line and a mark under the place, what to do, and a sum at the end.</summary>
internal sealed class TextReport(ReportContext context) : IReport
{
    private readonly DiagnosticText _words = new(context.Texts, context.Palette);
    private readonly ChangesText _changes = new(context.Texts, context.Palette);
    private int _files;
    private int _written;
    private int _errors;
    private int _warnings;
    private int _notes;
    private int _suppressed;
    private int _known;
    private int? _mended;
    private int _mendable;
    private string? _standard;
    private RowCounts? _rows;

    private Loudness Loudness => context.Session.Loudness;

    public void Add(FileResult result)
    {
        Count(result);
        var findings = context.IsLint ? context.Results : context.Messages;
        if (result.Outline is { } outline)
            findings.WriteLine(outline.TrimEnd('\n'));
        if (Loudness != Loudness.Quiet && result.Mended is { } mended && (mended.Count > 0 || mended.Path is not null))
            PrintLines(findings, _changes.Of(result.Path, mended));
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => IsShown(diagnostic, result)))
            findings.WriteLine(_words.Of(diagnostic, context.IsLint ? result.Path : null));
        if (Loudness == Loudness.Quiet)
            return;
        foreach (var output in result.Written.Where(output => output.Path is not null))
            context.Results.WriteLine(output.Path);
    }

    public void Finish(ExitCode code)
    {
        if (Loudness != Loudness.Quiet && _rows is { } rows)
            Print(rows);
        else if (Loudness != Loudness.Quiet && Summary() is { } summary)
            context.Messages.WriteLine(context.Palette.Strong(summary));
    }

    public void Dispose() { }

    private static void PrintLines(TextWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    private void Print(RowCounts rows)
    {
        (string Key, int Count)[] counts =
        [
            ("report.rows.total", rows.Total),
            rows.Planned is { } planned ? ("report.rows.planned", planned) : ("report.rows.written", rows.Written),
            ("report.rows.unchanged", rows.Unchanged),
            ("report.rows.failed", rows.Failed),
            ("report.rows.stale", rows.Stale),
        ];
        var names = counts.Select(count => context.Texts[count.Key]).ToList();
        var width = names.Max(DisplayWidth.Of);
        foreach (var (name, count) in names.Zip(counts, (name, count) => (name, count.Count)))
            context.Messages.WriteLine($"{name}{new string(' ', width - DisplayWidth.Of(name))} {count, 8}");
    }

    private void Count(FileResult result)
    {
        _files++;
        _written += result.Written.Length;
        _errors += result.Count(Severity.Error);
        _warnings += result.Count(Severity.Warning);
        _notes += result.Diagnostics.Count(diagnostic =>
            diagnostic.Severity == Severity.Note && !IsOnlyStandard(diagnostic)
        );
        _suppressed += result.Suppressed;
        _known += result.Known;
        _standard = result.Standard;
        _rows ??= result.Rows;
        if (result.Mended is not { } mended)
            return;
        _mended = (_mended ?? 0) + (mended.Path is null ? 0 : mended.Count);
        _mendable += mended.Path is null ? mended.Count : 0;
    }

    /// <summary>Of one document that was made and is well, nothing.</summary>
    private string? Summary()
    {
        if (context.IsLint)
            return SummaryOfLint();
        return _errors == 0 && _warnings == 0 && _files == 1
            ? null
            : context.Texts.Format("report.summary", _files, _written, _errors, _warnings);
    }

    private string SummaryOfLint()
    {
        var texts = context.Texts;
        List<string> parts = [texts.Format("lint.summary", _files, _errors, _warnings, _notes)];
        if (_suppressed > 0)
            parts.Add(texts.Format("lint.summary.suppressed", _suppressed));
        if (_known > 0)
            parts.Add(texts.Format("lint.summary.known", _known));
        if (_mendable > 0)
            parts.Add(texts.Format("lint.summary.mendable", _mendable));
        else if (_mended is { } count)
            parts.Add(texts.Format("lint.summary.mended", count));
        if (_files == 1 && _standard is not null)
            parts.Add(texts.Format("lint.summary.standard", _standard));
        return string.Join("; ", parts);
    }

    /// <summary>Quiet leaves errors; normal leaves out the notes of a rendering, and of a lint which standard was chosen where all is well.</summary>
    private bool IsShown(Diagnostic diagnostic, FileResult result) =>
        diagnostic.Severity switch
        {
            Severity.Error => true,
            Severity.Warning => Loudness != Loudness.Quiet,
            _ => Loudness == Loudness.Verbose
                || (context.IsLint && Loudness == Loudness.Normal && !(IsOnlyStandard(diagnostic) && IsWell(result))),
        };

    private static bool IsOnlyStandard(Diagnostic diagnostic) => diagnostic.Kind == Kinds.StandardGuessed;

    private static bool IsWell(FileResult result) => result.Diagnostics.All(IsOnlyStandard);
}
