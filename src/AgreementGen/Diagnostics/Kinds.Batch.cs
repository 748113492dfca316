namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    // Tables of rows.
    public static readonly Kind UnknownRowSource = new("AG001", "unknown-row-source", Severity.Error);
    public static readonly Kind NoRows = new("AG002", "no-rows", Severity.Error);
    public static readonly Kind EmptyHeader = new("AG003", "empty-header", Severity.Error);
    public static readonly Kind DuplicateHeader = new("AG004", "duplicate-header", Severity.Error);
    public static readonly Kind RaggedRow = new("AG005", "ragged-row", Severity.Error);
    public static readonly Kind UnclosedCsvQuote = new("AG006", "unclosed-csv-quote", Severity.Error);
    public static readonly Kind RowListExpected = new("AG007", "row-list-expected", Severity.Error);
    public static readonly Kind RowMappingExpected = new("AG008", "row-mapping-expected", Severity.Error);
    public static readonly Kind SheetNotFound = new("AG009", "sheet-not-found", Severity.Error);
    public static readonly Kind BrokenWorkbook = new("AG010", "broken-workbook", Severity.Error);
    public static readonly Kind CellError = new("AG011", "cell-error", Severity.Error);
    public static readonly Kind CellNotCalculated = new("AG012", "cell-not-calculated", Severity.Error);
    public static readonly Kind CellWithoutHeader = new("AG013", "cell-without-header", Severity.Error);

    // Provinces.
    public static readonly Kind MergedProvince = new("AG022", "merged-province", Severity.Error);

    // Rows and the names of their documents.
    public static readonly Kind DuplicateRowKey = new("AG030", "duplicate-row-key", Severity.Error);
    public static readonly Kind NameEmpty = new("AG031", "name-empty", Severity.Error);
    public static readonly Kind NameTooLong = new("AG032", "name-too-long", Severity.Error);
    public static readonly Kind NameTaken = new("AG033", "name-taken", Severity.Error);
    public static readonly Kind RowChanged = new("AG034", "row-changed", Severity.Error);
    public static readonly Kind NoRowSelected = new("AG035", "no-row-selected", Severity.Warning);

    // The run.
    public static readonly Kind FolderBusy = new("AG040", "folder-busy", Severity.Error);
    public static readonly Kind ForeignManifest = new("AG041", "foreign-manifest", Severity.Error);
    public static readonly Kind Leak = new("AG042", "leak", Severity.Error);
    public static readonly Kind StaleDocument = new("AG043", "stale-document", Severity.Warning);

    // Parts of a run.
    public static readonly Kind NoPart = new("AG050", "no-part", Severity.Error);
    public static readonly Kind PartMissing = new("AG051", "part-missing", Severity.Error);
    public static readonly Kind PartTwice = new("AG052", "part-twice", Severity.Error);
    public static readonly Kind PartUnfinished = new("AG053", "part-unfinished", Severity.Error);
    public static readonly Kind PartsDiffer = new("AG054", "parts-differ", Severity.Error);
    public static readonly Kind RowTwice = new("AG055", "row-twice", Severity.Error);
    public static readonly Kind RowsMissing = new("AG056", "rows-missing", Severity.Error);
    public static readonly Kind DocumentDiffers = new("AG057", "document-differs", Severity.Error);

    private static Kind[] Batch =>
        [
            UnknownRowSource,
            NoRows,
            EmptyHeader,
            DuplicateHeader,
            RaggedRow,
            UnclosedCsvQuote,
            RowListExpected,
            RowMappingExpected,
            SheetNotFound,
            BrokenWorkbook,
            CellError,
            CellNotCalculated,
            CellWithoutHeader,
            MergedProvince,
            DuplicateRowKey,
            NameEmpty,
            NameTooLong,
            NameTaken,
            RowChanged,
            NoRowSelected,
            FolderBusy,
            ForeignManifest,
            Leak,
            StaleDocument,
            NoPart,
            PartMissing,
            PartTwice,
            PartUnfinished,
            PartsDiffer,
            RowTwice,
            RowsMissing,
            DocumentDiffers,
        ];
}
