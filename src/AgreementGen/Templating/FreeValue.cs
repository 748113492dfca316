using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>A value that a user gives for expressions (<c>vars</c>, a row): never evaluated, never read as emphasis.</summary>
internal static class FreeValue
{
    /// <summary>Counts as a number only if it prints as it is written.</summary>
    public static object? Of(YamlNode node) =>
        node switch
        {
            YamlScalar { IsNull: true } => null,
            YamlScalar { IsPlain: true, Value: "true" } => true,
            YamlScalar { IsPlain: true, Value: "false" } => false,
            YamlScalar { IsPlain: true } plain when IsCanonical(plain.Value, out var number) => number,
            YamlScalar scalar => Text(scalar.Value, scalar.Location),
            YamlSequence sequence => new ScriptArray(sequence.Items.Select(item => Of(item)!)),
            YamlMapping mapping => Object(mapping.Entries.Select(entry => (entry.Key.Value, Of(entry.Value)))),
            _ => null,
        };

    /// <summary>A text as it is, its line breaks kept.</summary>
    public static TextValue Text(string text, Location place) => new([Lines(text)], place);

    public static ScriptObject Object(IEnumerable<(string Name, object? Value)> members)
    {
        var value = new ScriptObject();
        foreach (var member in members)
            value[member.Name] = member.Value;
        return value;
    }

    private static bool IsCanonical(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    private static ImmutableArray<Run> Lines(string text)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var line in text.Split('\n'))
        {
            if (runs.Count > 0)
                runs.Add(Run.LineBreak);
            runs.Add(new Run(line));
        }
        return runs.DrainToImmutable();
    }
}
