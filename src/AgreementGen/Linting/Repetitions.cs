using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>The same finding in many places is told once, with the other places.</summary>
internal static class Repetitions
{
    /// <param name="findings">In the order of their places; findings that no rule made stay as they are.</param>
    public static ImmutableArray<Diagnostic> Fold(ImmutableArray<Diagnostic> findings)
    {
        var groups = findings.GroupBy(Identity).ToList();
        return groups.Count == findings.Length ? findings : [.. groups.Select(Join)];
    }

    private static Diagnostic Join(IEnumerable<Diagnostic> same)
    {
        var first = same.First();
        return first with { Repeats = [.. same.Skip(1).Select(finding => finding.Location)] };
    }

    /// <summary>The kind and the measured value, or, where nothing was measured, all facts; in one text.</summary>
    private static object Identity(Diagnostic finding)
    {
        if (!KnownKinds.IsRule(finding.Kind))
            return finding;
        var facts = finding.Measured is null
            ? string.Join('\u001F', finding.Arguments)
            : $"{finding.Measured}\u001F{finding.Allowed}";
        return (finding.Kind, finding.Severity, finding.Location.Source, facts);
    }
}
