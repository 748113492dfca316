using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// Annotations of GitHub's workflows: <c>::error file=…,line=…,title=…::message</c>. A place in a document has no line; the message
/// names the paragraph. (GitHub, "Workflow commands": data escapes %, CR and LF, properties also : and ,.)
/// </summary>
internal sealed class GithubReport(ReportContext context) : IReport
{
    public void Add(FileResult result)
    {
        // There is room for few annotations; which standard was chosen is none.
        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Kind != Kinds.StandardGuessed))
            context.Results.WriteLine(Of(diagnostic, result.Path));
    }

    public void Finish(ExitCode code) { }

    public void Dispose() { }

    private string Of(Diagnostic diagnostic, string path)
    {
        var place = diagnostic.Location;
        List<(string Name, string Value)> properties = [("file", place.IsNone ? path : place.Path)];
        if (place.Source is { IsDocument: false })
            properties.AddRange(Lines(place));
        properties.Add(("title", $"{diagnostic.Kind.Code} {diagnostic.Kind.Name}"));
        var list = string.Join(',', properties.Select(property => $"{property.Name}={EscapeProperty(property.Value)}"));
        return $"::{Command(diagnostic.Severity)} {list}::{Escape(MessageOf(diagnostic))}";
    }

    /// <summary>Columns are only understood within one line.</summary>
    private static IEnumerable<(string Name, string Value)> Lines(Location place)
    {
        var end = place with { Start = place.Start + place.Length, Length = 0 };
        yield return ("line", $"{place.Line}");
        yield return ("endLine", $"{end.Line}");
        if (end.Line > place.Line)
            yield break;
        yield return ("col", $"{place.Column}");
        yield return ("endColumn", $"{end.Column}");
    }

    private string MessageOf(Diagnostic diagnostic)
    {
        var texts = context.Texts;
        List<string> lines = [diagnostic.Fact(texts.Language), diagnostic.Remedy(texts.Language)];
        if (diagnostic.Location.Source is { IsDocument: true })
            lines[0] = $"{PlaceText.InDocument(diagnostic.Location, texts)}: {lines[0]}";
        if (KindWords.Source(diagnostic.Kind, texts.Language) is { } source)
            lines.Add(source);
        if (PlaceText.OfRepeats(diagnostic, texts) is { } repeats)
            lines.Add(repeats);
        return string.Join('\n', lines);
    }

    private static string Command(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) =>
        Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
