using System.Globalization;
using System.Text;
using System.Xml;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Markup;

/// <summary>Reads markup into elements and holds it against the <see cref="Vocabulary"/>; all mistakes in one run.</summary>
public sealed class MarkupParser
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    private readonly MarkupText _markup;
    private readonly DiagnosticBag _diagnostics;
    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _position;

    private MarkupParser(MarkupText markup, DiagnosticBag diagnostics, XmlReader reader)
    {
        _markup = markup;
        _diagnostics = diagnostics;
        _reader = reader;
        _position = (IXmlLineInfo)reader;
    }

    /// <summary>The root element; null when the markup is not well-formed or has another root.</summary>
    public static MarkupElement? Parse(MarkupText markup, DiagnosticBag diagnostics)
    {
        using var reader = XmlReader.Create(new StringReader(markup.Source.Text), Settings);
        var parser = new MarkupParser(markup, diagnostics, reader);
        try
        {
            reader.MoveToContent();
            return parser.ReadRoot();
        }
        catch (XmlException mistake)
        {
            var offset = markup.Source.GetOffset(mistake.LineNumber - 1, mistake.LinePosition - 1);
            parser.Report(Kinds.MarkupSyntax, offset, WithoutPosition(mistake.Message));
            return null;
        }
    }

    private int Offset => _markup.Source.GetOffset(_position.LineNumber - 1, _position.LinePosition - 1);

    private MarkupElement? ReadRoot()
    {
        if (_reader.NodeType == XmlNodeType.Element && _reader.Name == Vocabulary.Root)
        {
            var root = ReadElement(Vocabulary.Elements[Vocabulary.Root]);
            while (_reader.Read()) { } // what follows the root must be well-formed too
            return root;
        }
        Report(Kinds.UnknownElement, Offset, _reader.Name, Vocabulary.Root);
        return null;
    }

    private MarkupElement ReadElement(ElementRule rule)
    {
        var element = new MarkupElement(rule, Offset - 1);
        var isEmpty = _reader.IsEmptyElement;
        ReadAttributes(element);
        if (!isEmpty)
        {
            _reader.Read();
            if (rule.Content is ElementContent.Line or ElementContent.Paragraphs)
                element.Paragraphs = new MarkupInlines(this).Read(rule);
            else
                ReadChildren(element);
        }
        element.End = Offset;
        CheckRequired(element);
        return element;
    }

    /// <summary>An empty attribute is as good as none, so that templates need no condition around it.</summary>
    private void ReadAttributes(MarkupElement element)
    {
        while (_reader.MoveToNextAttribute())
        {
            if (element.Rule.FindAttribute(_reader.Name) is not { } rule)
                Report(
                    Kinds.UnknownAttribute,
                    Offset,
                    _reader.Name,
                    element.Name,
                    string.Join(", ", element.Rule.Attributes.Select(attribute => attribute.Name))
                );
            else if (_reader.Value is { Length: > 0 } value)
                ReadAttribute(element, rule, value);
        }
        _reader.MoveToElement();
    }

    private void ReadAttribute(MarkupElement element, AttributeRule rule, string value)
    {
        if (IsAllowed(rule, value))
            (element.Attributes ??= new(StringComparer.Ordinal))[rule.Name] = value;
        else
            Report(
                Kinds.WrongAttributeValue,
                Offset..(Offset + rule.Name.Length + value.Length + 3),
                value,
                rule.Name,
                rule.Values is null ? "1, 2, 3 …" : string.Join(", ", rule.Values)
            );
    }

    private static bool IsAllowed(AttributeRule rule, string value) =>
        rule.IsNumber
            ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            : rule.Values is null || rule.Values.Contains(value, StringComparer.Ordinal);

    private void ReadChildren(MarkupElement parent)
    {
        while (_reader.NodeType != XmlNodeType.EndElement)
        {
            if (_reader.NodeType == XmlNodeType.Element)
                ReadChild(parent);
            else if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                Report(Kinds.MisplacedText, Offset, parent.Name, Shorten(_reader.Value));
            _reader.Read();
        }
    }

    private void ReadChild(MarkupElement parent)
    {
        var name = _reader.Name;
        if (!parent.Rule.Allows(name) || !Vocabulary.Elements.TryGetValue(name, out var rule))
        {
            Report(Kinds.UnknownElement, Offset, name, string.Join(", ", parent.Rule.ChildNames));
            SkipContent();
            return;
        }
        var offset = Offset;
        var child = ReadElement(rule);
        if (!parent.Rule.Repeats(name) && parent.Find(name) is not null)
            Report(Kinds.RepeatedElement, offset, name, parent.Name);
        else
            parent.Add(child);
    }

    private void CheckRequired(MarkupElement element)
    {
        foreach (var attribute in element.Rule.Attributes)
        {
            if (attribute.IsRequired && element[attribute.Name] is null)
                Report(Kinds.MissingAttribute, element.Start, attribute.Name, element.Name);
        }
        foreach (var name in element.Rule.Required)
        {
            if (element.Find(name) is null)
                Report(Kinds.MissingElement, element.Start, name, element.Name);
        }
    }

    private void SkipContent()
    {
        if (_reader.IsEmptyElement)
            return;
        var depth = _reader.Depth;
        while (_reader.Read() && _reader.Depth > depth) { }
    }

    private void Report(Kind kind, int offset, params ReadOnlySpan<object> arguments) =>
        Report(kind, offset..(offset + 1), arguments);

    /// <param name="range">Markup whose template line is the place, and a program's value in it the cause.</param>
    private void Report(Kind kind, Range range, params ReadOnlySpan<object> arguments)
    {
        var origin = _markup.Map.OriginOf(range.Start.Value, range.End.Value);
        var place = origin.Template.IsNone ? new Location(_markup.Source, range.Start.Value, 1) : origin.Template;
        _diagnostics.Add(new Diagnostic(kind, place, arguments).With(TraceKind.ValueFrom, origin.Program));
    }

    private static string Shorten(string text)
    {
        text = text.Trim();
        return text.Length > 40 ? text[..40] + "…" : text;
    }

    /// <summary>XmlException ends its message with "Line 1, position 2.", which we say in our own way.</summary>
    private static string WithoutPosition(string message)
    {
        var end = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    /// <summary>Reads the text of one element into runs.</summary>
    private sealed class MarkupInlines(MarkupParser parser)
    {
        private readonly List<List<Run>> _paragraphs =
        [
            [],
        ];
        private string _text = "";
        private StringBuilder? _longer;
        private Emphasis _emphasis;

        private XmlReader Reader => parser._reader;

        public List<List<Run>> Read(ElementRule rule)
        {
            ReadUntilEnd(rule);
            Flush();
            foreach (var paragraph in _paragraphs)
                Trim(paragraph);
            _paragraphs.RemoveAll(static paragraph => paragraph.Count == 0);
            return _paragraphs;
        }

        private void ReadUntilEnd(ElementRule rule)
        {
            for (; Reader.NodeType != XmlNodeType.EndElement; Reader.Read())
            {
                if (Reader.NodeType == XmlNodeType.Element)
                    ReadInline(rule);
                else
                    Append(Reader.Value);
            }
        }

        /// <summary>Nearly always there is one piece of text; only a second one needs room to be joined.</summary>
        private void Append(string text)
        {
            if (_longer is not null)
                _longer.Append(text);
            else if (_text.Length == 0)
                _text = text;
            else
                _longer = new StringBuilder(_text).Append(text);
        }

        private void ReadInline(ElementRule rule)
        {
            switch (Reader.Name)
            {
                case "b":
                    ReadEmphasis(rule, Emphasis.Bold);
                    break;
                case "i":
                    ReadEmphasis(rule, Emphasis.Italic);
                    break;
                case "br":
                    Flush();
                    _paragraphs[^1].Add(Run.LineBreak);
                    parser.SkipContent();
                    break;
                case "par":
                    Flush();
                    if (rule.Content == ElementContent.Line)
                        parser.Report(Kinds.SeveralParagraphs, parser.Offset, rule.Name);
                    _paragraphs.Add([]);
                    parser.SkipContent();
                    break;
                case "ref":
                    Flush();
                    _paragraphs[^1].Add(new Run("", _emphasis, Reader.GetAttribute("to") ?? ""));
                    parser.SkipContent();
                    break;
                default:
                    parser.Report(
                        Kinds.UnknownElement,
                        parser.Offset,
                        Reader.Name,
                        string.Join(", ", Vocabulary.Inlines)
                    );
                    parser.SkipContent();
                    break;
            }
        }

        private void ReadEmphasis(ElementRule rule, Emphasis emphasis)
        {
            if (Reader.IsEmptyElement)
                return;
            Flush();
            var outer = _emphasis;
            _emphasis |= emphasis;
            Reader.Read();
            ReadUntilEnd(rule);
            Flush();
            _emphasis = outer;
        }

        private void Flush()
        {
            if (_text.Length == 0)
                return;
            _paragraphs[^1].Add(new Run(FoldLines(_longer?.ToString() ?? _text), _emphasis));
            (_text, _longer) = ("", null);
        }

        /// <summary>A line break of the template is a space; values hold none, theirs are <c>br</c>.</summary>
        private static string FoldLines(string text)
        {
            if (!text.AsSpan().ContainsAny('\n', '\r'))
                return text;
            var folded = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length; )
            {
                var length = WhiteSpaceAt(text, i);
                if (length == 0)
                    folded.Append(text[i++]);
                else
                {
                    var gap = text.AsSpan(i, length);
                    folded.Append(gap.ContainsAny('\n', '\r') ? " " : gap);
                    i += length;
                }
            }
            return folded.ToString();
        }

        private static int WhiteSpaceAt(string text, int start)
        {
            var end = start;
            while (end < text.Length && text[end] is ' ' or '\t' or '\n' or '\r')
                end++;
            return end - start;
        }

        /// <summary>Drops the template's white space at both ends, then gives the values theirs back.</summary>
        private static void Trim(List<Run> runs)
        {
            TrimEnd(runs, 0, static text => text.TrimStart(" \t"));
            TrimEnd(runs, ^1, static text => text.TrimEnd(" \t"));
            for (var i = 0; i < runs.Count; i++)
            {
                if (runs[i].Text.AsSpan().ContainsAny(Vocabulary.ProtectedSpace, Vocabulary.ProtectedTab))
                    runs[i] = runs[i] with
                    {
                        Text = runs[i]
                            .Text.Replace(Vocabulary.ProtectedSpace, ' ')
                            .Replace(Vocabulary.ProtectedTab, '\t'),
                    };
            }
        }

        private delegate ReadOnlySpan<char> Trimming(ReadOnlySpan<char> text);

        private static void TrimEnd(List<Run> runs, Index end, Trimming trim)
        {
            while (runs.Count > 0 && runs[end] is { ReferenceTo: null, IsLineBreak: false } run)
            {
                var trimmed = trim(run.Text);
                if (trimmed.Length == run.Text.Length)
                    return;
                if (trimmed.Length > 0)
                {
                    runs[end] = run with { Text = trimmed.ToString() };
                    return;
                }
                runs.RemoveAt(end.GetOffset(runs.Count));
            }
        }
    }
}
