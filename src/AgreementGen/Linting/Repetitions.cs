using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>The same finding in many places is told once, with the other places.</summary>
internal static class Repetitions
{
    /// <summary>A habit that has taken more forms than these is told as one.</summary>
    private const int MostForms = 3;

    /// <param name="findings">In the order of their places; findings that no rule made stay as they are.</param>
    public static ImmutableArray<Diagnostic> Fold(ImmutableArray<Diagnostic> findings)
    {
        var forms = findings.GroupBy(Identity).ToList();
        var habits = forms
            .Select(form => form.First())
            .Where(first => RuleBook.Find(first.Kind.Code) is { IsHabit: true })
            .GroupBy(Habit)
            .Where(habit => habit.Count() > MostForms)
            .Select(habit => habit.Key)
            .ToHashSet();
        if (habits.Count > 0)
            forms = [.. findings.GroupBy(one => habits.Contains(Habit(one)) ? Habit(one) : Identity(one))];
        return forms.Count == findings.Length ? findings : [.. forms.Select(Join)];
    }

    private static Diagnostic Join(IEnumerable<Diagnostic> same)
    {
        var first = same.First();
        return first with { Repeats = [.. same.Skip(1).Select(finding => finding.Location)] };
    }

    private static object Habit(Diagnostic finding) => (finding.Kind, finding.Severity, finding.Location.Source);

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
