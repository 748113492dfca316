namespace AgreementGen.Frameworks;

/// <summary>Paths of layers, compared by their letters: two ways to one file are one path.</summary>
internal static class LayerPath
{
    /// <summary>A name beside another file; an absolute one stays as it is.</summary>
    public static string Combine(string file, string name) => Path.Combine(Path.GetDirectoryName(file) ?? "", name);

    /// <summary>Without <c>.</c>, and without <c>..</c> wherever a folder stands before it.</summary>
    public static string Clean(string path)
    {
        var root = Path.GetPathRoot(path) ?? "";
        var parts = new List<string>();
        foreach (var part in path[root.Length..].Split('/', Path.DirectorySeparatorChar))
        {
            if (part == ".." && parts is [.., not ".."])
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or ".") && !(part == ".." && root.Length > 0))
                parts.Add(part);
        }
        return root + string.Join('/', parts);
    }
}
