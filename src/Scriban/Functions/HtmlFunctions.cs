using System.Text;
using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary>Functions for HTML and addresses, under <c>html</c>.</summary>
public class HtmlFunctions : FunctionGroup
{
    private const string Tags = "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>";

    /// <summary>Besides letters and digits, what an address may contain as it is.</summary>
    private const string AddressSigns = "-_.~!*'();:@&=+$,/?#[]%";

    private static readonly BuiltinFunction[] Table =
    [
        new("html.escape", "text", static c => Escape(c.Text(0))),
        new("html.newline_to_br", "text", static c => NewlineToBr(c.Text(0))),
        new("html.strip", "text", static c => RegexFunctions.Guard(c, () => Strip(c.Context, c.Text(0)))),
        new("html.url_encode", "text", static c => UrlEncode(c.Text(0))),
        new("html.url_escape", "text", static c => UrlEscape(c.Text(0))),
    ];

    public HtmlFunctions()
        : base(Table) { }

    /// <summary>Replaces the signs that mean something in HTML.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A text that shows in HTML as it was.</returns>
    /// <example><code>{{ "A &amp; B &lt;Co&gt;" | html.escape }}</code><code>A &amp;amp; B &amp;lt;Co&amp;gt;</code></example>
    public static string? Escape(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny("<>&\"'"))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Puts <c>&lt;br /&gt;</c> before every line end.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with its lines broken in HTML too.</returns>
    /// <example><code>{{ "một\nhai" | html.newline_to_br }}</code><code>một&lt;br /&gt;
    /// hai</code></example>
    public static string? NewlineToBr(string? text) =>
        text is null
            ? null
            : Regex.Replace(text, "\r\n|\r|\n", "<br />$0", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    /// <summary>Takes tags, comments, scripts and style sheets out. Not a defence against hostile HTML.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is left.</returns>
    /// <example><code>{{ "&lt;b&gt;Điều 1.&lt;/b&gt; Mục đích" | html.strip }}</code><code>Điều 1. Mục đích</code></example>
    public static string? Strip(TemplateContext context, string? text) =>
        text is null
            ? null
            : Regex.Replace(
                text,
                Tags,
                "",
                RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant,
                context.RegexTimeOut
            );

    /// <summary>Writes every sign that is not a letter, a digit or one of <c>-_.~</c> as percent codes, for a part of an address.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The coded text.</returns>
    /// <example><code>{{ "vp@tinhdoan.vn" | html.url_encode }}</code><code>vp%40tinhdoan.vn</code></example>
    public static string? UrlEncode(string? text) => text is null ? null : Uri.EscapeDataString(text);

    /// <summary>Writes the signs that no address may contain as percent codes, and leaves those that divide it.</summary>
    /// <param name="text">An address.</param>
    /// <returns>The coded address.</returns>
    /// <example><code>{{ "a b&amp;c=&lt;d&gt;" | html.url_escape }}</code><code>a%20b&amp;c=%3Cd%3E</code></example>
    public static string? UrlEscape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            var isPlain =
                rune.IsAscii
                && (char.IsAsciiLetterOrDigit((char)rune.Value) || AddressSigns.Contains((char)rune.Value));
            result.Append(isPlain ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
