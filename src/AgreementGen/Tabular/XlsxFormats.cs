using System.Collections.Frozen;
using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AgreementGen.Tabular;

/// <summary>How numbers are shown (ECMA-376 part 1, 18.8.30): which of them are dates, which keep zeros in front.</summary>
internal sealed class XlsxFormats
{
    /// <summary>The formats for dates that every workbook has, the East Asian ones included.</summary>
    private static readonly FrozenSet<uint> BuiltInDates = Enumerable
        .Range(14, 9)
        .Concat(Enumerable.Range(27, 10))
        .Concat(Enumerable.Range(45, 3))
        .Concat(Enumerable.Range(50, 9))
        .Select(id => (uint)id)
        .ToFrozenSet();

    /// <summary>0% and 0.00%.</summary>
    private static readonly FrozenSet<uint> BuiltInPercents = new uint[] { 9, 10 }.ToFrozenSet();

    private readonly ImmutableArray<XlsxFormat> _byStyle;

    private XlsxFormats(ImmutableArray<XlsxFormat> byStyle, bool is1904) => (_byStyle, Is1904) = (byStyle, is1904);

    /// <summary>Days are counted from 1904, as on old Macs, and not from 1900.</summary>
    public bool Is1904 { get; }

    public static XlsxFormats Read(WorkbookPart workbook)
    {
        var stylesheet = workbook.WorkbookStylesPart?.Stylesheet;
        var codes = (stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId?.Value is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value ?? "");
        var styles = (stylesheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(style =>
            FormatOf(style.NumberFormatId?.Value ?? 0, codes)
        );
        return new([.. styles], workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false);
    }

    /// <param name="style">Index of a cell's style.</param>
    public XlsxFormat this[int style] => style >= 0 && style < _byStyle.Length ? _byStyle[style] : XlsxFormat.Number;

    private static XlsxFormat FormatOf(uint id, Dictionary<uint, string> codes) =>
        codes.TryGetValue(id, out var code) ? XlsxFormat.Of(code)
        : BuiltInDates.Contains(id) ? XlsxFormat.Date
        : BuiltInPercents.Contains(id) ? XlsxFormat.Percent
        : XlsxFormat.Number;
}

/// <summary>What matters of a number's format.</summary>
/// <param name="Digits">At least so many are shown, with zeros in front.</param>
internal readonly record struct XlsxFormat(bool IsDate, int Digits, bool IsPercent = false)
{
    public static readonly XlsxFormat Number = new(IsDate: false, Digits: 1);
    public static readonly XlsxFormat Date = new(IsDate: true, Digits: 1);
    public static readonly XlsxFormat Percent = new(IsDate: false, Digits: 1, IsPercent: true);

    public static XlsxFormat Of(string code)
    {
        var first = code.Split(';')[0];
        if (first.Length > 1 && first.All(c => c == '0'))
            return new(IsDate: false, first.Length);
        return FirstSign(first) switch
        {
            null => Number,
            '%' => Percent,
            _ => Date,
        };
    }

    /// <summary>
    /// The first letter of a date, or a percent sign, outside quotes, brackets and escapes: <c>dd/mm/yyyy</c>, but neither <c>"ngày" 0</c>
    /// nor <c>[Red]0</c>. A d or y is enough; m and h may be alone too.
    /// </summary>
    private static char? FirstSign(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i, '"');
                    break;
                case '[':
                    i = EndOf(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D' or 'y' or 'Y' or 'm' or 'M' or 'h' or 'H' or 's' or 'S' or '%':
                    return code[i];
            }
        }
        return null;
    }

    private static int EndOf(string code, int start, char end) =>
        code.IndexOf(end, start + 1) is var found and >= 0 ? found : code.Length;
}
