using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Standards;

/// <summary>Reads a standard's file. All mistakes are reported in one run.</summary>
public sealed class StandardReader
{
    private const string Outline = "outline";
    private const string Like = "like";

    /// <summary>Properties with a value and what is accepted.</summary>
    internal static readonly ImmutableArray<string> PropertyNames =
    [
        "width",
        "height",
        "top",
        "bottom",
        "left",
        "right",
        "header",
        "size",
        "bold",
        "italic",
        "underline",
        "capitals",
        "align",
        "first_line",
        "hanging",
        "before",
        "after",
        "line",
        "rule",
    ];

    private static readonly string[] SourceKeys = ["source", "certainty"];
    private static readonly string[] RootKeys =
    [
        "name",
        "family",
        "extends",
        "page",
        "components",
        "marks",
        "header_families",
        "signature_room",
        "wording",
    ];
    private static readonly string[] PageKeys = [.. SourceKeys, "font", .. PropertyNames[..7]];
    private static readonly string[] ComponentKeys = [.. SourceKeys, Like, Outline, .. PropertyNames[7..^1]];
    private static readonly string[] MarkKeys = [.. SourceKeys, "rule", "sign"];
    private static readonly string[] MarksKeys = ["heading", "issuer", "issuer_rule", "title", "annex"];
    private static readonly string[] ValueKeys = [.. SourceKeys, "value", "range", "allow"];

    private delegate bool Parser<T>(string text, out T value)
        where T : struct;

    private readonly DiagnosticBag _diagnostics;
    private readonly YamlMapping _root;
    private readonly YamlMapping _components;
    private HashSet<(Kind, Location)>? _reported;
    private readonly bool _checksRanges;
    private bool _isBroken;

    private StandardReader(YamlMapping root, bool checksRanges, DiagnosticBag diagnostics)
    {
        _root = root;
        _checksRanges = checksRanges;
        _diagnostics = diagnostics;
        _components = Section(root, "components", ComponentNames.All);
    }

    /// <summary>The standard, or null when its file has errors (the diagnostics say which).</summary>
    /// <param name="id">The name or path by which users know it.</param>
    /// <param name="resolve">Finds the source behind a name after <c>extends:</c>; reports and gives null when there is none.</param>
    /// <param name="checksRanges">Whether a value outside its own range is reported; a test does it for those that come with the program.</param>
    public static Standard? Read(
        string id,
        SourceText source,
        Func<SourceText, YamlScalar, SourceText?> resolve,
        DiagnosticBag diagnostics,
        bool checksRanges = true
    )
    {
        if (StandardFile.Read(source, resolve, diagnostics) is not { } root)
            return null;
        var reader = new StandardReader(root, checksRanges, diagnostics);
        var standard = reader.ReadStandard(id);
        return reader._isBroken ? null : standard;
    }

    private Standard ReadStandard(string id)
    {
        CheckKeys(_root, RootKeys);
        var page = Section(_root, "page", PageKeys);
        var marks = Section(_root, "marks", MarksKeys);
        var room = Section(_root, "signature_room", ValueKeys);
        return new Standard
        {
            Id = id,
            Family = ReadFamily(),
            Name = Text(_root, "name"),
            Font = Text(page, "font"),
            Page = ReadPage(page),
            Components = ReadComponents(),
            HeadingMark = ReadMark(marks, "heading"),
            IssuerMark = ReadMark(marks, "issuer"),
            IssuerRule = ReadMark(marks, marks.Find("issuer_rule") is null ? "issuer" : "issuer_rule"),
            TitleMark = ReadMark(marks, "title"),
            AnnexMark = ReadMark(marks, "annex"),
            HeaderFamilies = ReadFamilies(),
            SignatureRoom = ReadProperty<Length>("signature_room", room, CitationOf(room), Length.TryParse, "28 mm"),
            Wording = ReadWording(Section(_root, "wording", [])),
        };
    }

    private StandardFamily ReadFamily()
    {
        var name = Text(_root, "family");
        if (Enum.TryParse<StandardFamily>(name, ignoreCase: true, out var family))
            return family;
        if (_root.Find("family") is { } entry)
            Break(Kinds.StandardWrongValue, entry.Value.Location, "family", name, "nd30, party, youth");
        return default;
    }

