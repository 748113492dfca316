namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind StandardGuessed = new("AG000", "standard-guessed", Severity.Note);

    // Comments in a program file that silence a finding.
    public static readonly Kind SuppressionUnclear = new("AG010", "suppression-unclear", Severity.Warning);
    public static readonly Kind SuppressionWithoutReason = new("AG011", "suppression-without-reason", Severity.Warning);
    public static readonly Kind SuppressionOfUnknown = new("AG012", "suppression-of-unknown", Severity.Warning);
    public static readonly Kind SuppressionMisspelt = new("AG013", "suppression-misspelt", Severity.Warning);
    public static readonly Kind SuppressionOfError = new("AG014", "suppression-of-error", Severity.Warning);
    public static readonly Kind SuppressionUnused = new("AG015", "suppression-unused", Severity.Note);

    // The configuration file, and the baseline.
    public static readonly Kind UnknownRule = new("AG020", "unknown-rule", Severity.Error);
    public static readonly Kind MisspeltRule = new("AG021", "misspelt-rule", Severity.Error);
    public static readonly Kind SeverityFixed = new("AG022", "severity-fixed", Severity.Error);
    public static readonly Kind BaselineBroken = new("AG023", "baseline-broken", Severity.Error);

    public static readonly Kind NothingToLint = new("AG030", "nothing-to-lint", Severity.Error);

    private static Kind[] Linting =>
        [
            StandardGuessed,
            SuppressionUnclear,
            SuppressionWithoutReason,
            SuppressionOfUnknown,
            SuppressionMisspelt,
            SuppressionOfError,
            SuppressionUnused,
            UnknownRule,
            MisspeltRule,
            SeverityFixed,
            BaselineBroken,
            NothingToLint,
        ];
}
