using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Functions on texts, under <c>string</c>. Where a text is null, so is the result, if nothing else is said.</summary>
public class StringFunctions : FunctionGroup
{
    private static readonly BuiltinFunction[] Table =
    [
        new("string.append", "text, with", static c => Append(c.Context, c.Span, c.Text(0), c.Text(1))),
        new("string.base64_decode", "text", static c => Base64Decode(c.Text(0))),
        new("string.base64_encode", "text", static c => Base64Encode(c.Text(0))),
        new("string.capitalize", "text", static c => Capitalize(c.Text(0))),
        new("string.capitalizewords", "text", static c => Capitalizewords(c.Text(0))),
        new("string.contains", "text, value", static c => Contains(c.Text(0), c.Text(1))),
        new("string.downcase", "text", static c => Downcase(c.Text(0))),
        new("string.empty", "text", static c => Empty(c.Text(0))),
        new("string.ends_with", "text, value", static c => EndsWith(c.Text(0), c.Text(1))),
        new("string.equals_ignore_case", "text, value", static c => EqualsIgnoreCase(c.Text(0), c.Text(1))),
        new("string.escape", "text", static c => Escape(c.Text(0))),
        new("string.handleize", "text", static c => Handleize(c.Text(0))),
        new("string.hmac_sha1", "text, secretKey", static c => HmacSha1(c.Text(0), c.Text(1))),
        new("string.hmac_sha256", "text, secretKey", static c => HmacSha256(c.Text(0), c.Text(1))),
        new("string.hmac_sha512", "text, secretKey", static c => HmacSha512(c.Text(0), c.Text(1))),
        new(
            "string.index_of",
            "text, search, startIndex?, count?, stringComparison?",
            static c => IndexOf(c.Span, c.Text(0), c.Text(1), c.IntOrNull(2), c.IntOrNull(3), c.Text(4))
        ),
        new("string.literal", "text", static c => Literal(c.Text(0))),
        new("string.lstrip", "text", static c => Lstrip(c.Text(0))),
        new("string.md5", "text", static c => Md5(c.Text(0))),
        new("string.pad_left", "text, width", static c => PadLeft(c.Context, c.Span, c.Text(0), c.Int(1))),
        new("string.pad_right", "text, width", static c => PadRight(c.Context, c.Span, c.Text(0), c.Int(1))),
        new("string.pluralize", "number, singular, plural", static c => Pluralize(c.Int(0), c.Text(1), c.Text(2))),
        new("string.prepend", "text, by", static c => Prepend(c.Context, c.Span, c.Text(0), c.Text(1))),
        new("string.remove", "text, remove", static c => Remove(c.Text(0), c.Text(1))),
        new("string.remove_first", "text, remove", static c => RemoveFirst(c.Text(0), c.Text(1))),
        new("string.remove_last", "text, remove", static c => RemoveLast(c.Text(0), c.Text(1))),
        new(
            "string.replace",
            "text, match, replace",
            static c => Replace(c.Context, c.Span, c.Text(0), c.Text(1), c.Text(2))
        ),
        new(
            "string.replace_first",
            "text, match, replace, fromEnd?",
            static c => ReplaceFirst(c.Text(0), c.Text(1), c.Text(2), c.Flag(3))
        ),
        new("string.rstrip", "text", static c => Rstrip(c.Text(0))),
        new("string.sha1", "text", static c => Sha1(c.Text(0))),
        new("string.sha256", "text", static c => Sha256(c.Text(0))),
        new("string.sha512", "text", static c => Sha512(c.Text(0))),
        new("string.size", "text", static c => Size(c.Text(0))),
        new("string.slice", "text, start, length?", static c => Slice(c.Text(0), c.Int(1), c.Int(2))),
        new("string.slice1", "text, start, length?", static c => Slice1(c.Text(0), c.Int(1), c.Int(2, otherwise: 1))),
        new("string.split", "text, match", static c => Split(c.Text(0), c.Text(1))),
        new("string.starts_with", "text, value", static c => StartsWith(c.Text(0), c.Text(1))),
        new("string.strip", "text", static c => Strip(c.Text(0))),
        new("string.strip_newlines", "text", static c => StripNewlines(c.Text(0))),
        new("string.to_double", "text", static c => ToDouble(c.Context, c.Text(0))),
        new("string.to_float", "text", static c => ToFloat(c.Context, c.Text(0))),
        new("string.to_int", "text", static c => ToInt(c.Context, c.Text(0))),
        new("string.to_long", "text", static c => ToLong(c.Context, c.Text(0))),
        new("string.truncate", "text, length, ellipsis?", static c => Truncate(c.Text(0), c.Int(1), c.Text(2))),
        new(
            "string.truncatewords",
            "text, count, ellipsis?",
            static c => Truncatewords(c.Text(0), c.Int(1), c.Text(2))
        ),
        new("string.upcase", "text", static c => Upcase(c.Text(0))),
        new("string.whitespace", "text", static c => Whitespace(c.Text(0))),
    ];

