using AgreementGen.Agreements;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting;

/// <summary>Everything that has a code: the rules, and the kinds of mistakes found on the way to a document.</summary>
public static class KnownKinds
{
    /// <summary>The kinds of <see cref="Kinds"/>, then those of the rules.</summary>
    public static IEnumerable<Kind> All => Kinds.All.Concat(RuleBook.All.Select(rule => rule.Kind));

    /// <summary>The kind of this code or name, whatever its case; null when there is none.</summary>
    public static Kind? Find(string codeOrName) =>
        RuleBook.Find(codeOrName)?.Kind
        ?? Kinds.All.FirstOrDefault(kind =>
            string.Equals(kind.Code, codeOrName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(kind.Name, codeOrName, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The known code or name that a mistyped one was probably meant to be.</summary>
    public static string? NearestTo(string codeOrName) =>
        Nearest.To(codeOrName, All.SelectMany(kind => (string[])[kind.Code, kind.Name]));

    public static bool IsRule(Kind kind) => kind.Words is RulePage;

    /// <summary>It keeps a document from being made: it can be neither silenced nor weighed otherwise.</summary>
    public static bool IsFixed(Kind kind) => kind.Severity == Severity.Error && !IsRule(kind);

    /// <summary>What a selection by this name includes: a code, a name, or the beginning of a code.</summary>
    public static IEnumerable<Kind> Selected(string name) =>
        name.Length == 0 ? [] : All.Where(kind => RuleSelection.Names(name, kind));

    internal static void ReportUnknown(
        string name,
        Location place,
        Kind unknown,
        Kind misspelt,
        DiagnosticBag diagnostics
    )
    {
        if (NearestTo(name) is { } near)
            diagnostics.Add(misspelt, place, name, near);
        else
            diagnostics.Add(unknown, place, name);
    }
}
