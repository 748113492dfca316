using System.Globalization;

namespace AgreementGen.Documents;

/// <summary>The words of the field that a program file, the markup and the tree share.</summary>
public enum PoliticalSystem
{
    Party,
    State,
    Front,
    Union,
    Youth,
    Association,
    Enterprise,
    Other,
}

/// <summary>The header's right block.</summary>
public enum Heading
{
    /// <summary>party if all parties are Party bodies, youth if all are Union bodies, else quoc_hieu.</summary>
    Auto,
    QuocHieu,
    Party,
    Youth,
    None,
}

/// <summary>How several issuers share the header's left block.</summary>
public enum IssuerLayout
{
    Auto,

    /// <summary>Names joined by " - ".</summary>
    Joined,

    /// <summary>A line or lines each.</summary>
    Stacked,

    /// <summary>A line or lines each, with a hyphen left hanging behind all but the last.</summary>
    Hyphenated,
}

/// <summary>What stands below the names in the header's left block.</summary>
public enum IssuerMark
{
    Rule,

    /// <summary><c>*</c>, as the Party has it.</summary>
    Star,

    /// <summary><c>***</c>, as the Youth Union has it.</summary>
    Asterisks,
    None,
}

public enum Side
{
    Left,
    Right,
}

public enum Orientation
{
    Portrait,
    Landscape,
}

public enum Alignment
{
    Left,
    Center,
    Right,
    Justify,
}

/// <summary>Hình thức đề ký.</summary>
public enum AuthorityForm
{
    /// <summary>Thay mặt.</summary>
    TM,

    /// <summary>Ký thay.</summary>
    KT,

    /// <summary>Thừa lệnh.</summary>
    TL,

    /// <summary>Thừa ủy quyền.</summary>
    TUQ,

    /// <summary>Quyền.</summary>
    Q,
}

/// <summary>A column's width in percent of the text or in millimetres.</summary>
public readonly record struct ColumnWidth(decimal Value, bool IsPercent)
{
    /// <summary>Reads <c>30%</c> or <c>25mm</c>; false for anything else, zero and less.</summary>
    public static bool TryParse(string text, out ColumnWidth width)
    {
        width = default;
        var span = text.AsSpan().Trim();
        var isPercent = span.EndsWith("%");
        if (!isPercent && !span.EndsWith("mm"))
            return false;
        var number = (isPercent ? span[..^1] : span[..^2]).TrimEnd();
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return false;
        width = new ColumnWidth(value, isPercent);
        return value > 0;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value}{(IsPercent ? "%" : "mm")}");
}
