using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using CsvHelper;

namespace AgreementGen.Tabular;

/// <summary>
/// Rows of a CSV file: UTF-8, parted by commas, semicolons or tabs, whichever the first line has most of. Empty lines count for nothing.
/// </summary>
internal sealed class CsvRows(string path, IWorkspace workspace) : IRowSource
{
    /// <summary>Bytes of the largest record; one that is larger lacks a closing quote.</summary>
    private const int RecordLimit = 4 * 1024 * 1024;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    public IEnumerable<Row> Read(DiagnosticBag diagnostics)
    {
        if (FindDelimiter(diagnostics) is not { } delimiter || Open(diagnostics) is not { } stream)
            yield break;
        using var reader = CsvReader.Create(stream, Options(delimiter));
        RowHeader? header = null;
        var number = 0;
        while (Next(reader, diagnostics))
        {
            var record = CsvRecord.Of(path, reader, delimiter);
            if (record.BadQuote is { } quote)
            {
                diagnostics.Add(Kinds.UnclosedCsvQuote, quote);
                yield break;
            }
            if (record.IsEmpty)
                continue;
            if (header is not null)
                yield return record.ToRow(++number, header);
            else if (TableField.ToHeader(record.Fields, diagnostics) is { } names)
                header = names;
            else
                yield break;
        }
        if (number == 0 && !diagnostics.HasErrors)
            diagnostics.Add(Kinds.NoRows, default, path);
    }

    /// <summary>The delimiter that the first line has most of, outside quotes.</summary>
    private char? FindDelimiter(DiagnosticBag diagnostics)
    {
        if (Open(diagnostics) is not { } stream)
            return null;
        using var text = new StreamReader(stream);
        var first = Guard(text.ReadLine, diagnostics) ?? "";
        var quotes = 0;
        var counts = new int[Delimiters.Length];
        foreach (var c in first)
        {
            if (c == '"')
                quotes++;
            else if (quotes % 2 == 0 && Delimiters.IndexOf(c) is var index and >= 0)
                counts[index]++;
        }
        return diagnostics.HasErrors ? null : Delimiters[counts.IndexOf(counts.Max())];
    }

    private Utf8Stream? Open(DiagnosticBag diagnostics) =>
        workspace.Open(path, diagnostics) is { } stream ? new Utf8Stream(path, stream) : null;

    private static CsvReaderOptions Options(char delimiter) =>
        new()
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = RecordLimit,
        };

    private bool Next(CsvReader reader, DiagnosticBag diagnostics)
    {
        try
        {
            return Guard(reader.Read, diagnostics);
        }
        catch (CsvFormatException)
        {
            var lines = (int)reader.LineNumber;
            diagnostics.Add(
                Kinds.UnclosedCsvQuote,
                new Location(new SourceText(path, "") { LinesBefore = lines }, 0, 0)
            );
            return false;
        }
    }

    /// <summary>What may fail while a file is read; the default value and a diagnostic when it does.</summary>
    private T? Guard<T>(Func<T> read, DiagnosticBag diagnostics)
    {
        try
        {
            return read();
        }
        catch (BrokenTextException broken)
        {
            diagnostics.Add(broken.Mistake);
        }
        catch (IOException failure)
        {
            diagnostics.Add(Kinds.FileUnreadable, default, path, failure.Message);
        }
        return default;
    }
}
