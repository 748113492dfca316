using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tabular;

/// <summary>A value of a row with its place.</summary>
/// <param name="Value">
/// Null (nothing was written), a string, a long or decimal (only where it prints as it was written), a bool, a <see cref="DateTime"/>, or
/// a <see cref="Yaml.YamlNode"/> for a list or a mapping.
/// </param>
public readonly record struct Cell(object? Value, Location Location)
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    /// <summary>The value as it prints.</summary>
    public string Text =>
        Value switch
        {
            null => "",
            string text => text,
            bool truth => truth ? "true" : "false",
            DateTime date => Print(date),
            decimal number => Print(number),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Location.Text,
        };

    /// <summary>As a spreadsheet shows it in Vietnam, with a comma; without zeros at the end.</summary>
    public static string Print(decimal number) => number.ToString("0.############################", Comma);

    /// <summary>As a spreadsheet shows it in Vietnam; a time of day only where there is one.</summary>
    public static string Print(DateTime date) =>
        date.ToString(
            date.TimeOfDay == TimeSpan.Zero ? "dd'/'MM'/'yyyy" : "dd'/'MM'/'yyyy HH':'mm",
            CultureInfo.InvariantCulture
        );

    /// <summary>A whole number that prints as it is written counts as a number: 12, but neither 05 nor 1,5.</summary>
    public static object Read(string text) =>
        text.Length <= 19
        && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text
            ? number
            : text;
}

/// <summary>A row of a table: the values of one document.</summary>
/// <param name="Number">Its place among the rows, from 1, without the header and empty rows.</param>
/// <param name="Cells">One for each column.</param>
/// <param name="Location">The whole row, in a text that holds no more than it.</param>
public sealed record Row(int Number, RowHeader Header, ImmutableArray<Cell> Cells, Location Location)
{
    /// <summary>What is wrong with this row alone: no document can be made of it, but of the others.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    /// <summary>The value of a column; null when there is no such column, or nothing in it.</summary>
    public Cell? Find(string column) =>
        Header.IndexOf(column) is var index and >= 0 && Cells[index].Value is not null ? Cells[index] : null;
}
