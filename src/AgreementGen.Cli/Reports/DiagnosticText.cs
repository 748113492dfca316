using System.Globalization;
using System.Text;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// A diagnostic as people read it: place, code and name; the fact; the line with its mark; the remedy; the article that it comes from;
/// further places.
/// </summary>
internal sealed class DiagnosticText(Texts texts, Palette palette)
{
    private const int MostTraces = 5;

    /// <summary>Several lines, without the last line break.</summary>
    /// <param name="path">The file that it belongs to, shown when it has no place; null: its words name the file.</param>
    public string Of(Diagnostic diagnostic, string? path = null)
    {
        var text = new StringBuilder();
        AppendHead(text, diagnostic, path);
        AppendLine(text, Printable.Of(diagnostic.Fact(texts.Language)));
        AppendMark(text, diagnostic.Location, diagnostic.Severity);
        AppendLine(text, $"{palette.Remedy("→")} {Printable.Of(diagnostic.Remedy(texts.Language))}");
        if (Messages.Pattern(diagnostic.Kind, ".source", texts.Language) is { } source)
            AppendLine(text, palette.Faint($"§ {source}"));
        if (PlaceText.OfRepeats(diagnostic, texts) is { } repeats)
            AppendLine(text, palette.Faint($"+ {repeats}"));
        AppendTraces(text, diagnostic);
        return text.ToString();
    }

    /// <summary>Of one mistake in many rows the first few.</summary>
    private void AppendTraces(StringBuilder text, Diagnostic diagnostic)
    {
        var left = MostTraces;
        foreach (var trace in diagnostic.Traces)
        {
            if (trace.Kind == TraceKind.Row && --left < 0)
                continue;
            var place = Printable.Of(PlaceText.Of(trace.Location, texts));
            AppendLine(text, palette.Faint($"{Messages.Name(trace.Kind, texts.Language)} {place}"));
        }
        if (left < 0)
            AppendLine(text, palette.Faint(Messages.More(TraceKind.Row, -left, texts.Language)));
    }

    private void AppendHead(StringBuilder text, Diagnostic diagnostic, string? path)
    {
        var place = diagnostic.Location.IsNone ? path : PlaceText.Of(diagnostic.Location, texts);
        if (place is not null)
            text.Append(palette.Strong(Printable.Of(place))).Append(": ");
        var severity = SeverityName(diagnostic.Severity);
        text.Append(palette.Of(diagnostic.Severity, $"{severity} {diagnostic.Kind.Code}"));
        text.Append(' ').Append(diagnostic.Kind.Name);
    }

    private static void AppendLine(StringBuilder text, string line) => text.Append("\n  ").Append(line);

    private void AppendMark(StringBuilder text, Location place, Severity severity)
    {
        if (place.IsNone || place.Source!.Text.Length == 0)
            return;
        var (line, mark) = SourceMark.Of(place);
        var number = place.Line.ToString(CultureInfo.InvariantCulture);
        text.Append('\n').Append(palette.Faint($"  {number} │ ")).Append(line);
        text.Append('\n').Append(palette.Faint($"  {new string(' ', number.Length)} │ "));
        text.Append(new string(' ', mark.Start)).Append(palette.Of(severity, "^" + new string('~', mark.Width - 1)));
    }

    /// <summary>The same words in every language, so that editors and scripts can find them.</summary>
    public static string SeverityName(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
