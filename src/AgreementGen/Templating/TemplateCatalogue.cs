using System.Collections.Concurrent;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Templating;

/// <summary>A template as a user sees it in <c>templates list</c> and <c>show</c>.</summary>
public sealed record TemplateInfo(
    string Name,
    string Title,
    string Description,
    string Readme,
    IReadOnlyList<(string Path, string Text)> Files,
    IReadOnlyList<(string Key, string Meaning)> Fields,
    string Example
);

/// <summary>
/// Finds templates: by path, in the folder given with <c>--templates</c>, and the built-in ones, in this order; parses each once.
/// </summary>
/// <param name="folder">The user's folder of templates; null for none.</param>
public sealed class TemplateCatalogue(IWorkspace workspace, string? folder = null)
{
    private const string ReadmeFile = "README.md";
    private const string ExampleFile = "example.yaml";
    private const string PrivatePrefix = "_";

    private readonly ConcurrentDictionary<string, DocumentTemplate> _loaded = new(StringComparer.Ordinal);
    private readonly BuiltInStore _builtIn = new();

    /// <summary>All templates that a name would find, sorted by name.</summary>
    public IReadOnlyList<TemplateInfo> List() => [.. Names().Select(Find).OfType<TemplateInfo>()];

    /// <summary>One template by its name; null when there is none.</summary>
    public TemplateInfo? Find(string name)
    {
        var found = new DiagnosticBag();
        foreach (var store in Stores())
        {
            if (store.Read($"{name}/{DocumentTemplate.SettingsFile}", found) is not { } source)
                continue;
            if (TemplateSettings.Read(source, found) is { } settings)
                return Describe(name, settings, store);
        }
        return null;
    }

    /// <summary>The template that a program names, ready to render; null and a diagnostic when there is none or it has mistakes.</summary>
    /// <param name="name">Name or path, as in the program.</param>
    /// <param name="programFolder">What a path is relative to.</param>
    internal DocumentTemplate? Load(string name, string programFolder, Location place, DiagnosticBag diagnostics)
    {
        var isPath = name.AsSpan().ContainsAny('/', '\\');
        var key = isPath ? Path.Join(programFolder, name) : name;
        if (_loaded.TryGetValue(key, out var loaded))
            return loaded;
        var found = new DiagnosticBag();
        var template = isPath ? LoadPath(key, found) : LoadName(name, found);
        if (template is not null)
            return _loaded.GetOrAdd(key, template);
        if (!found.HasErrors)
            found.Add(Kinds.TemplateNotFound, place, name, string.Join(", ", Names()));
        foreach (var mistake in found.ToSorted())
            diagnostics.Add(mistake);
        return null;
    }

    private DocumentTemplate? LoadPath(string path, DiagnosticBag diagnostics)
    {
        var trimmed = path.TrimEnd('/', '\\');
        var parent = Path.GetDirectoryName(trimmed) ?? "";
        var store = new FolderStore(workspace, parent);
        return Load(Path.GetFileName(trimmed), store, diagnostics);
    }

    private DocumentTemplate? LoadName(string name, DiagnosticBag diagnostics)
    {
        foreach (var store in Stores())
        {
            var template = Load(name, store, diagnostics);
            if (template is not null || diagnostics.HasErrors)
                return template;
        }
        return null;
    }

    private DocumentTemplate? Load(string name, ITemplateStore store, DiagnosticBag diagnostics) =>
        DocumentTemplate.Load(name, ReadWithShared(store), () => FilesOf(name, store), diagnostics);

    private IEnumerable<SourceText> FilesOf(string name, ITemplateStore store)
    {
        var stores = store is BuiltInStore ? [store] : (ITemplateStore[])[store, _builtIn];
        var paths =
            from folder in (string[])[name, DocumentTemplate.SharedFolder]
            from owner in folder == name ? [store] : stores
            from file in owner.Files(folder)
            where
                file == DocumentTemplate.SettingsFile
                || file.EndsWith(DocumentTemplate.PartEnding, StringComparison.Ordinal)
            select owner.Read($"{folder}/{file}", new DiagnosticBag());
        return paths.OfType<SourceText>();
    }

    /// <summary>A template of the user may include the built-in shared parts.</summary>
    private Func<string, DiagnosticBag, SourceText?> ReadWithShared(ITemplateStore store) =>
        (path, diagnostics) =>
            store.Read(path, diagnostics)
            ?? (path.StartsWith(PrivatePrefix, StringComparison.Ordinal) ? _builtIn.Read(path, diagnostics) : null);

    private IEnumerable<ITemplateStore> Stores() =>
        folder is null ? [_builtIn] : [new FolderStore(workspace, folder), _builtIn];

    private IEnumerable<string> Names() =>
        Stores()
            .SelectMany(store => store.Folders)
            .Where(name => !name.StartsWith(PrivatePrefix, StringComparison.Ordinal))
            .Where(name =>
                Stores()
                    .Any(store =>
                        store.Read($"{name}/{DocumentTemplate.SettingsFile}", new DiagnosticBag()) is not null
                    )
            )
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static TemplateInfo Describe(string name, TemplateSettings settings, ITemplateStore store)
    {
        var ignored = new DiagnosticBag();
        var files = BuiltInStore.Files(name);
        string[] known = [DocumentTemplate.MainFile, DocumentTemplate.SettingsFile, ReadmeFile, ExampleFile];
        var paths = store is BuiltInStore ? files : [.. known];
        return new TemplateInfo(
            name,
            settings.Title,
            settings.Description,
            store.Read($"{name}/{ReadmeFile}", ignored)?.Text ?? "",
            [
                .. paths
                    .Select(path => (Path: path, store.Read($"{name}/{path}", ignored)?.Text))
                    .Where(file => file.Text is not null)
                    .Select(file => (file.Path, file.Text!)),
            ],
            [.. settings.Fields.Select(field => (field.Key, field.Value))],
            store.Read($"{name}/{ExampleFile}", ignored)?.Text ?? ""
        );
    }
}
