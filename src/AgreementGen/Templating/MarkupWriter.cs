using System.Globalization;
using System.Text;
using AgreementGen.Documents;
using AgreementGen.Markup;

namespace AgreementGen.Templating;

/// <summary>The one place where values become markup: everything is escaped here, and nowhere else.</summary>
internal static class MarkupWriter
{
    /// <summary>A text of the program: its emphasis, paragraphs, line breaks and references as elements.</summary>
    public static void Write(StringBuilder markup, TextValue value)
    {
        for (var i = 0; i < value.Paragraphs.Length; i++)
        {
            if (i > 0)
                markup.Append("<par/>");
            var runs = value.Paragraphs[i];
            for (var j = 0; j < runs.Length; j++)
                Write(markup, runs[j], isFirst: j == 0, isLast: j == runs.Length - 1);
        }
    }

    /// <summary>Any other value: its letters, with line breaks as elements; nothing in it is read as emphasis.</summary>
    public static void Write(StringBuilder markup, string text)
    {
        var isFirst = true;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (!isFirst)
                markup.Append("<br/>");
            isFirst = false;
            WriteText(markup, text.AsSpan(range).TrimEnd('\r'), protectStart: true, protectEnd: true);
        }
    }

    /// <summary>Inside a tag: the bare words.</summary>
    public static void WriteAttribute(StringBuilder markup, string text)
    {
        foreach (var c in text)
        {
            if (c is '"')
                markup.Append("&quot;");
            else if (c is '\n' or '\r' or '\t')
                markup.Append("&#").Append((int)c).Append(';');
            else
                Append(markup, c);
        }
    }

    public static void WriteReference(StringBuilder markup, string id)
    {
        markup.Append("<ref to=\"");
        WriteAttribute(markup, id);
        markup.Append("\"/>");
    }

    private static void Write(StringBuilder markup, Run run, bool isFirst, bool isLast)
    {
        if (run.IsLineBreak)
        {
            markup.Append("<br/>");
            return;
        }
        var (isBold, isItalic) = (run.Emphasis.HasFlag(Emphasis.Bold), run.Emphasis.HasFlag(Emphasis.Italic));
        markup.Append(isBold ? "<b>" : "").Append(isItalic ? "<i>" : "");
        if (run.ReferenceTo is { } id)
            WriteReference(markup, id);
        else
            WriteText(markup, run.Text, isFirst, isLast);
        markup.Append(isItalic ? "</i>" : "").Append(isBold ? "</b>" : "");
    }

    /// <summary>White space at the ends of a value would be taken for the template's indentation: it is marked as the value's own.</summary>
    private static void WriteText(StringBuilder markup, ReadOnlySpan<char> text, bool protectStart, bool protectEnd)
    {
        var start = protectStart ? text.Length - text.TrimStart(" \t").Length : 0;
        var end = protectEnd ? Math.Max(start, text.TrimEnd(" \t").Length) : text.Length;
        Protect(markup, text[..start]);
        Escape(markup, text[start..end]);
        Protect(markup, text[end..]);
    }

    private static void Protect(StringBuilder markup, ReadOnlySpan<char> blanks)
    {
        foreach (var blank in blanks)
            markup.Append(blank == ' ' ? Vocabulary.ProtectedSpace : Vocabulary.ProtectedTab);
    }

    private static void Escape(StringBuilder markup, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var next and >= 0)
        {
            markup.Append(text[..next]);
            Append(markup, text[next]);
            text = text[(next + 1)..];
        }
        markup.Append(text);
    }

    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create("<>&\r");

    private static void Append(StringBuilder markup, char c)
    {
        switch (c)
        {
            case '<':
                markup.Append("&lt;");
                break;
            case '>':
                markup.Append("&gt;");
                break;
            case '&':
                markup.Append("&amp;");
                break;
            case '\r':
                markup.Append("&#13;");
                break;
            default:
                markup.Append(c);
                break;
        }
    }

    /// <summary>Control characters and halves of surrogate pairs cannot stand in XML; says the first one, or null.</summary>
    public static string? FindForbidden(ReadOnlySpan<char> text)
    {
        // All that usual texts are made of lies here; one look tells.
        if (text.IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
            return null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                i++;
            else if (
                (c < ' ' && c is not ('\t' or '\n' or '\r'))
                || char.IsSurrogate(c)
                || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF')
            )
                return string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
        }
        return null;
    }
}
