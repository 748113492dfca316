using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Frameworks;

/// <summary>The whole program as one file: framework, program, overlays and settings, each with where it came from.</summary>
public static class ProgramYaml
{
    /// <summary>YAML that renders to the same document, when it stands in the folder of the program.</summary>
    /// <param name="program">The program file itself.</param>
    public static string Write(YamlMapping root, SourceText program)
    {
        foreach (var key in (string[])["template", "standard"])
        {
            if (root.Find(key) is { Value: YamlScalar path } entry && IsPath(key, path.Value))
                root = root with { Entries = root.Entries.Replace(entry, entry with { Value = Move(path, program) }) };
        }
        return YamlPrinter.Print(Sort(root));
    }

    /// <summary>In the order in which people write the keys, which is that of the document.</summary>
    private static YamlMapping Sort(YamlMapping root) =>
        root with
        {
            Entries =
            [
                .. root.Entries.OrderBy(entry =>
                    Array.FindIndex(ProgramKeys.Agreement.Keys, key => key.Name == entry.Key.Value)
                ),
            ],
        };

    private static bool IsPath(string key, string value) =>
        key == "template"
            ? value.AsSpan().ContainsAny('/', '\\')
            : ProgramKeys.Agreement.Find(key)!.Value is ValueShape.WordsShape words && !words.Values.Contains(value);

    /// <summary>A path is relative to the file that it stands in, which is another now.</summary>
    private static YamlScalar Move(YamlScalar path, SourceText program)
    {
        var (from, to) = (FolderOf(path.Location.Path), FolderOf(program.Path));
        return from == to || path.Location.Path.StartsWith('<') || Path.IsPathRooted(path.Value)
            ? path
            : path with
            {
                Value = Path.GetRelativePath(Current(to), Path.Join(Current(from), path.Value)).Replace('\\', '/'),
            };
    }

    private static string Current(string folder) => folder.Length == 0 ? "." : folder;

    private static string FolderOf(string file) => LayerPath.Clean(Path.GetDirectoryName(file) ?? "");
}
