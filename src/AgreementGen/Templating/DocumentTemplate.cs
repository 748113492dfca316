using System.Collections.Concurrent;
using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>A template, parsed once and used for any number of documents, by several threads at once.</summary>
internal sealed class DocumentTemplate
{
    public const string MainFile = "template.sbn.xml";
    public const string SettingsFile = "template.yaml";
    public const string SharedFolder = "_shared";
    public const string PartEnding = ".sbn.xml";

    private readonly Func<string, DiagnosticBag, SourceText?> _read;
    private readonly Lock _reading = new();
    private readonly ConcurrentDictionary<string, Template> _parts = new(StringComparer.Ordinal);

    private DocumentTemplate(
        TemplateSettings settings,
        Template main,
        TemplateSources sources,
        Func<string, DiagnosticBag, SourceText?> read
    )
    {
        Settings = settings;
        Main = main;
        Sources = sources;
        _read = read;
    }

    public TemplateSettings Settings { get; }

    public Template Main { get; }

    public TemplateSources Sources { get; }

    /// <summary>Every file that a document of this template may be made of, whether or not one has asked for it yet.</summary>
    public required ImmutableArray<SourceText> Files { get; init; }

    /// <summary>Reads and parses a template; null and diagnostics when it is not there or has mistakes.</summary>
    /// <param name="name">The folder.</param>
    /// <param name="read">Reads a file by its path below the templates' folder.</param>
    /// <param name="files">Reads all that there are for it.</param>
    public static DocumentTemplate? Load(
        string name,
        Func<string, DiagnosticBag, SourceText?> read,
        Func<IEnumerable<SourceText>> files,
        DiagnosticBag diagnostics
    )
    {
        var found = new DiagnosticBag();
        var settingsSource = read($"{name}/{SettingsFile}", found);
        var mainSource = read($"{name}/{MainFile}", found);
        if (settingsSource is null || mainSource is null)
            return null;
        var sources = new TemplateSources();
        var settings = TemplateSettings.Read(settingsSource, found);
        var main = Parse(mainSource, sources, found);
        foreach (var mistake in found.ToSorted())
            diagnostics.Add(mistake);
        return settings is null || main is null
            ? null
            : new DocumentTemplate(
                settings,
                main,
                sources,
                (path, bag) => read($"{name}/{path}", bag) ?? read($"{SharedFolder}/{path}", bag)
            )
            {
                Files = [.. files()],
            };
    }

    /// <summary>A part by its name, from the template's own folder or from <c>_shared</c>.</summary>
    public Template FindPart(SourceSpan span, string name)
    {
        if (_parts.TryGetValue(name, out var part))
            return part;
        // One part has one text, by which places are found: it must not be read twice.
        lock (_reading)
            return _parts.GetOrAdd(name, _ => ReadPart(span, name));
    }

    private Template ReadPart(SourceSpan span, string name)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAny("/\\:") || name.Contains("..", StringComparison.Ordinal))
            throw new TemplateException(span, Kinds.TemplatePartNotFound, name);
        var found = new DiagnosticBag();
        var source =
            _read(name + PartEnding, found) ?? throw new TemplateException(span, Kinds.TemplatePartNotFound, name);
        return Parse(source, Sources, found) ?? throw new TemplatePartException(span, found);
    }

    private static Template? Parse(SourceText source, TemplateSources sources, DiagnosticBag diagnostics)
    {
        sources.Add(source);
        var template = Template.Parse(source.Text, source.Path);
        foreach (var message in template.Messages)
        {
            if (message.Type == ParserMessageType.Error)
                diagnostics.Add(Kinds.TemplateSyntax, TemplateSources.Place(source, 0, message.Span), message.Message);
        }
        return template.HasErrors ? null : template;
    }
}

/// <summary>A part of a template has mistakes of its own.</summary>
internal sealed class TemplatePartException(SourceSpan span, DiagnosticBag mistakes)
    : ScriptRuntimeException(span, "The part has mistakes.")
{
    public DiagnosticBag Mistakes { get; } = mistakes;
}
