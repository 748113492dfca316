using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Yaml;

namespace AgreementGen.Drift;

/// <summary>
/// What each row of a batch did with the framework. Rows are compared by any thread (<see cref="Compare"/>) and added in their order by one
/// (<see cref="Add"/>); only what differs is kept. Then the report is written.
/// </summary>
/// <param name="name">Path of the framework, as people know it.</param>
/// <param name="framework">The program of the batch before any row's overlay is laid over it (<c>Rendering.Program</c>, <c>LayeredProgram.Root</c>).</param>
public sealed class DriftReport(string name, YamlMapping framework)
{
    private readonly DriftComparison _comparison = new(DriftParts.Of(framework));
    private readonly List<DriftRow> _rows = [];

    public string Name { get; } = name;

    public IReadOnlyList<DriftRow> Rows => _rows;

    /// <summary>The framework, taken apart.</summary>
    internal ImmutableArray<DriftPart> Parts { get; } = DriftParts.Of(framework);

    /// <summary>How many parts of the framework a row left as they are.</summary>
    internal int UnchangedIn(DriftRow row) => Parts.Length + row.Count(DriftState.Added) - row.Differences.Length;

    /// <summary>What a row's program did. Safe to use from several threads.</summary>
    /// <param name="row">What the row is called: the province.</param>
    /// <param name="program">The whole program of the row (<c>Rendering.Program</c>); null when it could not be read.</param>
    public DriftRow Compare(string row, YamlMapping? program) =>
        program is null
            ? new DriftRow(row, [], IsFailed: true)
            : new DriftRow(row, _comparison.Compare(DriftParts.Of(program)));

    public void Add(DriftRow row) => _rows.Add(row);

    /// <summary>For programs: the shape is described in the README. UTF-8, ends in a line break.</summary>
    public ReadOnlyMemory<byte> ToJson() => DriftJson.Write(this);

    /// <summary>For people: one page that needs nothing else. UTF-8.</summary>
    public ReadOnlyMemory<byte> ToHtml(CultureInfo language) => DriftHtml.Write(this, language);
}
