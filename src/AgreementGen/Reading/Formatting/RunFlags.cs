namespace AgreementGen.Reading.Formatting;

/// <summary>Properties of runs that are on or off.</summary>
[Flags]
internal enum RunFlags
{
    None = 0,
    Bold = 1,
    Italic = 1 << 1,
    Capitals = 1 << 2,
    SmallCapitals = 1 << 3,
    Strike = 1 << 4,
    Vanish = 1 << 5,

    /// <summary>Levels of styles switch these: on in two of them is off (ECMA-376 part 1, 17.7.3).</summary>
    Toggles = Bold | Italic | Capitals | SmallCapitals | Strike | Vanish,
    DoubleStrike = 1 << 6,

    /// <summary>Shown in the font for complex scripts (<c>w:cs</c>, <c>w:rtl</c>).</summary>
    ComplexScript = 1 << 7,

    /// <summary>Of the mark of a paragraph: inserted, or deleted, or moved away under tracking.</summary>
    Inserted = 1 << 8,
    Deleted = 1 << 9,
}
