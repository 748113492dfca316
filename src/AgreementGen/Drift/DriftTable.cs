using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AgreementGen.Drift;

/// <summary>A column of the table: a part of the framework with all below it; the legal bases together.</summary>
/// <param name="Path">Null: what rows have added beside the parts of the framework.</param>
internal sealed record DriftColumn(string? Path, string Label, bool IsLocked);

/// <summary>What a row did with a column: nothing when <see cref="Count"/> is 0.</summary>
/// <param name="Count">In how many parts they differ.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DriftCell(DriftState State, int Count);

/// <summary>The report as a table: rows by columns.</summary>
internal sealed class DriftTable
{
    private const string Bases = "legal_bases";

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public DriftTable(ImmutableArray<DriftPart> framework, DriftWords words)
    {
        var columns = ImmutableArray.CreateBuilder<DriftColumn>();
        foreach (var part in framework.Where(part => part.IsTop))
        {
            var path = part.Root == Bases ? Bases : part.Path;
            if (!_index.TryAdd(path, columns.Count))
                continue;
            var label = path == part.Root ? words["column." + path] : part.Label;
            columns.Add(new DriftColumn(path, label, part.IsLocked));
        }
        columns.Add(new DriftColumn(null, words["column.added"], IsLocked: false));
        Columns = columns.ToImmutable();
    }

    public ImmutableArray<DriftColumn> Columns { get; }

    public DriftCell[] Cells(DriftRow row)
    {
        var cells = new DriftCell[Columns.Length];
        foreach (var entry in row.Differences)
        {
            var path = ColumnOf(entry.Path);
            var column = _index.GetValueOrDefault(path, Columns.Length - 1);
            // What happens to the part itself says more than what happens below it.
            var isWhole = entry.Path == path || column == Columns.Length - 1;
            var state = isWhole ? entry.State : DriftState.Changed;
            if (cells[column].Count > 0 && !isWhole)
                state = cells[column].State == DriftState.Moved ? DriftState.Changed : cells[column].State;
            cells[column] = new DriftCell(state, cells[column].Count + 1);
        }
        return cells;
    }

    /// <summary>The first two names of a path; the first of a legal basis.</summary>
    private static string ColumnOf(string path)
    {
        var names = path.Split('/', 3);
        return names.Length == 1 || names[0] == Bases ? names[0] : $"{names[0]}/{names[1]}";
    }
}
