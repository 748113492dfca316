using System.Globalization;

namespace AgreementGen.Standards;

/// <summary>A length on paper.</summary>
/// <param name="Twips">Twentieths of a point.</param>
public readonly record struct Length(int Twips) : IComparable<Length>
{
    private static readonly (string Unit, decimal Twips)[] Units =
    [
        ("mm", 1440m / 25.4m),
        ("cm", 14400m / 25.4m),
        ("pt", 20m),
    ];

    /// <summary>Reads "10 mm", "1.27 cm", "6 pt".</summary>
    public static bool TryParse(string text, out Length length)
    {
        length = default;
        foreach (var (unit, twips) in Units)
        {
            if (!text.EndsWith(unit, StringComparison.Ordinal))
                continue;
            if (!TryParseNumber(text.AsSpan()[..^unit.Length].TrimEnd(), out var number))
                return false;
            length = new Length((int)Math.Round(number * twips, MidpointRounding.AwayFromZero));
            return true;
        }
        return false;
    }

    internal static bool TryParseNumber(ReadOnlySpan<char> text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
        && number < 10_000;

    public int CompareTo(Length other) => Twips.CompareTo(other.Twips);

    public static bool operator <(Length left, Length right) => left.Twips < right.Twips;

    public static bool operator >(Length left, Length right) => left.Twips > right.Twips;

    public static bool operator <=(Length left, Length right) => left.Twips <= right.Twips;

    public static bool operator >=(Length left, Length right) => left.Twips >= right.Twips;

    /// <summary>In millimetres, to a tenth.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Twips * 25.4m / 1440m:0.#} mm");
}

/// <summary>The size of type.</summary>
/// <param name="HalfPoints">Half points, as WordprocessingML counts.</param>
public readonly record struct FontSize(int HalfPoints) : IComparable<FontSize>
{
    /// <summary>Reads "14", "13.5": points.</summary>
    public static bool TryParse(string text, out FontSize size)
    {
        size = default;
        if (!Length.TryParseNumber(text, out var points) || points is < 1 or > 1000 || points * 2 % 1 != 0)
            return false;
        size = new FontSize((int)(points * 2));
        return true;
    }

    public int CompareTo(FontSize other) => HalfPoints.CompareTo(other.HalfPoints);

    public static bool operator <(FontSize left, FontSize right) => left.HalfPoints < right.HalfPoints;

    public static bool operator >(FontSize left, FontSize right) => left.HalfPoints > right.HalfPoints;

    public static bool operator <=(FontSize left, FontSize right) => left.HalfPoints <= right.HalfPoints;

    public static bool operator >=(FontSize left, FontSize right) => left.HalfPoints >= right.HalfPoints;

    /// <summary>In points.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{HalfPoints / 2m:0.#} pt");
}

/// <summary>The distance between lines: a multiple of single, or a fixed distance.</summary>
/// <param name="Value">1/240 of single spacing, or twips when <paramref name="IsExact"/>.</param>
public readonly record struct LineSpacing(int Value, bool IsExact) : IComparable<LineSpacing>
{
    public static readonly LineSpacing Single = new(240, IsExact: false);

    /// <summary>Reads "1.15" (lines) or "18 pt" (exactly).</summary>
    public static bool TryParse(string text, out LineSpacing spacing)
    {
        if (Length.TryParse(text, out var length))
        {
            spacing = new LineSpacing(length.Twips, IsExact: true);
            return length.Twips > 0;
        }
        var isNumber = Length.TryParseNumber(text, out var lines);
        spacing = new LineSpacing((int)Math.Round(lines * 240, MidpointRounding.AwayFromZero), IsExact: false);
        return isNumber && lines is >= 0.5m and <= 10;
    }

    /// <summary>The height of a line in type of this size, in twips.</summary>
    public int HeightOf(FontSize size) => IsExact ? Value : TextMetrics.LineHeight(size) * Value / 240;

    /// <summary>Fixed distances and multiples are no measure of each other: any multiple comes before any fixed distance.</summary>
    public int CompareTo(LineSpacing other) =>
        IsExact == other.IsExact ? Value.CompareTo(other.Value) : IsExact.CompareTo(other.IsExact);

    public static bool operator <(LineSpacing left, LineSpacing right) => left.CompareTo(right) < 0;

    public static bool operator >(LineSpacing left, LineSpacing right) => left.CompareTo(right) > 0;

    public static bool operator <=(LineSpacing left, LineSpacing right) => left.CompareTo(right) <= 0;

    public static bool operator >=(LineSpacing left, LineSpacing right) => left.CompareTo(right) >= 0;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value / (IsExact ? 20m : 240m):0.##}{(IsExact ? " pt" : "")}");
}

/// <summary>A part of a whole.</summary>
/// <param name="PerMille">Thousandths.</param>
public readonly record struct Share(int PerMille) : IComparable<Share>
{
    /// <summary>Reads "40 %", "33.3 %".</summary>
    public static bool TryParse(string text, out Share share)
    {
        share = default;
        if (!text.EndsWith('%') || !Length.TryParseNumber(text.AsSpan()[..^1].TrimEnd(), out var percent))
            return false;
        share = new Share((int)Math.Round(percent * 10, MidpointRounding.AwayFromZero));
        return true;
    }

    public int Of(int whole) => (int)((long)whole * PerMille / 1000);

    public int CompareTo(Share other) => PerMille.CompareTo(other.PerMille);

    public static bool operator <(Share left, Share right) => left.PerMille < right.PerMille;

    public static bool operator >(Share left, Share right) => left.PerMille > right.PerMille;

    public static bool operator <=(Share left, Share right) => left.PerMille <= right.PerMille;

    public static bool operator >=(Share left, Share right) => left.PerMille >= right.PerMille;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerMille / 10m:0.#} %");
}
