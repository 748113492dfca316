using System.Globalization;
using AgreementGen.Documents;

namespace AgreementGen.Agreements;

/// <summary>How widths of columns are written: <c>30%</c>, <c>12,5%</c>, <c>45mm</c>.</summary>
internal static class WidthNotation
{
    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint;

    /// <summary>The longer side of A4, in millimetres: no column is wider.</summary>
    private const decimal WidestMillimetres = 297;

    public static bool TryParse(string text, out ColumnWidth width)
    {
        width = default;
        var isPercent = text.EndsWith('%');
        if (!isPercent && !text.EndsWith("mm", StringComparison.Ordinal))
            return false;
        var number = text[..^(isPercent ? 1 : 2)].TrimEnd().Replace(',', '.');
        if (!decimal.TryParse(number, Digits, CultureInfo.InvariantCulture, out var value))
            return false;
        width = new ColumnWidth(value, isPercent);
        return value > 0 && value <= (isPercent ? 100 : WidestMillimetres);
    }
}
