using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Layout;

/// <summary>One line of the left block.</summary>
/// <param name="Indent">On each side, so that the text falls into even lines; twips.</param>
/// <param name="Lack">What the column lacks to hold the text without a line break; twips, 0 for nothing.</param>
/// <param name="IsTorn">A line break tears a word or name, or two names share a line.</param>
internal sealed record HeaderLine(Line Line, Component Component, int Indent, int Lack, bool IsTorn);

/// <summary>One fixed line of the right block.</summary>
internal sealed record HeadingLine(Component Component, string Text);

/// <summary>
/// The header measured: sizes, right margin and columns, chosen so that the national title and the date stand on one line each
/// if the standard has a size for it.
/// </summary>
internal sealed record HeaderLayout
{
    /// <summary>Kept free on each side of a text that must not wrap: renderers round glyphs differently.</summary>
    private const int Slack = 60;

    /// <summary>Kept free on each side of the left block, so that it does not run into the right one.</summary>
    private const int Gap = 113;

    /// <summary>The left column when nothing asks for more (nd30: 3400 of 9071 twips).</summary>
    private const int UsualLeftPerMille = 375;

    private const int NarrowestLeft = 1700;

    /// <summary>A narrower column between the others would be lost on a reader of the table.</summary>
    private const int LeastSplit = 200;

    // What a departure from the standard's first choice weighs against a left block that breaks in the wrong place.
    private const int FamilyCost = 2;
    private const int MarginCost = 3;
    private const int AwkwardCost = 6;
    private const int LineCost = 5;
    private const int DateCost = 3;
    private const int SplitCost = 8;

    public required HeaderFamily Family { get; init; }

    /// <summary>Right margin of the page, twips.</summary>
    public required int RightMargin { get; init; }

    /// <summary>Between the margins, twips.</summary>
    public required int TextWidth { get; init; }

    public required int LeftWidth { get; init; }

    public int RightWidth => TextWidth - LeftWidth;

    /// <summary>
    /// The left column beside the date: wider than the one above when number and symbol need it and the date does not, narrower when
    /// it is the other way round; twips.
    /// </summary>
    public required int NumberWidth { get; init; }

    /// <summary>The left block: superior bodies, then issuers.</summary>
    public required ImmutableArray<HeaderLine> Left { get; init; }

    /// <summary>What stands below the issuers; null for nothing.</summary>
    public required Mark? IssuerMark { get; init; }

    /// <summary>Length of the rule below the issuer, twips; 0 for none.</summary>
    public required int IssuerRule { get; init; }

    /// <summary>The fixed lines of the right block.</summary>
    public required ImmutableArray<HeadingLine> Right { get; init; }

    /// <summary>Length of the rule below the right block's title, twips; 0 for none.</summary>
    public required int HeadingRule { get; init; }

    /// <summary>The text that decides how wide the right column has to be.</summary>
    public required string WidestRight { get; init; }

    /// <summary>What the right column lacks to hold title and date on one line each; twips, 0 for nothing.</summary>
    public required int RightLack { get; init; }

    /// <summary>The widest of the lines of number and symbol.</summary>
    public required string WidestNumber { get; init; }

    /// <summary>What the left column lacks to hold number and symbol on one line; twips, 0 for nothing.</summary>
    public required int NumberLack { get; init; }

    /// <summary>Title and date stand on one line each.</summary>
    public bool FitsRight => RightLack == 0;

    /// <summary>Number and symbol stand on one line.</summary>
    public bool FitsNumber => NumberLack == 0;

    /// <summary>How many lines the left block has, wrapped ones counted.</summary>
    public required int LeftLines { get; init; }

    /// <summary>No name in the left block is torn by a line break.</summary>
    public bool WrapsWell => !Left.Any(static line => line.IsTorn);

    /// <summary>The best of all families of sizes and permitted right margins.</summary>
    public static HeaderLayout Of(Header header, Standard standard)
    {
        HeaderLayout? best = null;
        var bestCost = int.MaxValue;
        for (var family = 0; family < standard.HeaderFamilies.Length; family++)
        {
            var measure = new HeaderMeasure(header, standard, standard.HeaderFamilies[family]);
            for (var margin = 0; margin < 2; margin++)
            {
                if (RightMarginOf(standard, margin) is not { } right)
                    continue;
                var layout = Of(header, standard, measure, right.Twips);
                var cost = layout.Cost + FamilyCost * family + MarginCost * margin;
                if (cost < bestCost)
                    (best, bestCost) = (layout, cost);
                if (layout.Cost == 0)
                    break;
            }
        }
        return best!;
    }

    /// <summary>The size of a component in the chosen family.</summary>
    public FontSize SizeOf(Component component, Standard standard) => Family.SizeOf(component, standard);

    private int Cost =>
        (FitsRight ? 0 : 10_000)
        + (FitsNumber ? 0 : 1000)
        + (
            Left.IsEmpty || NumberWidth == LeftWidth ? 0
            : NumberWidth < LeftWidth ? DateCost
            : SplitCost
        )
        + (WrapsWell ? 0 : AwkwardCost)
        + LineCost * (LeftLines - Left.Length);

    /// <summary>The value of the standard first, then the smallest margin that it accepts.</summary>
    private static Length? RightMarginOf(Standard standard, int index)
    {
        var right = standard.Page.Right;
        return index == 0 ? right.Value
            : right.Least < right.Value ? right.Least
            : null;
    }

