using AgreementGen.Diagnostics;

namespace AgreementGen.Yaml;

/// <summary>Turns what the YAML parser says into what a clerk can act on.</summary>
internal static class YamlMistakes
{
    /// <summary>Parts of the parser's messages and what they mean; the first that fits counts.</summary>
    private static readonly (string Part, Kind Kind)[] Table =
    [
        ("found invalid mapping", Kinds.ColonInText),
        ("Mapping values are not allowed", Kinds.ColonInText),
        ("Block sequence entries are not allowed", Kinds.InlineListItem),
        ("unexpected end of stream", Kinds.UnclosedQuote),
        ("unexpected document indicator", Kinds.UnclosedQuote),
        ("escape", Kinds.BadEscape),
        ("hexadecimal", Kinds.BadEscape),
        ("Unicode", Kinds.BadEscape),
        ("UTF32", Kinds.BadEscape),
        ("flow sequence, did not find", Kinds.UnclosedBracket),
        ("flow mapping,", Kinds.UnclosedBracket),
        ("current state of the object", Kinds.UnclosedBracket),
        ("cannot start any token", Kinds.ReservedCharacter),
        ("expected node content", Kinds.ReservedCharacter),
        ("anchor", Kinds.ReservedCharacter),
        ("directive", Kinds.ReservedCharacter),
        ("block scalar", Kinds.BadBlockText),
        ("tag", Kinds.YamlTag),
        ("could not find expected ':'", Kinds.LineWithoutKey),
        ("did not find expected key", Kinds.BadIndentation),
        ("did not find expected '-'", Kinds.BadIndentation),
        ("wrong indentation", Kinds.UnclosedQuote),
    ];

    /// <summary>A mistake in plain words, at the place that has to be changed.</summary>
    /// <param name="place">Where the parser stopped.</param>
    /// <param name="last">What it read last before that.</param>
    public static Diagnostic Describe(SourceText source, string message, Location place, Location last)
    {
        var kind = KindOf(message);
        if (kind == Kinds.BadIndentation)
            return DescribeIndentation(source, place, last);
        if (kind == Kinds.BadEscape)
            return DescribeEscape(source, message, place);
        if (kind == Kinds.UnclosedBracket)
            return new Diagnostic(kind, OpenBracket(source, place));
        if (kind == Kinds.UnclosedQuote)
            return new Diagnostic(kind, place with { Length = Math.Min(1, place.Length) });
        if (kind == Kinds.ReservedCharacter || kind == Kinds.ColonInText)
            return new Diagnostic(kind, Character(source, place.Start), Character(source, place.Start).Text);
        if (kind == Kinds.YamlTag)
            return DescribeTag(source, place);
        return kind == Kinds.YamlSyntax
            ? new Diagnostic(kind, place, message)
            : new Diagnostic(kind, LineEnd(source, place));
    }

    private static Kind KindOf(string message)
    {
        foreach (var (part, kind) in Table)
        {
            if (message.Contains(part, StringComparison.Ordinal))
                return kind;
        }
        return Kinds.YamlSyntax;
    }

    /// <summary>The parser missed a key: text goes on after a closing quote or bracket, a line has none, or it stands too far left or right.</summary>
    private static Diagnostic DescribeIndentation(SourceText source, Location place, Location last)
    {
        var rest = LineEnd(source, place);
        var isAfterQuote = last.Length > 0 && source.Text[last.Start + last.Length - 1] is '"' or '\'';
        if (isAfterQuote && source.GetPosition(last.Start + last.Length).Line == source.GetPosition(place.Start).Line)
            return new Diagnostic(Kinds.TextAfterQuote, rest);
        var text = rest.Text.AsSpan();
        var isKeyOrItem = text.StartsWith("- ") || text.EndsWith(":") || text.Contains(": ", StringComparison.Ordinal);
        return new Diagnostic(isKeyOrItem ? Kinds.BadIndentation : Kinds.LineWithoutKey, rest);
    }

    private static Diagnostic DescribeEscape(SourceText source, string message, Location place)
    {
        foreach (var escape in YamlEscapes.In(source.Text, place.Start, source.Text.Length))
        {
            var isSurrogate = escape.CodePoint is >= 0xD800 and <= 0xDFFF;
            if (escape.CodePoint >= 0 && !isSurrogate)
                continue;
            var wrong = new Location(source, escape.Start, escape.Length);
            return new Diagnostic(Kinds.BadEscape, wrong, wrong.Text);
        }
        return new Diagnostic(Kinds.YamlSyntax, place, message);
    }

    private static Diagnostic DescribeTag(SourceText source, Location place)
    {
        var line = LineEnd(source, place);
        var end = line.Text.IndexOf(' ');
        var tag = end < 0 ? line : line with { Length = end };
        return new Diagnostic(Kinds.YamlTag, tag, tag.Text);
    }

    /// <summary>The innermost bracket before a place that is open there; quotes are skipped.</summary>
    private static Location OpenBracket(SourceText source, Location place)
    {
        var text = source.Text;
        var depth = 0;
        for (var i = Math.Min(place.Start, text.Length - 1); i > 0; i--)
        {
            if (text[i] is ']' or '}')
                depth++;
            else if (text[i] is '[' or '{' && --depth < 0)
                return new Location(source, i, 1);
        }
        return Character(source, place.Start);
    }

    private static Location Character(SourceText source, int start) =>
        new(source, start, Math.Min(1, source.Text.Length - start));

    /// <summary>From a place to the end of its line.</summary>
    private static Location LineEnd(SourceText source, Location place)
    {
        var rest = source.Text.AsSpan(place.Start);
        var end = rest.IndexOfAny('\r', '\n');
        return place with { Length = (end < 0 ? rest : rest[..end]).TrimEnd().Length };
    }
}
