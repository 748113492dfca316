using System.Collections.Immutable;
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

    /// <summary>Levels of nesting.</summary>
    public const int DepthLimit = 64;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly Dictionary<AnchorName, (YamlNode Node, int Size)> _anchors = [];
    private int _size;

    private YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new Scanner(new StringReader(source.Text), skipComments: true));
    }

    /// <summary>The root node, or null when the file cannot be read as one YAML document (the diagnostics say why).</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (FindForbidden(source, diagnostics))
            return null;
        try
        {
            return new YamlReader(source, diagnostics).ReadStream();
        }
        catch (YamlException mistake)
        {
            diagnostics.Add(Describe(source, mistake));
            return null;
        }
    }

    /// <summary>As <see cref="Read"/>, but the root must be a mapping.</summary>
    public static YamlMapping? ReadMapping(SourceText source, DiagnosticBag diagnostics)
    {
        var root = Read(source, diagnostics);
        if (root is null or YamlMapping)
            return (YamlMapping?)root;
        diagnostics.Add(Kinds.NotAMapping, root.Location with { Length = 0 });
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
            _diagnostics.Add(Kinds.SecondDocument, Place(second.Start, second.End));
            return null;
        }
        if (root is YamlScalar { IsNull: true })
        {
            _diagnostics.Add(Kinds.EmptyFile, new Location(_source, 0, 0));
            return null;
        }
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > DepthLimit)
            throw new LimitException(_parser.Current!, Kinds.YamlTooDeep, DepthLimit);
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            return Follow(alias);

        Grow(1);
        var sizeBefore = _size;
        var anchor = (_parser.Current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        YamlNode node = _parser.Current switch
        {
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => ReadScalar(),
        };
        if (!anchor.IsEmpty)
            _anchors[anchor] = (node, _size - sizeBefore + 1);
        return node;
    }

    private YamlScalar ReadScalar()
    {
        var scalar = _parser.Consume<Scalar>();
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return new YamlScalar(
            isBlock ? scalar.Value.TrimEnd('\n') : scalar.Value,
            scalar.Style == ScalarStyle.Plain,
            Place(scalar.Start, scalar.End)
        );
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        var end = _parser.Consume<SequenceEnd>();
        return new YamlSequence(items.DrainToImmutable(), Place(start.Start, end.End));
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var names = new Dictionary<string, Location>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
                _diagnostics.Add(Kinds.KeyIsNotText, key.Location);
            else if (names.TryAdd(name.Value, name.Location))
                entries.Add(new YamlEntry(name, value));
            else
                _diagnostics.Add(
                    new Diagnostic(Kinds.DuplicateKey, name.Location, name.Value).With(
                        TraceKind.FirstDefined,
                        names[name.Value]
                    )
                );
        }
        var end = _parser.Consume<MappingEnd>();
        return new YamlMapping(entries.DrainToImmutable(), Place(start.Start, end.End));
    }

    private YamlNode Follow(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value, out var target))
            throw new LimitException(alias, Kinds.UnknownAnchor, alias.Value.Value);
        Grow(target.Size);
        return target.Node;
    }

    private void Grow(int nodes)
    {
        _size += nodes;
        if (_size > NodeLimit)
            throw new LimitException(_parser.Current!, Kinds.YamlTooLarge, NodeLimit);
    }

    private Location Place(Mark start, Mark end) =>
        new(_source, (int)start.Index, Math.Max(0, (int)(end.Index - start.Index)));

    /// <summary>Control characters have no place in a document; tabs may stand anywhere but in indentation, where YAML forbids them.</summary>
    private static bool FindForbidden(SourceText source, DiagnosticBag diagnostics)
    {
        var found = false;
        var isIndentation = true;
        for (var i = 0; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c == '\t' && isIndentation && HasContent(source, i))
            {
                diagnostics.Add(Kinds.TabIndentation, new Location(source, i, 1));
                found = true;
            }
            else if (IsForbidden(source.Text, i))
            {
                diagnostics.Add(Kinds.ControlCharacter, new Location(source, i, 1), $"U+{(int)c:X4}");
                found = true;
            }
            isIndentation = c is '\n' or '\r' || (isIndentation && c is ' ' or '\t');
        }
        return found;
    }

    private static bool HasContent(SourceText source, int offset) =>
        !source.GetLine(source.GetPosition(offset).Line).IsWhiteSpace();

    private static bool IsForbidden(string text, int i) =>
        text[i] switch
        {
            '\t' or '\n' or '\r' => false,
            < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') => true,
            '\u2028' or '\u2029' => true,
            >= '\uD800' and <= '\uDBFF' => i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]),
            >= '\uDC00' and <= '\uDFFF' => i == 0 || !char.IsHighSurrogate(text[i - 1]),
            _ => false,
        };

    private static Diagnostic Describe(SourceText source, YamlException mistake)
    {
        var start = Math.Clamp((int)mistake.Start.Index, 0, source.Text.Length);
        var length = Math.Clamp((int)(mistake.End.Index - mistake.Start.Index), 0, source.Text.Length - start);
        var place = new Location(source, start, length);
        return mistake is LimitException limit
            ? new Diagnostic(limit.Kind, place, limit.Argument)
            : new Diagnostic(Kinds.YamlSyntax, place, mistake.InnerException?.Message ?? mistake.Message);
    }

    private sealed class LimitException(ParsingEvent at, Kind kind, object argument)
        : YamlException(at.Start, at.End, kind.Name)
    {
        public Kind Kind { get; } = kind;
        public object Argument { get; } = argument;
    }
}
