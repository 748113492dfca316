using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Provinces;
using AgreementGen.Yaml;

namespace AgreementGen.Batches;

/// <summary>
/// No document may hold a value that another row alone has, unless the program says it to all: the words of the program, its layers, its
/// template and its standard are everybody's, and what stands inside a value of the row is its own.
/// </summary>
internal sealed class LeakCheck(UniqueValues values)
{
    private readonly ConcurrentDictionary<ProgramVariant, HashSet<ulong>> _common = new(
        ReferenceEqualityComparer.Instance
    );

    /// <param name="output">The document, read.</param>
    public void Check(OutputText output, OpenRow row, string file, DiagnosticBag diagnostics)
    {
        var found = new List<UniqueValues.Match>();
        values.Find(output.Words, found);
        output.Remember(found.Select(match => match.Start));
        found.RemoveAll(match => match.Row == row.Row.Number);
        if (found.Count == 0)
            return;
        var common = _common.GetOrAdd(row.Variant, CommonTo);
        found.RemoveAll(match => common.Contains(match.Value));
        if (found.Count == 0)
            return;
        var own = ValuesIn(OwnTo(row));
        foreach (var match in found.Where(match => !own.Contains(match.Value)).DistinctBy(match => match.Value))
        {
            var value = output.Words.Slice(match.Start, match.Length).ToString();
            diagnostics.Add(Kinds.Leak, row.Row.Location, value, match.Row, file, row.Row.Number);
        }
    }

    private HashSet<ulong> ValuesIn(string text)
    {
        var found = new List<UniqueValues.Match>();
        values.Find(Letters.ToSmall(text), found);
        return [.. found.Select(match => match.Value)];
    }

    private HashSet<ulong> CommonTo(ProgramVariant variant)
    {
        var text = new StringBuilder();
        if (variant.Program.Tree is { } tree)
            Append(text, tree);
        // Of the program what it says, not its comments; templates and standards have no other form than their text.
        foreach (var file in variant.Files.Except(variant.Program.Layers?.Files ?? []))
            text.Append(file.Text).Append('\n');
        return ValuesIn(text.ToString());
    }

    private static string OwnTo(OpenRow row)
    {
        var text = new StringBuilder();
        foreach (var cell in row.Row.Cells)
            text.Append(cell.Text).Append('\n');
        if (row.Scope.Province is { } province)
            AppendProvince(text, province);
        return text.ToString();
    }

    private static void AppendProvince(StringBuilder text, ProvinceState state)
    {
        text.Append(CultureInfo.InvariantCulture, $"{state.FullName}\n{state.Province.Slug}\n{state.Centre}\n");
        foreach (var former in state.Province.MergedFrom)
            text.Append(former.On(day: null).FullName).Append('\n');
    }

    /// <summary>The texts of a tree as they are meant, not as they are written: folded lines are one.</summary>
    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append(scalar.Value).Append('\n');
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                    Append(text, item);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    Append(text, entry.Value);
                break;
        }
    }
}