    private PageFormat ReadPage(YamlMapping page)
    {
        var source = CitationOf(page);
        return new PageFormat
        {
            Width = Distance(page, "width", source),
            Height = Distance(page, "height", source),
            Top = Distance(page, "top", source),
            Bottom = Distance(page, "bottom", source),
            Left = Distance(page, "left", source),
            Right = Distance(page, "right", source),
            Header = Distance(page, "header", source),
        };
    }

    private Prescribed<Length> Distance(YamlMapping page, string key, Citation source) =>
        Property<Length>(page, "page", key, source, Length.TryParse, "20 mm") ?? Missing<Length>(page, "page." + key);

    private ImmutableArray<ComponentFormat> ReadComponents()
    {
        var formats = ImmutableArray.CreateBuilder<ComponentFormat>(ComponentNames.All.Length);
        foreach (var name in ComponentNames.All)
        {
            if (Resolve(name, 0) is { } component)
                formats.Add(ReadComponent(name, component));
        }
        return formats.DrainToImmutable();
    }

    /// <summary>A component's own entries before those of the one it is <c>like</c>; null when that cannot be found.</summary>
    private YamlMapping? Resolve(string name, int depth)
    {
        if (_components.Find(name) is not { } entry)
        {
            Break(Kinds.StandardMissingKey, _components.Location with { Length = 0 }, "components." + name);
            return null;
        }
        if (entry.Value is not YamlMapping own)
        {
            Break(Kinds.StandardWrongValue, entry.Value.Location, name, entry.Value.Location.Text, "{ like: text }");
            return null;
        }
        CheckKeys(own, ComponentKeys);
        if (own.Find(Like)?.Value is not YamlScalar like)
            return own;
        if (!ComponentNames.TryFind(like.Value, out _) || depth > ComponentNames.All.Length)
        {
            Break(Kinds.StandardWrongValue, like.Location, Like, like.Value, "like: text");
            return null;
        }
        if (Resolve(like.Value, depth + 1) is not { } model)
            return null;
        var entries = own.Entries.ToBuilder();
        foreach (var inherited in model.Entries)
        {
            if (own.Find(inherited.Key.Value) is null)
                entries.Add(inherited);
        }
        return own with { Entries = entries.DrainToImmutable() };
    }

    private ComponentFormat ReadComponent(string name, YamlMapping from)
    {
        var source = CitationOf(from);
        return new ComponentFormat
        {
            Size =
                Property<FontSize>(from, name, "size", source, FontSize.TryParse, "14")
                ?? Missing<FontSize>(from, name + ".size"),
            Bold = Flag(from, name, "bold", source),
            Italic = Flag(from, name, "italic", source),
            Underline = Flag(from, name, "underline", source),
            Capitals = Flag(from, name, "capitals", source),
            Align =
                Property<TextAlignment>(from, name, "align", source, TryParseAlignment, "center")
                ?? Free(TextAlignment.Left),
            FirstLine = Distance(from, name, "first_line", source),
            Hanging = Distance(from, name, "hanging", source),
            Before = Distance(from, name, "before", source),
            After = Distance(from, name, "after", source),
            Line =
                Property<LineSpacing>(from, name, "line", source, LineSpacing.TryParse, "1.15")
                ?? Free(LineSpacing.Single),
            Outline = ReadOutline(from),
            Source = source,
        };
    }

    private Prescribed<bool> Flag(YamlMapping from, string name, string key, Citation source) =>
        Property<bool>(from, name, key, source, TryParseFlag, "true") ?? Free(value: false);

    private Prescribed<Length> Distance(YamlMapping from, string name, string key, Citation source) =>
        Property<Length>(from, name, key, source, Length.TryParse, "10 mm") ?? Free(default(Length));

    private int ReadOutline(YamlMapping from)
    {
        if (from.Find(Outline)?.Value is not { } node)
            return 0;
        if (node is YamlScalar { Value: [>= '0' and <= '9'] and var digit })
            return digit[0] - '0';
        Break(Kinds.StandardWrongValue, node.Location, Outline, node.Location.Text, "1");
        return 0;
    }

    private Mark ReadMark(YamlMapping marks, string key)
    {
        var mark = Section(marks, key, MarkKeys);
        var source = CitationOf(mark);
        var rule = Property<Share>(mark, "marks." + key, "rule", source, Share.TryParse, "40 %");
        var sign = (mark.Find("sign")?.Value as YamlScalar)?.Value ?? "";
        if (rule is null && sign.Length == 0)
            Break(Kinds.StandardMissingKey, mark.Location, $"marks.{key}.rule");
        return new Mark(rule, sign, source);
    }

