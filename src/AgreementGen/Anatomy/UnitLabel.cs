namespace AgreementGen.Anatomy;

/// <summary>What numbers of one kind share, so that brothers are known: the level, the mark, and how deep a decimal goes.</summary>
internal readonly record struct LabelShape(UnitLevel Level, char Mark, int Depth);

/// <summary>The number at the beginning of a line: "Điều 5.", "I.", "1.", "1.1.", "a)", "-".</summary>
/// <param name="Start">Offset of the label in the line, behind blanks.</param>
/// <param name="Length">Of the label with its mark.</param>
/// <param name="Number">The number alone.</param>
internal readonly record struct UnitLabel(LabelShape Shape, int Start, int Length, string Number)
{
    public UnitLevel Level => Shape.Level;

    public int End => Start + Length;
}
