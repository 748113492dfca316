using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>One <c>--set</c> of the command line: a path to a value and the text that shall stand there.</summary>
internal sealed class ProgramSetting
{
    private const string Option = "--set ";

    private readonly ImmutableArray<Step> _path;
    private readonly YamlScalar _value;

    private ProgramSetting(ImmutableArray<Step> path, YamlScalar value) => (_path, _value) = (path, value);

    /// <summary>A key, or what stands in brackets: an index or an id.</summary>
    private readonly record struct Step(string Name, bool IsIndex, Location Location);

    /// <summary>Reads <c>path=value</c>; null and a diagnostic when it is no setting.</summary>
    public static ProgramSetting? Parse(string setting, DiagnosticBag diagnostics)
    {
        var source = new SourceText("<command line>", Option + setting);
        if (new YamlCharacters(source).ReportForbidden(diagnostics))
            return null;
        source = source with { Text = source.Text.Normalize(NormalizationForm.FormC) };
        var text = source.Text;
        var equals = text.IndexOf('=', Option.Length);
        if (equals > Option.Length && ParsePath(source, equals) is { } path)
        {
            var place = new Location(source, equals + 1, text.Length - equals - 1);
            return new ProgramSetting(path, new YamlScalar(place.Text, IsPlain: place.Length == 0, place));
        }
        diagnostics.Add(Kinds.BadSetting, new Location(source, Option.Length, text.Length - Option.Length), setting);
        return null;
    }

    /// <summary>Keys parted by dots, each with any number of brackets; null when it is not that.</summary>
    private static ImmutableArray<Step>? ParsePath(SourceText source, int end)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var text = source.Text;
        var start = Option.Length;
        while (start < end)
        {
            var isIndex = text[start] == '[';
            var stop = text.AsSpan(start, end - start).IndexOfAny(isIndex ? "]" : ".[");
            if (isIndex && (stop < 0 || steps.Count == 0))
                return null;
            var next = stop < 0 ? end : start + stop;
            var first = isIndex ? start + 1 : start;
            if (next == first)
                return null;
            steps.Add(new Step(text[first..next], isIndex, new Location(source, first, next - first)));
            if (isIndex)
                next++;
            if (next < end && text[next] == '.' && ++next == end)
                return null;
            start = next;
        }
        return steps.ToImmutable();
    }

    /// <summary>The tree with the value in its place; null and a diagnostic when the path leads nowhere.</summary>
    public YamlNode? Replace(YamlMapping program, DiagnosticBag diagnostics) => Replace(program, 0, diagnostics);

    private YamlNode? Replace(YamlNode? node, int depth, DiagnosticBag diagnostics)
    {
        if (depth == _path.Length)
        {
            if (node is not null)
                new Locks(diagnostics).ReportLost(_path[^1].Location, node);
            return _value;
        }
        var step = _path[depth];
        return node switch
        {
            YamlMapping mapping when !step.IsIndex => ReplaceIn(mapping, step, depth, diagnostics),
            YamlSequence list when step.IsIndex => ReplaceIn(list, step, depth, diagnostics),
            YamlSequence => Fail(Kinds.SettingNeedsIndex, step, diagnostics),
            null or YamlScalar { IsNull: true } when !step.IsIndex => ReplaceIn(
                new YamlMapping([], step.Location),
                step,
                depth,
                diagnostics
            ),
            _ => Fail(Kinds.SettingThroughText, step, diagnostics),
        };
    }

    private YamlMapping? ReplaceIn(YamlMapping mapping, Step step, int depth, DiagnosticBag diagnostics)
    {
        if (Locks.Of(mapping) is { } locked)
        {
            new Locks(diagnostics).ReportChange(KeyOf(step), Locks.NameOf(mapping), locked);
            return null;
        }
        var entry = mapping.Find(step.Name);
        if (Replace(entry?.Value, depth + 1, diagnostics) is not { } value)
            return null;
        // The key is the command line's when the file has none, so that an unknown one is reported there.
        var key = entry?.Key ?? KeyOf(step);
        var replaced = new YamlEntry(key, value);
        var entries = entry is null ? mapping.Entries.Add(replaced) : mapping.Entries.Replace(entry, replaced);
        return mapping with { Entries = entries };
    }

    private YamlSequence? ReplaceIn(YamlSequence list, Step step, int depth, DiagnosticBag diagnostics)
    {
        var isNumber = int.TryParse(step.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        if (!isNumber)
            index = FindId(list, step.Name);
        if (index < 0 || index >= list.Items.Length)
        {
            var kind = isNumber ? Kinds.SettingIndex : Kinds.SettingId;
            diagnostics.Add(kind, step.Location, step.Name, list.Items.Length);
            return null;
        }
        return Replace(list.Items[index], depth + 1, diagnostics) is { } item
            ? list with
            {
                Items = list.Items.SetItem(index, item),
            }
            : null;
    }

    private static YamlScalar KeyOf(Step step) => new(step.Name, IsPlain: true, step.Location);

    private static int FindId(YamlSequence list, string id)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (ItemId.Of(list.Items[i])?.Value == id)
                return i;
        }
        return -1;
    }

    private static YamlNode? Fail(Kind kind, Step step, DiagnosticBag diagnostics)
    {
        diagnostics.Add(kind, step.Location, step.Name);
        return null;
    }
}