    private ImmutableArray<HeaderFamily> ReadFamilies()
    {
        var families = ImmutableArray.CreateBuilder<HeaderFamily>();
        if (_root.Find("header_families")?.Value is YamlSequence list)
        {
            foreach (var item in list.Items)
                families.Add(ReadFamily(item));
        }
        if (families.Count == 0)
            Break(Kinds.StandardMissingKey, _root.Location with { Length = 0 }, "header_families");
        return families.DrainToImmutable();
    }

    private HeaderFamily ReadFamily(YamlNode node)
    {
        var sizes = ImmutableArray.CreateBuilder<HeaderSize>();
        foreach (var entry in (node as YamlMapping ?? Empty(node)).Entries)
        {
            if (!ComponentNames.TryFind(entry.Key.Value, out var component))
                Break(
                    Kinds.StandardUnknownKey,
                    entry.Key.Location,
                    entry.Key.Value,
                    "quoc_hieu, tieu_ngu, issuer, date"
                );
            else if (Parse<FontSize>(entry.Key.Value, entry.Value, FontSize.TryParse, "13", out var size))
                sizes.Add(new HeaderSize(component, size));
        }
        return new HeaderFamily(sizes.DrainToImmutable());
    }

    private Wording ReadWording(YamlMapping from) =>
        new()
        {
            NumberPrefix = Text(from, "number_prefix"),
            NumberPattern = Text(from, "number_pattern"),
            BlankNumber = Text(from, "blank_number"),
            DraftLabel = Text(from, "draft_label"),
            BasisPrefix = Text(from, "basis_prefix"),
            BasisSeparator = Text(from, "basis_separator"),
            BasisEnd = Text(from, "basis_end"),
            EndMark = Text(from, "end_mark"),
            RecipientsLabel = Text(from, "recipients_label"),
            RecipientSeparator = Text(from, "recipient_separator"),
            ArchivePrefix = Text(from, "archive_prefix"),
            QuocHieu = Text(from, "quoc_hieu"),
            TieuNgu = Text(from, "tieu_ngu"),
            PartyTitle = Text(from, "party_title"),
            YouthTitle = Text(from, "youth_title"),
        };

    private string Text(YamlMapping from, string key)
    {
        if (from.Find(key)?.Value is YamlScalar scalar)
            return scalar.Value;
        Break(Kinds.StandardMissingKey, from.Location with { Length = 0 }, key);
        return "";
    }

    private Prescribed<T>? Property<T>(
        YamlMapping from,
        string owner,
        string key,
        Citation source,
        Parser<T> parser,
        string example
    )
        where T : struct =>
        from.Find(key) is { } entry ? ReadProperty($"{owner}.{key}", entry.Value, source, parser, example) : null;

    private Prescribed<T> ReadProperty<T>(string name, YamlNode node, Citation source, Parser<T> parser, string example)
        where T : struct
    {
        if (node is not YamlMapping mapping)
        {
            Parse(name, node, parser, example, out var only);
            return new Prescribed<T>
            {
                Value = only,
                Allowed = Only(only),
                Source = source,
            };
        }
        CheckKeys(mapping, ValueKeys);
        if (mapping.Find("value") is not { } value)
            return Missing<T>(mapping, name + ".value");
        var isValue = Parse(name, value.Value, parser, example, out var written);
        var property = new Prescribed<T> { Value = written, Source = CitationOf(mapping, source) };
        property = Limit(property, name, mapping, parser, example);
        if (_checksRanges && isValue && !property.Accepts(written))
            Report(
                Kinds.StandardOutsideRange,
                value.Value.Location,
                name,
                written,
                (mapping.Find("range") ?? mapping.Find("allow"))!.Value.Location.Text,
                property.Source.Text
            );
        return property;
    }

    private Prescribed<T> Limit<T>(
        Prescribed<T> property,
        string name,
        YamlMapping mapping,
        Parser<T> parser,
        string example
    )
        where T : struct
    {
        if (mapping.Find("range") is { } range)
        {
            if (range.Value is YamlSequence { Items: [var least, var most] })
                return property with
                {
                    Least = Bound(name, least, parser, example),
                    Most = Bound(name, most, parser, example),
                };
            Break(Kinds.StandardWrongValue, range.Value.Location, name, range.Value.Location.Text, "[13, 14]");
            return property;
        }
        return mapping.Find("allow")?.Value switch
        {
            YamlScalar { Value: "any" } => property,
            YamlSequence list => property with { Allowed = ReadAllowed(name, list, parser, example) },
            null => property with { Allowed = Only(property.Value) },
            var other => Wrong(property, name, other),
        };
    }

