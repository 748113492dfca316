using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>Reads single values: null and a diagnostic over exactly the value when it is wrong.</summary>
internal static class Values
{
    public static Text? Text(YamlNode node, string key, ReadingScope scope)
    {
        if (node is not YamlScalar scalar)
        {
            scope.Reject(Kinds.TextExpected, node, key);
            return null;
        }
        if (!scalar.IsNull && !string.IsNullOrWhiteSpace(scalar.Value))
            return new Text(scalar.Value, scalar.Location);
        scope.Found.Add(Kinds.EmptyText, scalar.Location, key);
        return null;
    }

    public static ImmutableArray<Text> Texts(ImmutableArray<YamlNode> nodes, string key, ReadingScope scope)
    {
        if (nodes.IsEmpty)
            return [];
        var texts = ImmutableArray.CreateBuilder<Text>(nodes.Length);
        foreach (var node in nodes)
        {
            if (Text(node, key, scope) is { } text)
                texts.Add(text);
        }
        return texts.DrainToImmutable();
    }

    public static ImmutableArray<Text> Lines(YamlNode node, string key, ReadingScope scope)
    {
        switch (node)
        {
            case YamlSequence { Items.IsEmpty: true }:
                scope.Found.Add(Kinds.EmptyList, node.Location, key);
                return [];
            case YamlSequence list:
                return Texts(list.Items, key, scope);
            case YamlScalar:
                return Text(node, key, scope) is { } text ? [text] : [];
            default:
                scope.Reject(Kinds.LinesExpected, node, key);
                return [];
        }
    }

    public static int? Word(YamlNode node, string key, ValueShape.WordsShape words, ReadingScope scope)
    {
        if (Text(node, key, scope) is not { } text)
            return null;
        var index = Array.IndexOf(words.Values, text.Value);
        if (index >= 0)
            return index;
        ReportWord(text, key, words, scope);
        return null;
    }

    /// <summary>A word of a list or a path (which has a separator or an extension); the text either way.</summary>
    public static Text? WordOrPath(YamlNode node, string key, ValueShape.WordsShape words, ReadingScope scope)
    {
        if (Text(node, key, scope) is not { } text)
            return null;
        if (!words.Values.Contains(text.Value) && text.Value.AsSpan().IndexOfAny("./\\") < 0)
            ReportWord(text, key, words, scope);
        return text;
    }

    private static void ReportWord(Text text, string key, ValueShape.WordsShape words, ReadingScope scope)
    {
        var all = string.Join(", ", words.Values);
        if (Slips.Guess(text.Value, words.Values) is { } nearest)
            scope.Found.Add(Kinds.MisspeltWord, text.Location, text.Value, key, nearest, all);
        else
            scope.Found.Add(Kinds.UnknownWord, text.Location, text.Value, key, all);
    }

    public static int? WholeNumber(YamlNode node, string key, ValueShape.WholeNumberShape range, ReadingScope scope)
    {
        if (Text(node, key, scope) is not { } text)
            return null;
        if (
            int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= range.Least
            && number <= range.Most
        )
            return number;
        scope.Found.Add(Kinds.BadWholeNumber, text.Location, text.Value, key, range.Least, range.Most);
        return null;
    }

    public static Text? Id(YamlNode node, string key, ReadingScope scope)
    {
        if (Text(node, key, scope) is not { } text)
            return null;
        foreach (var c in text.Value)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
                continue;
            scope.Found.Add(Kinds.BadId, text.Location, text.Value);
            return null;
        }
        return text;
    }

    public static PartialDate? Date(YamlNode node, string key, ReadingScope scope)
    {
        if (Text(node, key, scope) is not { } text)
            return null;
        return text.Value.Contains("{{", StringComparison.Ordinal)
            ? new PartialDate(null, null, null, text.Location) { Expression = text }
            : Date(text, key, scope.Found);
    }

    /// <summary>The date that a text writes.</summary>
    public static PartialDate? Date(Text text, string key, DiagnosticBag found)
    {
        if (!DateNotation.TryParse(text.Value, out var day, out var month, out var year))
            found.Add(Kinds.BadDate, text.Location, text.Value, key);
        else if (!DateNotation.Exists(day, month, year))
            found.Add(Kinds.NoSuchDate, text.Location, text.Value);
        else
            return new PartialDate(day, month, year, text.Location);
        return null;
    }

    public static ColumnWidth? Width(YamlNode node, string key, ReadingScope scope)
    {
        if (Text(node, key, scope) is not { } text)
            return null;
        if (WidthNotation.TryParse(text.Value, out var width))
            return width;
        scope.Found.Add(Kinds.BadWidth, text.Location, text.Value);
        return null;
    }

    public static ImmutableArray<NumberFormat> Formats(ImmutableArray<YamlNode> nodes, string key, ReadingScope scope)
    {
        if (nodes.IsEmpty)
            return [];
        var formats = ImmutableArray.CreateBuilder<NumberFormat>(nodes.Length);
        foreach (var node in nodes)
        {
            if (Text(node, key, scope) is not { } example)
                continue;
            if (NumberFormat.TryParse(example.Value, out var format))
                formats.Add(format);
            else
                scope.Found.Add(
                    Kinds.BadNumberFormat,
                    example.Location,
                    example.Value,
                    string.Join("  ", NumberFormat.Examples)
                );
        }
        return formats.DrainToImmutable();
    }
}
