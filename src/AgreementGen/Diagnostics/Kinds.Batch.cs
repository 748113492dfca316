namespace AgreementGen.Diagnostics;

public static partial class Kinds
{
    // Tables of rows.
    public static readonly Kind UnknownRowSource = new("AG800", "unknown-row-source", Severity.Error);
    public static readonly Kind NoRows = new("AG801", "no-rows", Severity.Error);
    public static readonly Kind EmptyHeader = new("AG802", "empty-header", Severity.Error);
    public static readonly Kind DuplicateHeader = new("AG803", "duplicate-header", Severity.Error);
    public static readonly Kind RaggedRow = new("AG804", "ragged-row", Severity.Error);
    public static readonly Kind UnclosedCsvQuote = new("AG805", "unclosed-csv-quote", Severity.Error);
    public static readonly Kind RowListExpected = new("AG806", "row-list-expected", Severity.Error);
    public static readonly Kind RowMappingExpected = new("AG807", "row-mapping-expected", Severity.Error);
    public static readonly Kind SheetNotFound = new("AG808", "sheet-not-found", Severity.Error);
    public static readonly Kind BrokenWorkbook = new("AG809", "broken-workbook", Severity.Error);
    public static readonly Kind CellError = new("AG810", "cell-error", Severity.Error);
    public static readonly Kind CellNotCalculated = new("AG811", "cell-not-calculated", Severity.Error);
    public static readonly Kind CellWithoutHeader = new("AG812", "cell-without-header", Severity.Error);

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
        ];
}
