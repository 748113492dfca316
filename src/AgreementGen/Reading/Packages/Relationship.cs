namespace AgreementGen.Reading.Packages;

/// <summary>An arrow from one part to another (ECMA-376 part 2, 6.5).</summary>
/// <param name="Type">The last word of its type, the same in transitional and strict files: <c>styles</c>, <c>header</c> …</param>
/// <param name="Target">Name of a part; where it leads outside, what the file says.</param>
/// <param name="IsExternal">It leads out of the file. Such targets are never opened.</param>
internal readonly record struct Relationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The part that a target means, seen from <paramref name="source"/>; null when it lies outside of the file.</summary>
    public static string? Resolve(string source, string target)
    {
        if (target.Contains(':', StringComparison.Ordinal) || target.Contains('\0', StringComparison.Ordinal))
            return null;
        var path = Uri.UnescapeDataString(target.Split('#')[0]).Replace('\\', '/');
        var parts = path.StartsWith('/') ? [] : source.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }
        return string.Join('/', parts);
    }
}