    private Prescribed<T> Wrong<T>(Prescribed<T> property, string name, YamlNode node)
        where T : struct
    {
        Break(Kinds.StandardWrongValue, node.Location, name, node.Location.Text, "any");
        return property;
    }

    private T[] ReadAllowed<T>(string name, YamlSequence list, Parser<T> parser, string example)
        where T : struct
    {
        var allowed = new T[list.Items.Length];
        for (var i = 0; i < allowed.Length; i++)
            Parse(name, list.Items[i], parser, example, out allowed[i]);
        return allowed;
    }

    private T? Bound<T>(string name, YamlNode node, Parser<T> parser, string example)
        where T : struct =>
        node is YamlScalar { IsNull: true } ? null
        : Parse(name, node, parser, example, out var bound) ? bound
        : null;

    private bool Parse<T>(string name, YamlNode node, Parser<T> parser, string example, out T value)
        where T : struct
    {
        if (node is YamlScalar scalar && parser(scalar.Value, out value))
            return true;
        value = default;
        Break(Kinds.StandardWrongValue, node.Location, name, node.Location.Text, example);
        return false;
    }

    private Citation CitationOf(YamlMapping from, Citation? outer = null)
    {
        outer ??= new Citation("", Certainty.Text);
        var text = (from.Find("source")?.Value as YamlScalar)?.Value;
        var certainty = from.Find("certainty")?.Value;
        if (text is null && certainty is null)
            return outer;
        return new Citation(
            text ?? outer.Text,
            certainty is not null
            && Parse<Certainty>("certainty", certainty, TryParseCertainty, "convention", out var mark)
                ? mark
                : outer.Certainty
        );
    }

    private YamlMapping Section(YamlMapping from, string key, ReadOnlySpan<string> keys)
    {
        if (from.Find(key)?.Value is not YamlMapping section)
        {
            Break(Kinds.StandardMissingKey, from.Location with { Length = 0 }, key);
            return Empty(from);
        }
        if (!keys.IsEmpty)
            CheckKeys(section, keys);
        return section;
    }

    private void CheckKeys(YamlMapping mapping, ReadOnlySpan<string> keys)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!keys.Contains(entry.Key.Value))
                Break(Kinds.StandardUnknownKey, entry.Key.Location, entry.Key.Value, string.Join(", ", keys!));
        }
    }

    private Prescribed<T> Missing<T>(YamlMapping from, string name)
        where T : struct
    {
        Break(Kinds.StandardMissingKey, from.Location with { Length = 0 }, name);
        return Free(default(T));
    }

    private void Break(Kind kind, Location place, params ReadOnlySpan<object> arguments)
    {
        _isBroken = true;
        Report(kind, place, arguments);
    }

    /// <summary>Once for each place: many components may be like the one that has the mistake.</summary>
    private void Report(Kind kind, Location place, params ReadOnlySpan<object> arguments)
    {
        _reported ??= [];
        if (_reported.Add((kind, place)))
            _diagnostics.Add(kind, place, arguments);
    }

    private static Prescribed<T> Free<T>(T value)
        where T : struct => new() { Value = value, Source = Citation.None };

    private static T[] Only<T>(T value)
        where T : struct
    {
        // An array by hand: a collection expression would make a list type for each T, which start-up pays for.
        var values = new T[1];
        values[0] = value;
        return values;
    }

    private static YamlMapping Empty(YamlNode at) => new([], at.Location with { Length = 0 });

    private static bool TryParseFlag(string text, out bool flag)
    {
        flag = text == "true";
        return text is "true" or "false";
    }

    private static bool TryParseAlignment(string text, out TextAlignment alignment)
    {
        (var isKnown, alignment) = text switch
        {
            "left" => (true, TextAlignment.Left),
            "center" => (true, TextAlignment.Center),
            "right" => (true, TextAlignment.Right),
            "justify" => (true, TextAlignment.Justify),
            _ => (false, default),
        };
        return isKnown;
    }

    private static bool TryParseCertainty(string text, out Certainty certainty)
    {
        (var isKnown, certainty) = text switch
        {
            "text" => (true, Certainty.Text),
            "forms" => (true, Certainty.Forms),
            "secondary" => (true, Certainty.Secondary),
            "convention" => (true, Certainty.Convention),
            _ => (false, default),
        };
        return isKnown;
    }
}
