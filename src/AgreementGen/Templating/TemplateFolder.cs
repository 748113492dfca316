using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Templating;

/// <summary>Where the texts of templates come from: a folder through the one door, or the program itself.</summary>
internal interface ITemplateStore
{
    /// <summary>The text of a file by its path below the store (<c>name/template.sbn.xml</c>); null when it is not there.</summary>
    SourceText? Read(string path, DiagnosticBag diagnostics);

    /// <summary>Names of the folders, sorted.</summary>
    IReadOnlyList<string> Folders { get; }

    /// <summary>Names of the files of a folder, sorted.</summary>
    IReadOnlyList<string> Files(string folder);
}

/// <summary>Templates in a folder of the user.</summary>
internal sealed class FolderStore(IWorkspace workspace, string folder) : ITemplateStore
{
    public SourceText? Read(string path, DiagnosticBag diagnostics) =>
        workspace.TryRead(Path.Join(folder, path), out var source, diagnostics) ? source : null;

    public IReadOnlyList<string> Folders => workspace.Folders(folder);

    public IReadOnlyList<string> Files(string name) => workspace.Files(Path.Join(folder, name));
}

/// <summary>The built-in templates, which are part of the program.</summary>
internal sealed class BuiltInStore : ITemplateStore
{
    private const string Root = "templates/";

    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        using var stream = typeof(BuiltInStore).Assembly.GetManifestResourceStream(Root + path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new SourceText(Root + path, reader.ReadToEnd());
    }

    public IReadOnlyList<string> Folders =>
        [
            .. typeof(BuiltInStore)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
                .Select(name => name.Split('/')[1])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    IReadOnlyList<string> ITemplateStore.Files(string folder) => Files(folder);

    /// <summary>Paths of all files of one template, below its folder.</summary>
    public static ImmutableArray<string> Files(string name) =>
        [
            .. typeof(BuiltInStore)
                .Assembly.GetManifestResourceNames()
                .Where(resource => resource.StartsWith($"{Root}{name}/", StringComparison.Ordinal))
                .Select(resource => resource[(Root.Length + name.Length + 1)..])
                .Order(StringComparer.Ordinal),
        ];
}