    public StringFunctions()
        : base(Table) { }

    /// <summary>Puts a text behind another.</summary>
    /// <param name="text">The text that comes first.</param>
    /// <param name="with">The text that follows.</param>
    /// <returns>Both texts in one.</returns>
    /// <example><code>{{ "Điều" | string.append " 1" }}</code><code>Điều 1</code></example>
    public static string Append(TemplateContext context, SourceSpan span, string? text, string? with) =>
        Joined(context, span, text, with);

    /// <summary>Reads Base64 as UTF-8.</summary>
    /// <param name="text">A text in Base64.</param>
    /// <returns>The text that it stands for.</returns>
    /// <example><code>{{ "xJBp4buBdSAx" | string.base64_decode }}</code><code>Điều 1</code></example>
    public static string? Base64Decode(string? text) =>
        text is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(text));

    /// <summary>Writes the UTF-8 bytes of a text as Base64.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in Base64.</returns>
    /// <example><code>{{ "Điều 1" | string.base64_encode }}</code><code>xJBp4buBdSAx</code></example>
    public static string? Base64Encode(string? text) =>
        text is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>Makes the first letter a capital.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with a capital at its start.</returns>
    /// <example><code>{{ "điều khoản chung" | string.capitalize }}</code><code>Điều khoản chung</code></example>
    public static string? Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.IsUpper(text[0])
            ? text
            : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    /// <summary>Makes the first letter of every word a capital.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with capitals.</returns>
    /// <example><code>{{ "tỉnh trà vinh" | string.capitalizewords }}</code><code>Tỉnh Trà Vinh</code></example>
    public static string? Capitalizewords(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = i == 0 || char.IsWhiteSpace(result[i - 1]) ? char.ToUpperInvariant(result[i]) : result[i];
        }

        return result.ToString();
    }

    /// <summary>Looks for a text in another. Capitals and small letters differ.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="value">The text to look for.</param>
    /// <returns>Whether it is there.</returns>
    /// <example><code>{{ "Tỉnh đoàn Bắc Giang" | string.contains "đoàn" }}</code><code>true</code></example>
    public static object Contains(string? text, string? value) =>
        Boxed.Of(text is not null && value is not null && text.Contains(value, StringComparison.Ordinal));

    /// <summary>Makes all letters small.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in small letters.</returns>
    /// <example><code>{{ "CHƯƠNG TRÌNH" | string.downcase }}</code><code>chương trình</code></example>
    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    /// <summary>Tells whether a text has no characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for null and for an empty text.</returns>
    /// <example><code>{{ "" | string.empty }} {{ " " | string.empty }}</code><code>true false</code></example>
    public static object Empty(string? text) => Boxed.Of(string.IsNullOrEmpty(text));

    /// <summary>Compares the end of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The end to look for.</param>
    /// <returns>Whether the text ends so.</returns>
    /// <example><code>{{ "12-CTr/TĐTN" | string.ends_with "TĐTN" }}</code><code>true</code></example>
    public static object EndsWith(string? text, string? value) =>
        Boxed.Of(text is not null && value is not null && text.EndsWith(value, StringComparison.Ordinal));

    /// <summary>Compares two texts, capitals and small letters being alike.</summary>
    /// <param name="text">A text.</param>
    /// <param name="value">Another text.</param>
    /// <returns>Whether they are the same.</returns>
    /// <example><code>{{ "Đảng" | string.equals_ignore_case "ĐẢNG" }}</code><code>true</code></example>
    public static object EqualsIgnoreCase(string? text, string? value) =>
        Boxed.Of(string.Equals(text, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Writes quotes, backslashes and control characters as escape sequences.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as it would stand between double quotes.</returns>
    /// <example><code>{{ "a\t\"b\"" | string.escape }}</code><code>a\t\"b\"</code></example>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Escape(string? text)
    {
        if (
            text is null
            || (text.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && text.AsSpan().IndexOfAny('"', '\\') < 0)
        )
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\b' => result.Append("\\b"),
                '\f' => result.Append("\\f"),
                < ' ' => result.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture)),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Makes a name for an address: small letters and digits, with a hyphen for anything between.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    /// <example><code>{{ "Quy che (2021 - 2025)" | string.handleize }}</code><code>quy-che-2021-2025</code></example>
    public static string? Handleize(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    /// <summary>Signs a text with HMAC and SHA-1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="secretKey">The key.</param>
    /// <returns>The code in hexadecimal digits.</returns>
    /// <example><code>{{ "a" | string.hmac_sha1 "k" }}</code><code>40e7d441cadb17b07f050341aa23a6820ed81c8b</code></example>
    public static string? HmacSha1(string? text, string? secretKey) =>
        text is null ? null : Hex(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));

    /// <summary>Signs a text with HMAC and SHA-256.</summary>
    /// <param name="text">The text.</param>
    /// <param name="secretKey">The key.</param>
    /// <returns>The code in hexadecimal digits.</returns>
    /// <example><code>{{ "a" | string.hmac_sha256 "k" | string.size }}</code><code>64</code></example>
    public static string? HmacSha256(string? text, string? secretKey) =>
        text is null ? null : Hex(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    /// <summary>Signs a text with HMAC and SHA-512.</summary>
    /// <param name="text">The text.</param>
    /// <param name="secretKey">The key.</param>
    /// <returns>The code in hexadecimal digits.</returns>
    /// <example><code>{{ "a" | string.hmac_sha512 "k" | string.size }}</code><code>128</code></example>
    public static string? HmacSha512(string? text, string? secretKey) =>
        text is null ? null : Hex(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    /// <summary>Finds the place of a text in another.</summary>
    /// <param name="text">The text to search.</param>
    /// <param name="search">The text to look for.</param>
    /// <param name="startIndex">Where to begin; the start if not given.</param>
    /// <param name="count">How many characters to search; all if not given.</param>
    /// <param name="stringComparison">How to compare: <c>Ordinal</c>, <c>OrdinalIgnoreCase</c>, <c>InvariantCulture</c>,
    /// <c>InvariantCultureIgnoreCase</c>, <c>CurrentCulture</c> or <c>CurrentCultureIgnoreCase</c>.</param>
    /// <returns>The first place, counted from 0, or -1.</returns>
    /// <example><code>{{ "Điều 1, Điều 2" | string.index_of "Điều" 1 }}</code><code>8</code></example>
    public static object? IndexOf(
        SourceSpan span,
        string? text,
        string? search,
        int? startIndex,
        int? count,
        string? stringComparison
    )
    {
        if (text is null || search is null)
        {
            return Boxed.Of(-1);
        }

        var comparison = StringComparison.Ordinal;
        if (stringComparison is not null && !Enum.TryParse(stringComparison, ignoreCase: true, out comparison))
        {
            throw new ScriptRuntimeException(
                span,
                $"Invalid string comparison `{stringComparison}`. Expecting one of `{string.Join("`, `", Enum.GetNames<StringComparison>())}`"
            );
        }

        var start = startIndex ?? 0;
        return Boxed.Of(text.IndexOf(search, start, count ?? text.Length - start, comparison));
    }

    /// <summary>Writes a text as a literal of the language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text between double quotes, escaped.</returns>
    /// <example><code>{{ 'Chương trình "Xanh"' | string.literal }}</code><code>"Chương trình \"Xanh\""</code></example>
    public static string? Literal(string? text) => text is null ? null : "\"" + Escape(text) + "\"";

    /// <summary>Takes the white space at the start away.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The rest.</returns>
    /// <example><code>[{{ "  a " | string.lstrip }}]</code><code>[a ]</code></example>
    public static string? Lstrip(string? text) => text?.TrimStart();

    /// <summary>The MD5 sum of a text. For comparing, not for secrets.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum in hexadecimal digits.</returns>
    /// <example><code>{{ "abc" | string.md5 }}</code><code>900150983cd24fb0d6963f7d28e17f72</code></example>
    public static string? Md5(string? text) => text is null ? null : Hex(MD5.HashData(Bytes(text)));

    /// <summary>Puts blanks before a text until it is as long as asked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The length to reach.</param>
    /// <returns>The longer text.</returns>
    /// <example><code>[{{ 7 | string.pad_left 3 }}]</code><code>[  7]</code></example>
    public static string PadLeft(TemplateContext context, SourceSpan span, string? text, int width)
    {
        context.CheckStringLength(span, width);
        return (text ?? "").PadLeft(Math.Max(0, width));
    }

    /// <summary>Puts blanks behind a text until it is as long as asked for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The length to reach.</param>
    /// <returns>The longer text.</returns>
    /// <example><code>[{{ 7 | string.pad_right 3 }}]</code><code>[7  ]</code></example>
    public static string PadRight(TemplateContext context, SourceSpan span, string? text, int width)
    {
        context.CheckStringLength(span, width);
        return (text ?? "").PadRight(Math.Max(0, width));
    }

    /// <summary>Chooses between singular and plural.</summary>
    /// <param name="number">The number.</param>
    /// <param name="singular">The text for 1.</param>
    /// <param name="plural">The text for any other number.</param>
    /// <returns>One of the two texts.</returns>
    /// <example><code>{{ 3 }} {{ 3 | string.pluralize "page" "pages" }}</code><code>3 pages</code></example>
    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    /// <summary>Puts a text before another.</summary>
    /// <param name="text">The text that follows.</param>
    /// <param name="by">The text that comes first.</param>
    /// <returns>Both texts in one.</returns>
    /// <example><code>{{ "1" | string.prepend "Điều " }}</code><code>Điều 1</code></example>
    public static string Prepend(TemplateContext context, SourceSpan span, string? text, string? by) =>
        Joined(context, span, by, text);

    /// <summary>Takes every occurrence of a text out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">What to take out.</param>
    /// <returns>What is left.</returns>
    /// <example><code>{{ "1.250.000" | string.remove "." }}</code><code>1250000</code></example>
    public static string? Remove(string? text, string? remove) =>
        text is null || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, "", StringComparison.Ordinal);

    /// <summary>Takes the first occurrence of a text out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">What to take out.</param>
    /// <returns>What is left.</returns>
    /// <example><code>{{ "a-b-c" | string.remove_first "-" }}</code><code>ab-c</code></example>
    public static string? RemoveFirst(string? text, string? remove) => ReplaceFirst(text, remove, "", fromEnd: false);

    /// <summary>Takes the last occurrence of a text out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="remove">What to take out.</param>
    /// <returns>What is left.</returns>
    /// <example><code>{{ "a-b-c" | string.remove_last "-" }}</code><code>a-bc</code></example>
    public static string? RemoveLast(string? text, string? remove) => ReplaceFirst(text, remove, "", fromEnd: true);

    /// <summary>Replaces every occurrence of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">What to replace.</param>
    /// <param name="replace">What to put there.</param>
    /// <returns>The changed text.</returns>
    /// <example><code>{{ "2021-2025" | string.replace "-" " đến " }}</code><code>2021 đến 2025</code></example>
    public static string? Replace(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? match,
        string? replace
    )
    {
        if (text is null || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var growth = Math.Max(0, (replace?.Length ?? 0) - match.Length);
        if (growth > 0)
        {
            context.CheckStringLength(span, text.Length + ((long)text.AsSpan().Count(match) * growth));
        }

        return text.Replace(match, replace, StringComparison.Ordinal);
    }

    /// <summary>Replaces the first occurrence of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">What to replace.</param>
    /// <param name="replace">What to put there.</param>
    /// <param name="fromEnd">Replace the last occurrence instead.</param>
    /// <returns>The changed text.</returns>
    /// <example><code>{{ "a-b-c" | string.replace_first "-" "+" }}</code><code>a+b-c</code></example>
    public static string? ReplaceFirst(string? text, string? match, string? replace, bool fromEnd)
    {
        if (text is null || string.IsNullOrEmpty(match))
        {
            return text;
        }

        var index = fromEnd
            ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replace, text.AsSpan(index + match.Length));
    }

    /// <summary>Takes the white space at the end away.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The rest.</returns>
    /// <example><code>[{{ " a  " | string.rstrip }}]</code><code>[ a]</code></example>
    public static string? Rstrip(string? text) => text?.TrimEnd();

    /// <summary>The SHA-1 sum of a text. For comparing, not for secrets.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum in hexadecimal digits.</returns>
    /// <example><code>{{ "abc" | string.sha1 }}</code><code>a9993e364706816aba3e25717850c26c9cd0d89d</code></example>
    public static string? Sha1(string? text) => text is null ? null : Hex(SHA1.HashData(Bytes(text)));

    /// <summary>The SHA-256 sum of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum in hexadecimal digits.</returns>
    /// <example><code>{{ "abc" | string.sha256 }}</code><code>ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad</code></example>
    public static string? Sha256(string? text) => text is null ? null : Hex(SHA256.HashData(Bytes(text)));

    /// <summary>The SHA-512 sum of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sum in hexadecimal digits.</returns>
    /// <example><code>{{ "abc" | string.sha512 | string.slice 0 16 }}</code><code>ddaf35a193617aba</code></example>
    public static string? Sha512(string? text) => text is null ? null : Hex(SHA512.HashData(Bytes(text)));

    /// <summary>Counts the characters.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Their number, 0 for null.</returns>
    /// <example><code>{{ "Điều" | string.size }}</code><code>4</code></example>
    public static object Size(string? text) => Boxed.Of(text?.Length ?? 0);

    /// <summary>Cuts a piece out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the piece begins, counted from 0, or from the end where negative.</param>
    /// <param name="length">How many characters; all to the end if not given.</param>
    /// <returns>The piece.</returns>
    /// <example><code>{{ "2021-2025" | string.slice 5 }} {{ "2021-2025" | string.slice 2 2 }}</code><code>2025 21</code></example>
    public static string Slice(string? text, int start, int length) =>
        Piece(text, start, length <= 0 ? int.MaxValue : length);

    /// <summary>Cuts a piece out of a text, a single character if no length is given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the piece begins, counted from 0, or from the end where negative.</param>
    /// <param name="length">How many characters; 1 if not given.</param>
    /// <returns>The piece.</returns>
    /// <example><code>{{ "Điều" | string.slice1 0 }}</code><code>Đ</code></example>
    public static string Slice1(string? text, int start, int length) => Piece(text, start, Math.Max(0, length));

    private static string Piece(string? text, int start, int length)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var from = start < 0 ? Math.Max(0, start + text.Length) : Math.Min(start, text.Length);
        return text.Substring(from, Math.Min(length, text.Length - from));
    }

    /// <summary>Cuts a text at every occurrence of another. Empty pieces are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="match">Where to cut.</param>
    /// <returns>An array of the pieces.</returns>
    /// <example><code>{{ "a, b, c" | string.split ", " }}</code><code>["a", "b", "c"]</code></example>
    public static ScriptArray Split(string? text, string? match) =>
        string.IsNullOrEmpty(text)
            ? []
            : new((IEnumerable<object?>)text.Split(match, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Compares the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The start to look for.</param>
    /// <returns>Whether the text begins so.</returns>
    /// <example><code>{{ "Điều 1" | string.starts_with "Điều" }}</code><code>true</code></example>
    public static object StartsWith(string? text, string? value) =>
        Boxed.Of(text is not null && value is not null && text.StartsWith(value, StringComparison.Ordinal));

    /// <summary>Takes the white space at both ends away.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The rest.</returns>
    /// <example><code>[{{ "  a  " | string.strip }}]</code><code>[a]</code></example>
    public static string? Strip(string? text) => text?.Trim();

    /// <summary>Takes all line ends out.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in one line.</returns>
    /// <example><code>{{ "một \r\nhai \nba" | string.strip_newlines }}</code><code>một hai ba</code></example>
    public static string? StripNewlines(string? text) =>
        text?.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    /// <summary>Reads a number with a decimal point.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A number of 64 bits; null where the text is none.</returns>
    /// <example><code>{{ ("2.5" | string.to_double) * 2 }}</code><code>5</code></example>
    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number)
            ? number
            : null;

    /// <summary>Reads a number with a decimal point, at half the precision.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A number of 32 bits; null where the text is none.</returns>
    /// <example><code>{{ ("2.5" | string.to_float) * 2 }}</code><code>5</code></example>
    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number)
            ? number
            : null;

    /// <summary>Reads a whole number.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A whole number of 32 bits; null where the text is none.</returns>
    /// <example><code>{{ ("41" | string.to_int) + 1 }}</code><code>42</code></example>
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? Boxed.Of(number) : null;

    /// <summary>Reads a large whole number.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A whole number of 64 bits; null where the text is none.</returns>
    /// <example><code>{{ ("5000000000" | string.to_long) + 1 }}</code><code>5000000001</code></example>
    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    /// <summary>Shortens a text to a number of characters, the sign for what is missing among them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The greatest length of the result.</param>
    /// <param name="ellipsis">The sign; three dots if not given.</param>
    /// <returns>The text, shortened if it was longer.</returns>
    /// <example><code>{{ "Chương trình phối hợp" | string.truncate 12 }}</code><code>Chương tr...</code></example>
    public static string? Truncate(string? text, int length, string? ellipsis)
    {
        if (string.IsNullOrEmpty(text) || text.Length <= length)
        {
            return text;
        }

        var sign = ellipsis ?? "...";
        var kept = Math.Clamp(length - sign.Length, 0, text.Length);
        return string.Concat(text.AsSpan(0, kept), sign);
    }

    /// <summary>Shortens a text to a number of words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many words to keep.</param>
    /// <param name="ellipsis">The sign for what is missing; three dots if not given.</param>
    /// <returns>The words, with the sign if some are missing.</returns>
    /// <example><code>{{ "Chương trình phối hợp công tác" | string.truncatewords 2 }}</code><code>Chương trình...</code></example>
    public static string? Truncatewords(string? text, int count, string? ellipsis)
    {
        if (text is null)
        {
            return null;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(Math.Max(0, count)));
        return words.Length > count ? kept + (ellipsis ?? "...") : kept;
    }

    /// <summary>Makes all letters capitals.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in capitals.</returns>
    /// <example><code>{{ "chương trình" | string.upcase }}</code><code>CHƯƠNG TRÌNH</code></example>
    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    /// <summary>Tells whether a text shows nothing.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for null, for an empty text and for white space alone.</returns>
    /// <example><code>{{ " \n" | string.whitespace }}</code><code>true</code></example>
    public static object Whitespace(string? text) => Boxed.Of(string.IsNullOrWhiteSpace(text));

    private static string Joined(TemplateContext context, SourceSpan span, string? first, string? second)
    {
        context.CheckStringLength(span, (long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return first + second;
    }

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
