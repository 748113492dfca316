using System.Buffers;
using System.Globalization;
using System.Text;

namespace AgreementGen.Yaml;

/// <summary>Prints a scalar in the plainest style that reads back as the same text.</summary>
internal static class YamlScalarPrinter
{
    /// <summary>Columns of a line.</summary>
    private const int Width = 120;

    /// <summary>However deep a text stands, its lines are not shorter.</summary>
    private const int LeastWidth = 40;

    /// <summary>Characters that mean something at the start of a plain scalar (YAML 1.2, section 5.3).</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>What ends or parts a text between brackets.</summary>
    private static readonly SearchValues<char> NotInBrackets = SearchValues.Create(",[]{}\n");

    private static readonly SearchValues<char> NotInKeys = SearchValues.Create("*&!?{}[],#|>@`%'\"");

    private static readonly string[] Words =
    [
        "null",
        "Null",
        "NULL",
        "true",
        "false",
        "True",
        "False",
        "TRUE",
        "FALSE",
    ];

    /// <param name="indent">Blanks before the lines of a text that needs several.</param>
    public static string Print(YamlScalar scalar, int indent)
    {
        var value = scalar.Value;
        if (scalar.IsNull)
            return "~";
        if (IsBlock(value))
            return Block("|-", value.Split('\n'), indent);
        if (indent + value.Length > Width && CanFold(value))
            return Block(">-", Fold(value, Math.Max(Width - indent, LeastWidth)), indent);
        return PrintShort(scalar);
    }

    /// <summary>A key: always on one line. The parser stumbles over some signs inside a plain key, such as <c>a *b: c</c>.</summary>
    public static string PrintKey(YamlScalar key) =>
        key.IsNull || key.Value.AsSpan().ContainsAny(NotInKeys) ? Quote(key.Value) : PrintShort(key);

    /// <summary><c>[a, b, c]</c>; null when its items are not short plain texts of one file.</summary>
    public static string? PrintOnOneLine(YamlSequence list)
    {
        var line = new StringBuilder("[");
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar scalar || scalar.Location.Source != list.Items[0].Location.Source)
                return null;
            if (scalar.Value.AsSpan().ContainsAny(NotInBrackets))
                return null;
            line.Append(line.Length > 1 ? ", " : "").Append(Print(scalar, 0));
        }
        return line.Length < Width / 2 ? line.Append(']').ToString() : null;
    }

    private static string PrintShort(YamlScalar scalar)
    {
        if (IsPlain(scalar.Value) && (scalar.IsPlain || !LooksTyped(scalar.Value)))
            return scalar.Value;
        return Quote(scalar.Value);
    }

    private static string Quote(string value)
    {
        if (value.Any(NeedsEscape))
            return Escape(value);
        return value.AsSpan().IndexOfAny('"', '\\') < 0
            ? $"\"{value}\""
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(string value) =>
        value.Length > 0
        && !char.IsWhiteSpace(value[0])
        && !char.IsWhiteSpace(value[^1])
        && !Indicators.Contains(value[0], StringComparison.Ordinal)
        && value[^1] != ':'
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.StartsWith("...", StringComparison.Ordinal)
        && value != "~"
        && !value.Any(NeedsEscape);

    /// <summary>What a reader of YAML would take for more than a text, were it not quoted.</summary>
    private static bool LooksTyped(string value) =>
        Words.Contains(value, StringComparer.Ordinal)
        || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool NeedsEscape(char c) => c is < ' ' or '\u007F' or '\uFEFF' or '\u0085' or '\u2028' or '\u2029';

    private static string Escape(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when NeedsEscape(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }
        return text.Append('"').ToString();
    }

    /// <summary>Several lines that can stand as they are: none begins with a blank, the last is not empty.</summary>
    private static bool IsBlock(string value) =>
        value.Contains('\n', StringComparison.Ordinal)
        && !value.StartsWith('\n')
        && !value.EndsWith('\n')
        && value.Split('\n').All(line => line.Length == 0 || !char.IsWhiteSpace(line[0]))
        && !value.Any(c => c != '\n' && NeedsEscape(c));

    /// <summary>Words with one blank between them.</summary>
    private static bool CanFold(string value) =>
        value.Length > 0
        && value[0] != ' '
        && value[^1] != ' '
        && !value.Contains("  ", StringComparison.Ordinal)
        && !value.Any(NeedsEscape);

    /// <summary>An expression is not parted.</summary>
    private static List<string> Fold(string value, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in SplitWords(value))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>What stands between blanks; an expression with the blanks in it is one word.</summary>
    private static IEnumerable<string> SplitWords(string value)
    {
        var start = 0;
        while (start <= value.Length)
        {
            var end = NextBlank(value, start);
            yield return value[start..end];
            start = end + 1;
        }
    }

    private static int NextBlank(string value, int start)
    {
        var blank = value.IndexOf(' ', start);
        var opening = value.IndexOf("{{", start, StringComparison.Ordinal);
        if (blank < 0 || opening < 0 || opening > blank)
            return blank < 0 ? value.Length : blank;
        var closing = value.IndexOf("}}", opening, StringComparison.Ordinal);
        return closing < 0 ? blank : NextBlank(value, closing);
    }

    private static string Block(string sign, IEnumerable<string> lines, int indent)
    {
        var text = new StringBuilder(sign);
        foreach (var line in lines)
        {
            text.Append('\n');
            if (line.Length > 0)
                text.Append(' ', indent).Append(line);
        }
        return text.ToString();
    }
}
