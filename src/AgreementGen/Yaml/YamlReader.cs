using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using AgreementGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AgreementGen.Yaml;

/// <summary>
/// Reads the one document of a YAML file into a tree of nodes with places. Stops at the first mistake of YAML itself
/// (what follows it has no meaning); duplicate keys are reported and reading goes on.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Nodes after aliases are followed: a bomb of aliases grows past it, a program file of 200 pages does not.</summary>
    public const int NodeLimit = 200_000;

    /// <summary>Levels of nesting; a level of clauses takes two.</summary>
    public const int DepthLimit = 200;

    /// <summary>Up to here keys are compared one by one, which is quicker than a dictionary and needs none.</summary>
    private const int SmallMapping = 16;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly YamlCharacters _characters;
    private readonly Dictionary<AnchorName, Anchored> _anchors = [];
    private readonly List<AnchorName> _unknown = [];
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private int _size;
    private Location _explained;

    private YamlReader(SourceText source, YamlCharacters characters, DiagnosticBag diagnostics)
    {
        _source = source;
        _characters = characters;
        _diagnostics = diagnostics;
        _parser = new Parser(new Scanner(new StringReader(source.Text), skipComments: true));
    }

    /// <summary>A node with a name, how large it is with all below it, and whether anything refers to it.</summary>
    private sealed record Anchored(YamlNode Node, int Size, Location Location)
    {
        public bool IsUsed { get; set; }
    }

    /// <summary>The root node, or null when the file cannot be read as one YAML document (the diagnostics say why).</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var characters = new YamlCharacters(source);
        if (characters.ReportForbidden(diagnostics))
            return null;
        var reader = new YamlReader(source, characters, diagnostics);
        try
        {
            var root = reader.ReadStream();
            return characters.ReportTabs(source.Text.Length, diagnostics) ? null : root;
        }
        catch (LimitException limit)
        {
            diagnostics.Add(limit.Kind, limit.Place, limit.Argument);
        }
        catch (YamlException mistake)
        {
            reader.Report(mistake.Message, (int)mistake.Start.Index, (int)mistake.End.Index);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException)
        {
            // The parser's own lapses on some unclosed brackets and on escapes beyond Unicode.
            var place = reader.LastPlace();
            reader.Report(mistake.Message, place.Start, place.Start + place.Length);
        }
        return null;
    }

    /// <summary>As <see cref="Read"/>, but the root must be a mapping.</summary>
    public static YamlMapping? ReadMapping(SourceText source, DiagnosticBag diagnostics)
    {
        var root = Read(source, diagnostics);
        if (root is null or YamlMapping)
            return (YamlMapping?)root;
        diagnostics.Add(Kinds.NotAMapping, FirstLine(root.Location));
        return null;
    }

    private YamlNode? ReadStream()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _diagnostics.Add(Kinds.EmptyFile, new Location(_source, 0, 0));
            return null;
        }
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _diagnostics.Add(Kinds.SecondDocument, FirstLine(Place((int)second.Start.Index, _source.Text.Length)));
            return null;
        }
        if (root is YamlScalar { IsNull: true })
        {
            _diagnostics.Add(Kinds.EmptyFile, new Location(_source, 0, 0));
            return null;
        }
        ReportUnusedAnchors();
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (_parser.Accept<AnchorAlias>(out var alias))
        {
            var target = Follow(alias);
            _parser.MoveNext();
            return target;
        }
        // The parser itself lets some misplaced closings through.
        if (_parser.Current is not NodeEvent start)
            throw new SemanticErrorException(
                _parser.Current?.Start ?? Mark.Empty,
                _parser.Current?.End ?? Mark.Empty,
                "While parsing a node, did not find expected node content."
            );
        if (depth > DepthLimit)
            throw new LimitException(Kinds.YamlTooDeep, Place(start.Start, start.End), DepthLimit);
        Grow(1, start);
        var sizeBefore = _size;
        YamlNode node = start switch
        {
            SequenceStart => ReadSequence(depth),
            MappingStart when IsExpression(start) => ReadExpression(),
            MappingStart => ReadMapping(depth),
            _ => ReadScalar(),
        };
        if (!start.Tag.IsEmpty)
            ReportTag(start);
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor] = new(node, _size - sizeBefore + 1, PlaceOf(start, '&'));
        return node;
    }

    private YamlScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var place = Trim(Place(scalar.Start, scalar.End));
        if (place is { Length: 0, Start: > 0 } && _source.Text[place.Start - 1] == '-')
            place = new Location(_source, place.Start - 1, 1);
        _characters.AllowTabs(place);
        var value = scalar.Value;
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            value = value.TrimEnd('\n');
        else if (scalar.Style == ScalarStyle.DoubleQuoted && place.Text.Contains('\\'))
            value = CheckEscapes(value, place);
        return new YamlScalar(value, scalar.Style == ScalarStyle.Plain, place);
    }

    /// <summary>An escape may stand for what may not stand in the file, or part a letter from its tone mark.</summary>
    private string CheckEscapes(string value, Location place)
    {
        var isClean = true;
        foreach (var escape in YamlEscapes.In(_source.Text, place.Start, place.Start + place.Length))
        {
            if (!YamlCharacters.IsForbidden(escape.CodePoint))
                continue;
            var written = new Location(_source, escape.Start, escape.Length);
            _diagnostics.Add(Kinds.ControlCharacter, written, $"U+{escape.CodePoint:X4}");
            isClean = false;
        }
        if (!isClean)
            return "\uFFFD";
        return value.IsNormalized() ? value : value.Normalize(NormalizationForm.FormC);
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var first = _items.Count;
        while (!_parser.Accept<SequenceEnd>(out _))
            _items.Add(ReadNode(depth + 1));
        var end = _parser.Consume<SequenceEnd>();
        var items = Take(_items, first);
        var place =
            start.Style == SequenceStyle.Flow || items.IsEmpty
                ? PlaceThrough(start.Start, end.End)
                : Place(start.Start, start.Start).To(items[^1].Location);
        return new YamlSequence(items, place);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var isFlow = start.Style == MappingStyle.Flow;
        var first = _entries.Count;
        Dictionary<string, Location>? names = null;
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
                _diagnostics.Add(Kinds.KeyIsNotText, FirstLine(key.Location));
            else if (IsNew(name, first, ref names))
                _entries.Add(new YamlEntry(name, value));
        }
        var end = _parser.Consume<MappingEnd>();
        var entries = Take(_entries, first);
        var place =
            isFlow || entries.IsEmpty
                ? PlaceThrough(start.Start, end.End)
                : entries[0].Key.Location.To(entries[^1].Value.Location);
        return new YamlMapping(entries, place);
    }

    private bool IsNew(YamlScalar name, int first, ref Dictionary<string, Location>? names)
    {
        var known = CollectionsMarshal.AsSpan(_entries)[first..];
        if (known.Length >= SmallMapping && names is null)
        {
            names = new Dictionary<string, Location>(StringComparer.Ordinal);
            foreach (var entry in known)
                names.Add(entry.Key.Value, entry.Key.Location);
        }
        if (FindKey(known, names, name.Value) is not { } there)
        {
            names?.Add(name.Value, name.Location);
            return true;
        }
        var again = new Diagnostic(Kinds.DuplicateKey, name.Location, name.Value);
        _diagnostics.Add(again.With(TraceKind.FirstDefined, there));
        return false;
    }

    private static Location? FindKey(ReadOnlySpan<YamlEntry> known, Dictionary<string, Location>? names, string name)
    {
        if (names is not null)
            return names.TryGetValue(name, out var place) ? place : null;
        foreach (var entry in known)
        {
            if (entry.Key.Value == name)
                return entry.Key.Location;
        }
        return null;
    }

    private static ImmutableArray<T> Take<T>(List<T> pending, int first)
    {
        var taken = ImmutableCollectionsMarshal.AsImmutableArray(CollectionsMarshal.AsSpan(pending)[first..].ToArray());
        pending.RemoveRange(first, pending.Count - first);
        return taken;
    }

    private YamlNode Follow(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var target))
        {
            _unknown.Add(alias.Value);
            return Explain(Kinds.UnknownAnchor, Place(alias.Start, alias.End));
        }
        target.IsUsed = true;
        Grow(target.Size, alias);
        return target.Node;
    }

    private void Grow(int nodes, ParsingEvent at)
    {
        _size += nodes;
        if (_size > NodeLimit)
            throw new LimitException(Kinds.YamlTooLarge, Place(at.Start, at.End), NodeLimit);
    }

    /// <summary>An unquoted <c>{{ … }}</c> is a mapping to YAML and an expression to everybody else.</summary>
    private bool IsExpression(NodeEvent start) => _source.Text.AsSpan((int)start.Start.Index).StartsWith("{{");

    private YamlBroken ReadExpression()
    {
        var start = (int)_parser.Current!.Start.Index;
        var end = _source.Text.IndexOf("}}", start, StringComparison.Ordinal);
        var text = Explain(Kinds.UnquotedExpression, FirstLine(Place(start, end < 0 ? start + 2 : end + 2)));
        SkipNode();
        return text;
    }

    private void SkipNode()
    {
        var depth = 0;
        do
        {
            var current = _parser.Current!;
            depth += current.NestingIncrease;
            if (depth > DepthLimit)
                throw new LimitException(Kinds.YamlTooDeep, Place(current.Start, current.End), DepthLimit);
        } while (_parser.MoveNext() && depth > 0);
    }

    /// <summary>Reports a text that YAML takes for something else; what YAML finds after it on the line follows from it.</summary>
    private YamlBroken Explain(Kind kind, Location place)
    {
        _diagnostics.Add(kind, place, place.Text);
        _explained = place;
        return new YamlBroken(place);
    }

    private void ReportTag(NodeEvent node)
    {
        // "!" alone marks a text as a text, which it is anyway; so do the standard tags of scalars.
        var place = PlaceOf(node, '!');
        _diagnostics.Add(Kinds.YamlTag, place, place.Text);
    }

    private void ReportUnusedAnchors()
    {
        foreach (var (name, anchored) in _anchors)
        {
            if (!anchored.IsUsed && !_unknown.Contains(name))
                _diagnostics.Add(Kinds.UnusedAnchor, anchored.Location, anchored.Location.Text);
        }
    }

    private void Report(string message, int start, int end)
    {
        var place = Place(start, end);
        if (!_explained.IsNone && LineOf(_explained) == LineOf(place))
            return;
        var isAboutTabs = message.Contains(" tab ", StringComparison.Ordinal);
        if (_characters.ReportTabs(isAboutTabs ? int.MaxValue : end, _diagnostics))
            return;
        _diagnostics.Add(YamlMistakes.Describe(_source, message, place, LastPlace()));
    }

    /// <summary>The event read last, which a mistake often belongs to.</summary>
    private Location LastPlace() =>
        _parser.Current is { } current ? Trim(Place(current.Start, current.End)) : new Location(_source, 0, 0);

    /// <summary>The property (<c>&amp;anchor</c> or <c>!tag</c>) that stands before a node.</summary>
    private Location PlaceOf(NodeEvent node, char sign)
    {
        var text = _source.Text;
        var start = Math.Max(0, text.IndexOf(sign, (int)node.Start.Index));
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return new Location(_source, start, end - start);
    }

    private Location Place(Mark start, Mark end) => Place((int)start.Index, (int)end.Index);

    private Location Place(int start, int end)
    {
        start = Math.Clamp(start, 0, _source.Text.Length);
        return new(_source, start, Math.Clamp(end, start, _source.Text.Length) - start);
    }

    /// <summary>With the closing bracket, before which the parser's mark stands.</summary>
    private Location PlaceThrough(Mark start, Mark end) => Place((int)start.Index, (int)end.Index + 1);

    private static int LineOf(Location place) => place.Source!.GetPosition(place.Start).Line;

    private static Location Trim(Location place) => place with { Length = place.Text.AsSpan().TrimEnd().Length };

    private static Location FirstLine(Location place)
    {
        var end = place.Text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? place : Trim(place with { Length = end });
    }

    private sealed class LimitException(Kind kind, Location place, object argument) : Exception(kind.Name)
    {
        public Kind Kind { get; } = kind;
        public Location Place { get; } = place;
        public object Argument { get; } = argument;
    }
}
