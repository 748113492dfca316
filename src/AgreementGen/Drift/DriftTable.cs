using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AgreementGen.Drift;

/// <summary>A column of the table: a part of the framework with all below it; the legal bases together.</summary>
/// <param name="Path">Null: what rows have added beside the parts of the framework.</param>
internal sealed record DriftColumn(string? Path, string Label, bool IsLocked);

/// <summary>In how many parts of a column a row did one thing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DriftCount(DriftState State, int Count);

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

    /// <summary>What a row did with each column; nothing where it left it as it is.</summary>
    public ImmutableArray<DriftCount>[] Cells(DriftRow row)
    {
        var byColumn = row.Differences.ToLookup(entry =>
            _index.GetValueOrDefault(ColumnOf(entry.Path), Columns.Length - 1)
        );
        return [.. Columns.Select((_, column) => Count(byColumn[column]))];
    }

    private static ImmutableArray<DriftCount> Count(IEnumerable<DriftEntry> entries) =>
        [
            .. entries
                .GroupBy(entry => entry.State)
                .OrderBy(group => group.Key)
                .Select(group => new DriftCount(group.Key, group.Count())),
        ];

    /// <summary>The first two names of a path; the first of a legal basis.</summary>
    private static string ColumnOf(string path)
    {
        var names = path.Split('/', 3);
        return names.Length == 1 || names[0] == Bases ? names[0] : $"{names[0]}/{names[1]}";
    }
}
