using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Lints;

/// <summary>Finds and reads <c>agreementgen.yml</c>.</summary>
internal static class ConfigurationFile
{
    /// <summary>Null and diagnostics when something in it is wrong.</summary>
    /// <param name="path">As asked for; null: the nearest one from the current folder up, or none.</param>
    public static LintConfiguration? Read(IWorkspace workspace, string? path, DiagnosticBag diagnostics)
    {
        var known = diagnostics.Count;
        var source = path is null
            ? ConfigurationReader.Find(workspace, diagnostics)
            : workspace.Read(path, diagnostics);
        if (source is not null)
            return ConfigurationReader.Read(source, diagnostics);
        return diagnostics.Count > known ? null : LintConfiguration.Default;
    }
}
