using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>A diagnostic as people read it: place, code and name; the fact; the line with its mark; the remedy; further places.</summary>
internal sealed class DiagnosticText(CultureInfo language, Palette palette)
{
    private const int MostTraces = 5;

    /// <summary>Several lines, without the last line break.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        AppendHead(text, diagnostic);
        text.Append("\n  ").Append(Printable.Of(diagnostic.Fact(language)));
        AppendMark(text, diagnostic.Location, diagnostic.Severity);
        text.Append("\n  ").Append(palette.Remedy("→")).Append(' ').Append(Printable.Of(diagnostic.Remedy(language)));
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
            text.Append("\n  ").Append(palette.Faint($"{Messages.Name(trace.Kind, language)} {trace.Location}"));
        }
        if (left < 0)
            text.Append("\n  ").Append(palette.Faint(Messages.More(TraceKind.Row, -left, language)));
    }

    private void AppendHead(StringBuilder text, Diagnostic diagnostic)
    {
        if (!diagnostic.Location.IsNone)
            text.Append(palette.Strong(Printable.Of(diagnostic.Location.ToString()))).Append(": ");
        var severity = SeverityName(diagnostic.Severity);
        text.Append(palette.Of(diagnostic.Severity, $"{severity} {diagnostic.Kind.Code}"));
        text.Append(' ').Append(diagnostic.Kind.Name);
    }

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
