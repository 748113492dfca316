namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind StandardGuessed = new("AG060", "standard-guessed", Severity.Note);

    // Comments in a program file that silence a finding.
    public static readonly Kind SuppressionUnclear = new("AG070", "suppression-unclear", Severity.Warning);
    public static readonly Kind SuppressionWithoutReason = new("AG071", "suppression-without-reason", Severity.Warning);
    public static readonly Kind SuppressionOfUnknown = new("AG072", "suppression-of-unknown", Severity.Warning);
    public static readonly Kind SuppressionMisspelt = new("AG073", "suppression-misspelt", Severity.Warning);
    public static readonly Kind SuppressionOfError = new("AG074", "suppression-of-error", Severity.Warning);
    public static readonly Kind SuppressionUnused = new("AG075", "suppression-unused", Severity.Note);

    // The configuration file, and the baseline.
    public static readonly Kind UnknownRule = new("AG080", "unknown-rule", Severity.Error);
    public static readonly Kind MisspeltRule = new("AG081", "misspelt-rule", Severity.Error);
    public static readonly Kind SeverityFixed = new("AG082", "severity-fixed", Severity.Error);
    public static readonly Kind BaselineBroken = new("AG083", "baseline-broken", Severity.Error);

    public static readonly Kind NothingToLint = new("AG090", "nothing-to-lint", Severity.Error);

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
