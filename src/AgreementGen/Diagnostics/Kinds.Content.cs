namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    public static readonly Kind UnknownReference = new("AG400", "unknown-reference", Severity.Error);
    public static readonly Kind BlankInIssued = new("AG401", "blank-in-issued", Severity.Error);
    public static readonly Kind ReferenceWithoutNumber = new("AG402", "reference-without-number", Severity.Error);
    public static readonly Kind GapInIssued = new("AG403", "gap-in-issued", Severity.Error);

    public static readonly Kind AnnexNotCited = new("AG404", "annex-not-cited", Severity.Warning);
    public static readonly Kind AnnexMissing = new("AG405", "annex-missing", Severity.Warning);

    public static readonly Kind CopiesDoNotAddUp = new("AG406", "copies-do-not-add-up", Severity.Warning);

    private static Kind[] Content =>
        [
            UnknownReference,
            BlankInIssued,
            ReferenceWithoutNumber,
            GapInIssued,
            AnnexNotCited,
            AnnexMissing,
            CopiesDoNotAddUp,
        ];
}
