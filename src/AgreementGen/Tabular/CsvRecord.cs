using System.Collections.Immutable;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using CsvHelper;

namespace AgreementGen.Tabular;

/// <summary>A record of a CSV file: its fields, and where they stand.</summary>
/// <param name="Fields">Their values, without quotes; their places, with them.</param>
/// <param name="BadQuote">The place of a quote that leaves in doubt where the record ends.</param>
internal sealed record CsvRecord(SourceText Source, ImmutableArray<TableField> Fields, Location? BadQuote)
{
    private const char Quote = '"';

    public bool IsEmpty => Fields.All(static one => string.IsNullOrWhiteSpace(one.Text));

    private Location Whole => new(Source, 0, Source.Text.Length);

    /// <summary>The record that the reader is at.</summary>
    public static CsvRecord Of(string path, CsvReader reader, char delimiter)
    {
        var text = SourceDecoder.ToNormalForm(Encoding.UTF8.GetString(reader.RawRecord));
        var source = new SourceText(path, text) { LinesBefore = (int)reader.LineNumber - 1 };
        var fields = ImmutableArray.CreateBuilder<TableField>(reader.FieldCount);
        Location? badQuote = null;
        for (var (i, start) = (0, 0); i < reader.FieldCount; i++)
        {
            var end = EndOf(text, start, delimiter, out var isBad);
            var place = new Location(source, start, end - start);
            if (isBad)
                badQuote ??= place;
            fields.Add(new(SourceDecoder.ToNormalForm(reader.GetString(i)), place));
            start = Math.Min(end + 1, text.Length);
        }
        return new(source, fields.MoveToImmutable(), badQuote);
    }

    /// <summary>More fields than columns, or fewer, are a mistake, unless all that is too many is empty.</summary>
    public Row ToRow(int number, RowHeader header)
    {
        var width = header.Names.Length;
        var cells = ImmutableArray.CreateBuilder<Cell>(width);
        for (var i = 0; i < width; i++)
            cells.Add(i < Fields.Length ? ToCell(Fields[i]) : new Cell(null, Whole));
        var row = new Row(number, header, cells.MoveToImmutable(), Whole);
        var isRagged = Fields.Length < width || Fields.Skip(width).Any(field => !string.IsNullOrWhiteSpace(field.Text));
        var mistakes = RowCharacters.Mistakes(Source);
        if (isRagged)
            mistakes = mistakes.Append(new Diagnostic(Kinds.RaggedRow, Whole, Fields.Length, width));
        return row with { Mistakes = [.. mistakes] };
    }

    private static Cell ToCell(TableField field) =>
        new(string.IsNullOrWhiteSpace(field.Text) ? null : Cell.Read(field.Text), field.Location);

    /// <summary>The offset behind a field: that of the delimiter, or the end.</summary>
    private static int EndOf(string text, int start, char delimiter, out bool isBad)
    {
        isBad = false;
        var end = start;
        if (start < text.Length && text[start] == Quote)
        {
            end = BehindQuotes(text, start);
            if (end < 0)
            {
                isBad = true;
                return text.Length;
            }
            isBad = end < text.Length && text[end] != delimiter;
        }
        var next = text.IndexOf(delimiter, end);
        return next < 0 ? text.Length : next;
    }

    /// <summary>The offset behind the closing quote; -1 when there is none. Two quotes are a letter.</summary>
    private static int BehindQuotes(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != Quote)
                continue;
            if (i + 1 == text.Length || text[i + 1] != Quote)
                return i + 1;
            i++;
        }
        return -1;
    }
}
