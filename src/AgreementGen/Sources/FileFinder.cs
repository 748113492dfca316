namespace AgreementGen.Sources;

/// <summary>Finds files below folders, in the order of their names. Hidden files and folders (<c>.git</c>) are passed over.</summary>
public sealed class FileFinder(IWorkspace workspace)
{
    /// <summary>Levels of folders; a link that leads back to its own folder ends here.</summary>
    private const int DepthLimit = 32;

    public bool IsFolder(string path) => workspace.Files(path).Count > 0 || workspace.Folders(path).Count > 0;

    /// <summary>Every file below a folder, the path of the folder before it.</summary>
    public IEnumerable<string> Below(string folder) => Below(folder, DepthLimit);

    /// <summary>The files that a pattern names, e.g. <c>out/**/*.docx</c>.</summary>
    public IEnumerable<string> Matching(string pattern)
    {
        var parts = pattern.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !PathPattern.IsPattern(part)).ToList();
        var folder = string.Join('/', fixedParts);
        // A leading slash leaves an empty first part.
        var start = fixedParts is [""] ? "/" : folder;
        // The example stands below the folder, not anywhere below it.
        var rest = parts.Skip(fixedParts.Count).ToList();
        var example = new PathPattern("./" + string.Join('/', rest));
        return Below(start, rest.Contains("**", StringComparer.Ordinal) ? DepthLimit : rest.Count - 1)
            .Where(path => example.Matches(RelativeTo(start, path)));
    }

    /// <param name="depth">Levels of folders to go down.</param>
    private IEnumerable<string> Below(string folder, int depth)
    {
        foreach (var file in workspace.Files(folder).Where(IsShown))
            yield return Join(folder, file);
        if (depth == 0)
            yield break;
        foreach (var sub in workspace.Folders(folder).Where(IsShown))
        {
            foreach (var file in Below(Join(folder, sub), depth - 1))
                yield return file;
        }
    }

    /// <summary>Not hidden, nor what Word leaves beside an open file.</summary>
    private static bool IsShown(string name) => name[0] != '.' && !name.StartsWith("~$", StringComparison.Ordinal);

    private static string Join(string folder, string name) =>
        folder.Length == 0 ? name
        : folder[^1] is '/' or '\\' ? folder + name
        : $"{folder}/{name}";

    private static string RelativeTo(string folder, string path) => path[folder.Length..].TrimStart('/', '\\');
}
