using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>Finds the names of the bodies at the head (ô số 2).</summary>
/// <param name="title">The lines of the national title, the Party's or the Union's.</param>
internal sealed class NameFinder(Sheet sheet, List<HeadLine> lines, ImmutableArray<Fragment> title)
{
    /// <summary>The lines of the left block: what nothing else claims, above the number, not in the column of the title.</summary>
    public ImmutableArray<Fragment> Find()
    {
        var columns = new List<Slot>();
        return
        [
            .. lines
                .Where(IsName)
                .Select(line => line.Fragment)
                .Select(name => (Name: name, Column: ColumnOf(name.Slot, columns)))
                .OrderBy(pair => pair.Column)
                .Select(pair => pair.Name),
        ];
    }

    private static int ColumnOf(Slot slot, List<Slot> columns)
    {
        var index = columns.FindIndex(column => column.Covers(slot));
        if (index >= 0)
            return index;
        columns.Add(slot);
        return columns.Count - 1;
    }

    private bool IsName(HeadLine line, int index)
    {
        if (line.Role is not (HeadRole.Other or HeadRole.YouthTitle or HeadRole.HalfQuocHieu))
            return false;
        if (title.Contains(line.Fragment) || !line.Key.Any(char.IsAsciiLetter))
            return false;
        var isColumn = sheet.IsColumn(line.Fragment);
        var inTitle =
            isColumn
            && !title.IsEmpty
            && sheet.IsColumn(title[0])
            && (line.Slot.Covers(title[0].Slot) || (line.Slot.Left >= title[0].Slot.Center && !IsMirrored));
        return !inTitle && (isColumn || line.Fragment.IsCapitals) && !IsBelowNumber(line, index, isColumn);
    }

    /// <summary>The title stands at the left, the bodies at the right.</summary>
    private bool IsMirrored => title[0].Slot.Center < sheet.Width / 2;

    private bool IsBelowNumber(HeadLine line, int index, bool isColumn) =>
        lines
            .Take(index)
            .Any(above =>
                above.Role is HeadRole.Number or HeadRole.Sign or HeadRole.Subject
                && (!isColumn || above.Slot.Covers(line.Slot))
                && (above.Role != HeadRole.Sign || isColumn)
            );
}
