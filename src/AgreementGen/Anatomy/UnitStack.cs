using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>The units that are open where one reads: whose child the next one is.</summary>
internal sealed class UnitStack(ImmutableArray<UnitView>.Builder units)
{
    private readonly List<(int Unit, LabelShape Shape)> _open = [];

    public void Clear() => _open.Clear();

    /// <summary>The innermost open unit; -1: none.</summary>
    public int Top => _open.Count == 0 ? -1 : _open[^1].Unit;

    /// <summary>
    /// Opens a unit and gives its parent. A number of the same shape as an open one is its brother; else what is deeper than it is
    /// closed, and it becomes a child of what is left. A count that begins anew below a deeper unit belongs to that unit.
    /// </summary>
    public int Open(UnitLabel label, int unit)
    {
        var brother = _open.FindLastIndex(open => open.Shape == label.Shape);
        if (brother >= 0 && !(brother < _open.Count - 1 && StartsAnew(label)))
            _open.RemoveRange(brother, _open.Count - brother);
        else
            _open.RemoveAll(open => open.Shape.Level > label.Level || Closes(open.Shape, label));
        var parent = Top;
        _open.Add((unit, label.Shape));
        return parent;
    }

    /// <summary>Articles and what stands above them never hold one of their own kind.</summary>
    private static bool Closes(LabelShape open, UnitLabel label) =>
        open.Level == label.Level && label.Level <= UnitLevel.Letter;

    private bool StartsAnew(UnitLabel label) =>
        label.Level is UnitLevel.Clause or UnitLevel.Point
        && label.Number is "1" or "01" or "a"
        && units[Top].Level >= UnitLevel.Point;
}
