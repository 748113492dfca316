using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Yaml;

namespace AgreementGen.Tabular;

/// <summary>Rows of a YAML list of mappings. A key that an item lacks is an empty value, if others have it.</summary>
internal sealed class YamlRows(string path, IWorkspace workspace) : IRowSource
{
    public IEnumerable<Row> Read(DiagnosticBag diagnostics)
    {
        if (workspace.Read(path, diagnostics) is not { } source || YamlReader.Read(source, diagnostics) is not { } root)
            return [];
        if (root is not YamlSequence { Items.IsEmpty: false } list)
        {
            diagnostics.Add(Kinds.RowListExpected, root.Location with { Length = Math.Min(root.Location.Length, 1) });
            return [];
        }
        var header = new RowHeader([
            .. list
                .Items.OfType<YamlMapping>()
                .SelectMany(item => item.Entries)
                .Select(entry => entry.Key.Value)
                .Distinct(StringComparer.Ordinal),
        ]);
        return list.Items.Select((item, i) => Read(item, i + 1, header));
    }

    private static Row Read(YamlNode item, int number, RowHeader header)
    {
        if (item is YamlMapping mapping)
            return new(number, header, [.. header.Names.Select(name => Read(mapping, name))], mapping.Location);
        return new(number, header, Empty(header, item.Location), item.Location)
        {
            Mistakes = [new Diagnostic(Kinds.RowMappingExpected, item.Location)],
        };
    }

    private static Cell Read(YamlMapping row, string name) =>
        row.Find(name)?.Value is { } value ? new(ValueOf(value), value.Location) : new(null, row.Location);

    private static object? ValueOf(YamlNode node) =>
        node switch
        {
            YamlScalar { IsNull: true } or YamlBroken => null,
            YamlScalar { IsPlain: true, Value: "true" } => true,
            YamlScalar { IsPlain: true, Value: "false" } => false,
            YamlScalar { IsPlain: true } plain => Cell.Read(plain.Value),
            YamlScalar scalar => scalar.Value,
            _ => node,
        };

    private static ImmutableArray<Cell> Empty(RowHeader header, Location place) =>
        [.. header.Names.Select(_ => new Cell(null, place))];
}
