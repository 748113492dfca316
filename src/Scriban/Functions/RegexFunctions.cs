using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// Functions with regular expressions, under <c>regex</c>. Write patterns between backticks, where a backslash is a backslash.
/// The options are letters: <c>i</c> ignores case, <c>m</c> lets <c>^</c> and <c>$</c> match at every line, <c>s</c> lets the dot
/// match line ends, <c>x</c> ignores blanks in the pattern.
/// </summary>
public class RegexFunctions : FunctionGroup
{
    private static readonly BuiltinFunction[] Table =
    [
        new("regex.escape", "pattern", static c => Escape(c.Text(0))),
        new(
            "regex.match",
            "text, pattern, options?",
            static c => Guard(c, () => Match(c.Context, c.Text(0), c.Text(1), c.Text(2)))
        ),
        new(
            "regex.matches",
            "text, pattern, options?",
            static c => Guard(c, () => Matches(c.Context, c.Text(0), c.Text(1), c.Text(2)))
        ),
        new(
            "regex.replace",
            "text, pattern, replace, options?",
            static c => Guard(c, () => Replace(c.Context, c.Span, c.Text(0), c.Text(1), c.Text(2), c.Text(3)))
        ),
        new(
            "regex.split",
            "text, pattern, options?",
            static c => Guard(c, () => Split(c.Context, c.Text(0), c.Text(1), c.Text(2)))
        ),
        new("regex.unescape", "pattern", static c => Unescape(c.Text(0))),
    ];

    public RegexFunctions()
        : base(Table) { }

    /// <summary>Puts a backslash before every sign that means something in a pattern.</summary>
    /// <param name="pattern">Any text.</param>
    /// <returns>A pattern that matches just this text.</returns>
    /// <example><code>{{ "(1.2)" | regex.escape }}</code><code>\(1\.2\)</code></example>
    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    /// <summary>Finds the first place where a pattern matches.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">Letters out of <c>imsx</c>.</param>
    /// <returns>The match and its groups; an empty array where there is none.</returns>
    /// <example><code>{{ "Số 12-CTr/TĐTN" | regex.match `(\d+)-(\w+)` }}</code><code>["12-CTr", "12", "CTr"]</code></example>
    public static ScriptArray Match(TemplateContext context, string? text, string? pattern, string? options)
    {
        var match = Regex.Match(text ?? "", pattern ?? "", OptionsOf(options), context.RegexTimeOut);
        return match.Success ? GroupsOf(match) : [];
    }

    /// <summary>Finds all places where a pattern matches.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">Letters out of <c>imsx</c>.</param>
    /// <returns>An array for each match, with the match and its groups.</returns>
    /// <example><code>{{ "2021-2025" | regex.matches `\d+` }}</code><code>[["2021"], ["2025"]]</code></example>
    public static ScriptArray Matches(TemplateContext context, string? text, string? pattern, string? options)
    {
        var result = new ScriptArray();
        foreach (Match match in Regex.Matches(text ?? "", pattern ?? "", OptionsOf(options), context.RegexTimeOut))
        {
            result.Add(GroupsOf(match));
        }

        return result;
    }

    /// <summary>Replaces every match of a pattern.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="replace">The text to put there; <c>$1</c> stands for the first group.</param>
    /// <param name="options">Letters out of <c>imsx</c>.</param>
    /// <returns>The changed text.</returns>
    /// <example><code>{{ "01/02/2024" | regex.replace `(\d+)/(\d+)` "$2/$1" }}</code><code>02/01/2024</code></example>
    public static string Replace(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? pattern,
        string? replace,
        string? options
    ) =>
        Regex.Replace(
            text ?? "",
            pattern ?? "",
            Growing(context, span, replace ?? ""),
            OptionsOf(options),
            context.RegexTimeOut
        );

    /// <summary>Replaces a match, and stops when all replacements together get too long.</summary>
    private static MatchEvaluator Growing(TemplateContext context, SourceSpan span, string replace)
    {
        long length = 0;
        return match =>
        {
            var result = match.Result(replace);
            length += result.Length;
            context.CheckStringLength(span, length);
            return result;
        };
    }

    /// <summary>Cuts a text at every match of a pattern.</summary>
    /// <param name="text">The text to cut.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="options">Letters out of <c>imsx</c>.</param>
    /// <returns>The pieces.</returns>
    /// <example><code>{{ "a ;b;  c" | regex.split `\s*;\s*` }}</code><code>["a", "b", "c"]</code></example>
    public static ScriptArray Split(TemplateContext context, string? text, string? pattern, string? options) =>
        new((IEnumerable<object?>)Regex.Split(text ?? "", pattern ?? "", OptionsOf(options), context.RegexTimeOut));

    /// <summary>Takes the backslashes of <c>regex.escape</c> away again.</summary>
    /// <param name="pattern">An escaped text.</param>
    /// <returns>The text itself.</returns>
    /// <example><code>{{ `\(1\.2\)` | regex.unescape }}</code><code>(1.2)</code></example>
    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    private static ScriptArray GroupsOf(Match match) => new(match.Groups.Values.Select(g => (object?)g.Value));

    private static RegexOptions OptionsOf(string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    /// <summary>Turns a time-out into an error that names the limit.</summary>
    internal static object? Guard(Call call, Func<object?> match)
    {
        try
        {
            return match();
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new ScriptRuntimeException(
                call.Span,
                $"Exceeding the time limit of `{call.Context.RegexTimeOut}` for a regular expression. Raise TemplateContext.RegexTimeOut to allow more.",
                e
            );
        }
    }
}
