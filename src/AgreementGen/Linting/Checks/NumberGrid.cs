using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Checks;

/// <summary>A cell that is a number.</summary>
internal sealed record NumberCell(decimal Value, Location Place);

/// <summary>A table as numbers: thousands are parted by stops, decimals by a comma.</summary>
internal sealed partial class NumberGrid
{
    /// <summary>A word processor's tables have no more; what has is not looked at.</summary>
    private const int MostColumns = 63;

    /// <summary>What cannot be added up.</summary>
    private static readonly string[] Rates =
    [
        "%",
        "tỷ lệ",
        "tỉ lệ",
        "bình quân",
        "đơn giá",
        "năm",
        "stt",
        "tt",
        "số thứ tự",
        "ngày",
        "tháng",
        "mã",
        "điện thoại",
        "số hiệu",
    ];

    private static readonly string[] Totals = ["tổng", "tổng số", "tổng cộng", "cộng"];

    private readonly TextTable _table;
    private readonly int _head;
    private readonly NumberCell?[][] _cells;
    private readonly string[] _labels;
    private readonly string[] _headings;

    private NumberGrid(TextTable table)
    {
        Columns = table
            .Rows.SelectMany(row => row)
            .Concat(table.Headings)
            .Select(cell => Math.Min(cell.Column, MostColumns) + Math.Min(cell.Span, MostColumns + 1))
            .DefaultIfEmpty(0)
            .Max();
        if (Columns > MostColumns)
            (table, Columns) = (new TextTable([], []), 0);
        _table = table;
        var hasHeadings = table.Headings.Any(heading => heading.Text.Length > 0);
        _head = hasHeadings || table.Rows.IsEmpty ? 0 : 1;
        var headings = hasHeadings ? table.Headings : table.Rows.FirstOrDefault([]);
        _headings = new string[Columns];
        Array.Fill(_headings, "");
        foreach (var heading in headings)
            _headings[heading.Column] = Plain(heading.Text);
        var body = table.Rows.Skip(_head).ToList();
        _cells = [.. body.Select(Numbers)];
        _labels = [.. body.Select(LabelOf)];
    }

    public int Columns { get; }

    public int Rows => _cells.Length;

    /// <summary>Rows that say that they are a sum.</summary>
    public IEnumerable<int> TotalRows => Enumerable.Range(0, Rows).Where(IsTotal);

    /// <summary>Columns that say so, but for the first.</summary>
    public IEnumerable<int> TotalColumns =>
        Enumerable.Range(0, Columns).Where(column => column > 0 && Totals.Contains(_headings[column]));

    public NumberCell? this[int row, int column] => _cells[row][column];

    public static NumberGrid Of(TextTable table) => new(table);

    /// <summary>Its numbers can be added up: no rates, no years, no numbers of rows.</summary>
    public bool IsAdditive(int column) =>
        !Rates.Any(word =>
            _headings[column] == word || _headings[column].StartsWith(word + " ", StringComparison.Ordinal)
        ) && !_headings[column].Contains('%', StringComparison.Ordinal);

    /// <summary>The rows that a total may be the sum of: all up to the total before, or of each kind of label (I, II; 1, 2; a, b).</summary>
    public ImmutableArray<ImmutableArray<int>> PartsOf(int total)
    {
        var rows = RowsBefore(total) is { Length: > 0 } before ? before : RowsAfter(total);
        return
        [
            rows,
            .. rows.GroupBy(LabelKind, StringComparer.Ordinal)
                .Select(group => group.ToImmutableArray())
                .Where(group => group.Length < rows.Length),
        ];
    }

    /// <summary>The numbers of a row that its total may be the sum of; empty when one of them is no number or cannot be added.</summary>
    public ImmutableArray<decimal> PartsOf(int row, int total)
    {
        var columns = Enumerable.Range(0, Columns).Where(column => column != total && IsAdditive(column)).ToList();
        var numbers = columns.Where(column => _cells[row][column] is not null).ToList();
        // Words stand to the left of all numbers.
        var isWhole = numbers.Count > 0 && columns.SkipWhile(column => column < numbers[0]).All(numbers.Contains);
        return isWhole ? [.. numbers.Select(column => _cells[row][column]!.Value)] : [];
    }

    private ImmutableArray<int> RowsBefore(int total)
    {
        var first = total;
        while (first > 0 && !IsTotal(first - 1))
            first--;
        return [.. Enumerable.Range(first, total - first)];
    }

    private ImmutableArray<int> RowsAfter(int total)
    {
        var end = total + 1;
        while (end < Rows && !IsTotal(end))
            end++;
        return [.. Enumerable.Range(total + 1, end - total - 1)];
    }

    private bool IsTotal(int row) => Totals.Contains(_labels[row]);

    private NumberCell?[] Numbers(ImmutableArray<TextCell> row)
    {
        var numbers = new NumberCell?[Columns];
        foreach (var cell in row)
        {
            if (cell is { Span: 1, Statement: { } statement } && Read(cell.Text) is { } value)
                numbers[cell.Column] = new NumberCell(value, statement.At(0, statement.Text.Length));
        }
        return numbers;
    }

    /// <summary>The first words of a row.</summary>
    private static string LabelOf(ImmutableArray<TextCell> row) =>
        row.Select(cell => Plain(cell.Text)).FirstOrDefault(text => text.Any(char.IsLetter) && !IsCount(text)) ?? "";

    private string LabelKind(int row) => _table.Rows[row + _head] is [var first, ..] ? Kind(Plain(first.Text)) : "";

    private static string Kind(string label) =>
        label.Length == 0 ? ""
        : label.All(char.IsAsciiDigit) ? "1"
        : label.AsSpan().IndexOfAnyExcept("ivxl") < 0 ? "i"
        : label.Contains('.', StringComparison.Ordinal) ? "1.1"
        : label.Length == 1 ? "a"
        : "text";

    /// <summary>The number of the row, not its label: I, 1, a.</summary>
    private static bool IsCount(string text) => Kind(text) != "text";

    private static string Plain(string text) => text.Trim(' ', ':', '.', '*', '\u00A0').ToLowerInvariant();

    private static decimal? Read(string text) =>
        Shape().Match(text.Trim()) is { Success: true } match
        && decimal.TryParse(
            match.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;

    [GeneratedRegex(
        @"\A(?:[0-9]{1,3}(?:\.[0-9]{3}){1,6}|[0-9]{1,15})(?:,[0-9]{1,6})?\z",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Shape();
}
