namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind StandardGuessed = new("AG800", "standard-guessed", Severity.Note);

    // Comments in a program file that silence a finding.
    public static readonly Kind SuppressionUnclear = new("AG810", "suppression-unclear", Severity.Warning);
    public static readonly Kind SuppressionWithoutReason = new("AG811", "suppression-without-reason", Severity.Warning);
    public static readonly Kind SuppressionOfUnknown = new("AG812", "suppression-of-unknown", Severity.Warning);
    public static readonly Kind SuppressionMisspelt = new("AG813", "suppression-misspelt", Severity.Warning);
    public static readonly Kind SuppressionOfError = new("AG814", "suppression-of-error", Severity.Warning);
    public static readonly Kind SuppressionUnused = new("AG815", "suppression-unused", Severity.Note);

    // The configuration file, and the baseline.
    public static readonly Kind UnknownRule = new("AG820", "unknown-rule", Severity.Error);
    public static readonly Kind MisspeltRule = new("AG821", "misspelt-rule", Severity.Error);
    public static readonly Kind SeverityFixed = new("AG822", "severity-fixed", Severity.Error);
    public static readonly Kind BaselineBroken = new("AG823", "baseline-broken", Severity.Error);

    public static readonly Kind NothingToLint = new("AG830", "nothing-to-lint", Severity.Error);

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
