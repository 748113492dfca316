using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Scriban.Functions;

namespace Scriban.Tests;

/// <summary>A function as its doc comment describes it.</summary>
public sealed record FunctionPage(
    string Name,
    string Signature,
    string Summary,
    IReadOnlyList<(string Name, string Text)> Parameters,
    string Returns,
    string Input,
    string Output
);

/// <summary>The function reference for template authors, made of the doc comments.</summary>
public static class FunctionReference
{
    private static readonly (string Name, FunctionGroup Group)[] Groups =
    [
        ("array", new ArrayFunctions()),
        ("date", new DateTimeFunctions()),
        ("html", new HtmlFunctions()),
        ("math", new MathFunctions()),
        ("object", new ObjectFunctions()),
        ("regex", new RegexFunctions()),
        ("string", new StringFunctions()),
        ("timespan", new TimeSpanFunctions()),
    ];

    private static readonly Dictionary<string, XElement> Comments = XDocument
        .Load(Path.ChangeExtension(typeof(Template).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public static string File { get; } = TestRepository.Path("templates/README.md");

    public static IEnumerable<FunctionPage> Pages => Groups.SelectMany(g => PagesOf(g.Group));

    private static IEnumerable<FunctionPage> PagesOf(FunctionGroup group) =>
        group.Select(m => m.Value).OfType<BuiltinFunction>().Select(f => PageOf(group.GetType(), f));

    private static FunctionPage PageOf(Type type, BuiltinFunction function)
    {
        var plain = function.Name.Replace("_", "", StringComparison.Ordinal);
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.Name.Equals(plain, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var method =
            methods.Length == 1
                ? methods[0]
                : throw new InvalidOperationException($"{function.FullName} has {methods.Length} documented methods");
        var prefix = $"M:{type.FullName}.{method.Name}";
        var comment = Comments
            .Single(c =>
                (c.Key == prefix || c.Key.StartsWith(prefix + "(", StringComparison.Ordinal))
                && c.Value.Element("returns") is not null
            )
            .Value;
        var codes = comment.Element("example")!.Elements("code").Select(c => Unindented(c.Value)).ToArray();
        return new FunctionPage(
            function.FullName,
            function.Signature,
            Text(comment.Element("summary")),
            [.. comment.Elements("param").Select(p => (p.Attribute("name")!.Value, Text(p)))],
            Text(comment.Element("returns")),
            codes[0],
            codes[1]
        );
    }

    public static string Write()
    {
        var text = new StringBuilder(Introduction);
        foreach (var (name, group) in Groups)
        {
            text.Append($"\n## {name}\n\n{Text(Comments["T:" + group.GetType().FullName].Element("summary"))}\n");
            foreach (var page in PagesOf(group))
            {
                Write(text, page);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, FunctionPage page)
    {
        var arguments =
            page.Signature.Length == 0 ? "" : " " + string.Join(' ', page.Signature.Split(", ").Select(Argument));
        text.Append($"\n### {page.Name}\n\n`{page.Name}{arguments}`\n\n{page.Summary}\n\n");
        foreach (var (name, what) in page.Parameters)
        {
            text.Append($"- `{name}`: {what}\n");
        }

        text.Append($"- Result: {page.Returns}\n\n```\n{page.Input}\n```\n\n```\n{page.Output}\n```\n");
    }

    private static string Argument(string written) => written.EndsWith('?') ? $"<{written[..^1]}>?" : $"<{written}>";

    private static string Text(XElement? element)
    {
        var text = string.Concat(element!.Nodes().Select(n => n is XElement e ? $"`{e.Value}`" : ((XText)n).Value));
        return Regex.Replace(text, @"\s+", " ", RegexOptions.None, TimeSpan.FromSeconds(1)).Trim();
    }

    private static string Unindented(string code) =>
        string.Join('\n', code.Split('\n').Select((l, i) => i == 0 ? l : l.TrimStart()));

    private const string Introduction = """
        # Writing templates

        Templates are written in the Scriban language: text, with code between `{{` and `}}`. This page is a short guide, then the
        reference of all functions that the language brings along. The reference is made of the comments in `src/Scriban/Functions`;
        every example in it is run by the tests.

        ## The language in short

        | to … | write |
        | --- | --- |
        | put a value | `{{ title }}`, `{{ party.name }}`, `{{ parties[0] }}`, `{{ note?.text ?? "none" }}` |
        | keep a line free of code | `{{~ … ~}}` eats the blanks beside it and the line end; `{{- … -}}` eats all white space |
        | write text with braces | `{%{ … }%}` |
        | remark | `{{ # to the end of the line }}`, `{{ ## to the next ## }}` |
        | choose | `{{ if a }} … {{ else if b }} … {{ else }} … {{ end }}`, `{{ a ? b : c }}` |
        | choose by value | `{{ case x }}{{ when 1, 2 }} … {{ else }} … {{ end }}` |
        | repeat | `{{ for x in list limit: 3 offset: 1 reversed }} … {{ else }} nothing there {{ end }}`, `{{ while a }} … {{ end }}` |
        | know where in a loop | `for.index`, `for.rindex`, `for.first`, `for.last`, `for.even`, `for.odd`, `for.changed`, `for.length` |
        | set a variable | `{{ x = 1 }}`, `{{ $x = 1 }}` for this page or function alone, `{{ x += 1 }}`, `{{ readonly x }}` |
        | keep what is written | `{{ capture x }} … {{ end }}` |
        | call a function | `{{ string.upcase title }}`, `{{ title \| string.upcase \| string.append "!" }}`, `{{ f(a, b) }}` |
        | pass a function on | `{{ names \| array.each @string.capitalize }}` |
        | make a function | `{{ func f(a, b = 1, rest...) }} … {{ end }}`, `{{ double(x) = x * 2 }}`, `{{ f = do; ret $0; end }}` |
        | put another template | `{{ include "name" value option: 1 }}`, which sees `$1` and `$option` |
        | look names up in an object first | `{{ with party }} … {{ end }}`, `{{ import party }}` |
        | hand a block to a function | `{{ wrap f }} … {{ end }}`, where `f` writes it with `{{ $$ }}` |

        Values are numbers (`1`, `1.5`, `1.5m` exact, `0x1f`), texts (`"a\n"`, `'a'`, `` `as it is` ``, `$"sum: {a + b}"`), `true`, `false`,
        `null`, arrays `[1, 2]`, objects `{a: 1}` and ranges `1..5`, `1..<5`. Only `null`, `false` and `empty` are false in a condition.
        The arguments of a call reach as far as they can: `f a + b` is `f(a + b)`; write `(f a) + b` for the other.

        What is wrong is reported as `file(line,column) : error : …`. Limits on loop steps, recursion, the length of the output and the
        time of a regular expression end a template with an error that names the limit; nothing is cut in silence.

        """;
}
