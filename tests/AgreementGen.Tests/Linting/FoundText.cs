using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tests.Linting;

/// <summary>What was found in a document, as a clerk reads it: weight, rule, paragraph, how many more, the fact, the words.</summary>
internal static class FoundText
{
    private const int Longest = 90;
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    public static string Of(LintResult result) =>
        string.Concat(result.Diagnostics.Select(finding => Say(finding) + "\n"));

    private static string Say(Diagnostic finding)
    {
        var weight = finding.Severity.ToString().ToLowerInvariant();
        var place = finding.Location.IsNone ? "" : $" ¶{finding.Location.Line}";
        var more = finding.Repeats.IsEmpty ? "" : $" (+{finding.Repeats.Length})";
        var text = finding.Location.Text;
        var words = text.Length == 0 ? "" : "\n    " + (text.Length > Longest ? text[..Longest] + "…" : text);
        return $"{weight} {finding.Kind}{place}{more}: {finding.Fact(Vietnamese)}{words}";
    }
}
