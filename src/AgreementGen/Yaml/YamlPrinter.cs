using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Yaml;

/// <summary>
/// Prints a tree as YAML that people can read and that reads back as the same tree. A comment tells the file and line where the values
/// below it come from, wherever the file changes.
/// </summary>
public sealed class YamlPrinter
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();
    private SourceText? _source;

    private YamlPrinter() { }

    /// <summary>The whole text, with line feeds.</summary>
    public static string Print(YamlMapping root)
    {
        var printer = new YamlPrinter();
        if (root.Entries.IsEmpty)
            return "{}\n";
        printer.WriteEntries(root, indent: 0, isInline: false);
        return printer._text.ToString();
    }

    /// <param name="isInline">Whether the first key goes on the line that is begun, after the sign of an item.</param>
    private void WriteEntries(YamlMapping mapping, int indent, bool isInline)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            if (!isInline)
            {
                WriteComment(Origin(key, value), indent);
                _text.Append(' ', indent);
            }
            isInline = false;
            _text.Append(YamlScalarPrinter.PrintKey(key)).Append(':');
            WriteValue(value, indent);
        }
    }

    /// <summary>The value of a key, after its colon.</summary>
    private void WriteValue(YamlNode value, int indent)
    {
        switch (value)
        {
            case YamlMapping { Entries.IsEmpty: false } mapping:
                _text.Append('\n');
                WriteEntries(mapping, indent + Step, isInline: false);
                break;
            case YamlSequence { Items.IsEmpty: false } list:
                _text.Append('\n');
                WriteItems(list, indent + Step, isInline: false);
                break;
            default:
                _text.Append(' ');
                WriteLeaf(value, indent);
                break;
        }
    }

    private void WriteItems(YamlSequence list, int indent, bool isInline)
    {
        foreach (var item in list.Items)
        {
            if (!isInline)
            {
                WriteComment(Origin(null, item), indent);
                _text.Append(' ', indent);
            }
            isInline = false;
            _text.Append("- ");
            WriteItem(item, indent);
        }
    }

    private void WriteItem(YamlNode item, int indent)
    {
        switch (item)
        {
            case YamlMapping { Entries.IsEmpty: false } mapping:
                WriteEntries(mapping, indent + Step, isInline: true);
                break;
            case YamlSequence { Items.IsEmpty: false } list when YamlScalarPrinter.PrintOnOneLine(list) is { } line:
                _text.Append(line).Append('\n');
                break;
            case YamlSequence { Items.IsEmpty: false } list:
                WriteItems(list, indent + Step, isInline: true);
                break;
            default:
                WriteLeaf(item, indent);
                break;
        }
    }

    /// <summary>A scalar or an empty collection, to the end of its lines.</summary>
    private void WriteLeaf(YamlNode leaf, int indent)
    {
        var printed = leaf switch
        {
            YamlScalar scalar => YamlScalarPrinter.Print(scalar, indent + Step),
            YamlSequence => "[]",
            YamlMapping => "{}",
            _ => throw new ArgumentOutOfRangeException(nameof(leaf), leaf, "A tree with mistakes cannot be printed."),
        };
        _text.Append(printed).Append('\n');
    }

    private void WriteComment(Location origin, int indent)
    {
        if (origin.Source == _source)
            return;
        _source = origin.Source;
        _text.Append(' ', indent).Append("# from ").Append(OneLine(origin.Path));
        if (!origin.IsNone)
            _text.Append(':').Append(origin.Line);
        _text.Append('\n');
    }

    /// <summary>Where the first value below a key comes from: the key's place when it stands in the same file.</summary>
    private static Location Origin(YamlScalar? key, YamlNode value)
    {
        var first = value switch
        {
            YamlMapping { Entries: [var entry, ..] } => Origin(entry.Key, entry.Value),
            YamlSequence { Items: [var item, ..] } => Origin(null, item),
            _ => value.Location,
        };
        return key is not null && key.Location.Source == first.Source ? key.Location : first;
    }

    private static string OneLine(string path) => string.Concat(path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