    /// <summary>With the date in the column of the national title, or with a part of the row of its own where that is better.</summary>
    private static HeaderLayout Of(Header header, Standard standard, HeaderMeasure measure, int rightMargin)
    {
        var under = Of(header, standard, measure, rightMargin, isDateFree: false);
        if (under.Cost == 0 || measure.Date is null)
            return under;
        var free = Of(header, standard, measure, rightMargin, isDateFree: true);
        return free.Cost < under.Cost ? free : under;
    }

    private static HeaderLayout Of(
        Header header,
        Standard standard,
        HeaderMeasure measure,
        int rightMargin,
        bool isDateFree
    )
    {
        var page = standard.Page;
        var textWidth = page.Width.Value.Twips - page.Left.Value.Twips - rightMargin;
        var widest =
            measure.Date is { } under && !isDateFree ? measure.WidestRight.OrWider(under) : measure.WidestRight;
        var needed = widest.Width + 2 * Slack;
        var number = Math.Max(WithGap(measure.WidestNumber), WithGap(measure.Draft));
        var date = measure.Date is { } line ? line.Width + 2 * Slack : 0;
        var (left, numberWidth) = measure.Left.IsEmpty
            ? (0, PartNumbers(number, date, textWidth))
            : Part(measure, textWidth, needed, number, date);
        var lack = Math.Max(0, needed - (textWidth - left));
        if (date - (textWidth - numberWidth) is var dateLack && dateLack > lack)
            (lack, widest) = (dateLack, measure.Date!.Value);
        var (lines, count, lastLine) = WrapLeft(measure, left - 2 * Gap, left);
        var mark = MarkOf(header, standard);
        return new HeaderLayout
        {
            Family = measure.Family,
            RightMargin = rightMargin,
            TextWidth = textWidth,
            LeftWidth = left,
            Left = lines,
            LeftLines = count,
            IssuerMark = mark,
            IssuerRule = mark?.RuleUnder(lastLine) ?? 0,
            Right = measure.Right,
            HeadingRule = standard.HeadingMark.RuleUnder(measure.Title),
            WidestRight = widest.Text,
            RightLack = lack,
            NumberWidth = numberWidth,
            WidestNumber = measure.WidestNumber.Text,
            NumberLack = Math.Max(0, number - numberWidth),
        };
    }

    /// <summary>What a line of the left column wants; nothing where there is none.</summary>
    private static int WithGap(MeasuredText? line) => line is { Text.Length: > 0 } text ? text.Width + Gap : 0;

    /// <summary>The columns of the names and the national title, and of number and date.</summary>
    private static (int Left, int Number) Part(HeaderMeasure measure, int textWidth, int needed, int number, int date)
    {
        var (natural, unbreakable) = (0, 0);
        foreach (var issuer in measure.Left)
        {
            natural = Math.Max(natural, issuer.Wrap.Width);
            unbreakable = Math.Max(unbreakable, issuer.Wrap.WidestWord);
        }
        var wanted = Math.Max(textWidth * UsualLeftPerMille / 1000, Math.Max(number, natural + 2 * Gap));
        var least = Math.Max(NarrowestLeft, unbreakable + 2 * Gap);
        var left = Math.Clamp(textWidth - needed, least, Math.Max(least, wanted));
        return (left, PartNumber(left, number, date, textWidth));
    }

    /// <summary>Number and date are parted where names and title are, or where both of them fit.</summary>
    private static int PartNumber(int left, int number, int date, int textWidth)
    {
        var most = textWidth - date;
        // A number that has no room beside the date goes on below; the date does not.
        if (number > most)
            return Math.Min(left, Math.Max(most, NarrowestLeft));
        if (number <= left && left <= most)
            return left;
        return Math.Clamp(number > left ? left + LeastSplit : left - LeastSplit, number, most);
    }

    /// <summary>Without names the national title has the whole width, and so has the number or the date that stands alone below.</summary>
    private static int PartNumbers(int number, int date, int textWidth) =>
        number == 0 ? 0
        : date == 0 ? textWidth
        : Math.Max(number, Math.Min(textWidth * UsualLeftPerMille / 1000, textWidth - date));

    private static Mark? MarkOf(Header header, Standard standard) =>
        header.Mark switch
        {
            null => standard.IssuerMark,
            Documents.IssuerMark.Rule => standard.IssuerRule,
            Documents.IssuerMark.Star => new Mark(null, "*", Citation.None),
            Documents.IssuerMark.Asterisks => new Mark(null, "***", Citation.None),
            _ => null,
        };

    private static (ImmutableArray<HeaderLine> Lines, int Count, int LastLine) WrapLeft(
        HeaderMeasure measure,
        int width,
        int column
    )
    {
        var lines = ImmutableArray.CreateBuilder<HeaderLine>(measure.Left.Length);
        var (count, lastLine) = (0, 0);
        foreach (var (line, component, wrap, widest) in measure.Left)
        {
            var wrapped = wrap.Balance(width);
            var indent = wrapped.Lines > 1 ? (column - wrapped.Width) / 2 : 0;
            lines.Add(new HeaderLine(line, component, indent, Math.Max(0, widest - width), wrapped.IsAwkward));
            count += wrapped.Lines;
            lastLine = wrapped.LastLine;
        }
        return (lines.DrainToImmutable(), count, lastLine);
    }
}
