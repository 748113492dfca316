namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    // What is no .docx at all.
    public static readonly Kind NotADocx = new("AG800", "not-a-docx", Severity.Error);
    public static readonly Kind DocxUnknownForm = new("AG801", "docx-unknown-form", Severity.Error);
    public static readonly Kind DocxEmpty = new("AG802", "docx-empty", Severity.Error);
    public static readonly Kind DocxEncrypted = new("AG803", "docx-encrypted", Severity.Error);

    // What is broken.
    public static readonly Kind DocxDamaged = new("AG810", "docx-damaged", Severity.Error);
    public static readonly Kind DocxPartDamaged = new("AG811", "docx-part-damaged", Severity.Error);
    public static readonly Kind DocxPartMissing = new("AG812", "docx-part-missing", Severity.Error);
    public static readonly Kind DocxDuplicatePart = new("AG813", "docx-duplicate-part", Severity.Error);
    public static readonly Kind DocxOverlap = new("AG814", "docx-overlap", Severity.Error);
    public static readonly Kind DocxDtd = new("AG815", "docx-dtd", Severity.Error);

    public static readonly Kind DocxWithoutBody = new("AG816", "docx-without-body", Severity.Error);

    // Limits.
    public static readonly Kind DocxTooManyEntries = new("AG820", "docx-too-many-entries", Severity.Error);
    public static readonly Kind DocxPartTooLarge = new("AG821", "docx-part-too-large", Severity.Error);
    public static readonly Kind DocxTooLarge = new("AG822", "docx-too-large", Severity.Error);
    public static readonly Kind DocxRatio = new("AG823", "docx-ratio", Severity.Error);
    public static readonly Kind DocxTooDeep = new("AG824", "docx-too-deep", Severity.Error);
    public static readonly Kind DocxTooNested = new("AG825", "docx-too-nested", Severity.Error);
    public static readonly Kind DocxTooLong = new("AG826", "docx-too-long", Severity.Error);
    public static readonly Kind DocxTooManyPieces = new("AG827", "docx-too-many-pieces", Severity.Error);

    public static readonly Kind DocxTooManyLetters = new("AG828", "docx-too-many-letters", Severity.Error);
    public static readonly Kind DocxStretch = new("AG829", "docx-stretch", Severity.Error);

    // What is read all the same.
    public static readonly Kind DocxDangling = new("AG830", "docx-dangling", Severity.Warning);
    public static readonly Kind DocxOutsideTarget = new("AG831", "docx-outside-target", Severity.Warning);
    public static readonly Kind DocxContentType = new("AG832", "docx-content-type", Severity.Warning);
    public static readonly Kind DocxMacros = new("AG833", "docx-macros", Severity.Warning);
    public static readonly Kind DocxForeignText = new("AG834", "docx-foreign-text", Severity.Warning);
    public static readonly Kind DocxExternal = new("AG835", "docx-external", Severity.Note);

    // What is not mended.
    public static readonly Kind MendingTracked = new("AG840", "mending-tracked", Severity.Error);
    public static readonly Kind MendingUnsure = new("AG841", "mending-unsure", Severity.Error);
    public static readonly Kind MendingSigned = new("AG842", "mending-signed", Severity.Error);
    public static readonly Kind MendingProtected = new("AG843", "mending-protected", Severity.Error);
    public static readonly Kind MendingTooLarge = new("AG844", "mending-too-large", Severity.Error);
    public static readonly Kind MendingNotDocx = new("AG845", "mending-not-docx", Severity.Note);
    public static readonly Kind MendedFileThere = new("AG846", "mended-file-there", Severity.Error);
    public static readonly Kind MendingOwnFile = new("AG847", "mending-own-file", Severity.Note);

    private static Kind[] Reading =>
        [
            NotADocx,
            DocxUnknownForm,
            DocxEmpty,
            DocxEncrypted,
            DocxDamaged,
            DocxPartDamaged,
            DocxPartMissing,
            DocxDuplicatePart,
            DocxOverlap,
            DocxDtd,
            DocxWithoutBody,
            DocxTooManyEntries,
            DocxPartTooLarge,
            DocxTooLarge,
            DocxRatio,
            DocxTooDeep,
            DocxTooNested,
            DocxTooLong,
            DocxTooManyPieces,
            DocxTooManyLetters,
            DocxStretch,
            DocxDangling,
            DocxOutsideTarget,
            DocxContentType,
            DocxMacros,
            DocxForeignText,
            DocxExternal,
            MendingTracked,
            MendingUnsure,
            MendingSigned,
            MendingProtected,
            MendingTooLarge,
            MendingNotDocx,
            MendedFileThere,
            MendingOwnFile,
        ];
}
