namespace AgreementGen.Cli.Reports;

/// <summary>The path of a file as a URI reference, for SARIF (3.4.3): relative to where the run began, or <c>file:</c>.</summary>
internal static class ArtifactUri
{
    public static string Of(string path)
    {
        if (path is "-" or "<stdin>")
            return "stdin";
        var parts = path.Replace('\\', '/').Split('/').Where((part, i) => part != "." || i > 0).Select(Escape);
        var escaped = string.Join('/', parts);
        return !Path.IsPathRooted(path) ? escaped
            : escaped[0] == '/' ? "file://" + escaped
            : "file:///" + escaped;
    }

    /// <summary>A drive keeps its colon.</summary>
    private static string Escape(string part) =>
        part is [_, ':'] && char.IsAsciiLetter(part[0]) ? part : Uri.EscapeDataString(part);
}
