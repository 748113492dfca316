using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Outputs;

/// <summary>The folder of an output is made when it is not there.</summary>
internal static class OutputFolder
{
    /// <summary>As <see cref="IWorkspace.Write"/>, in a folder that may be new.</summary>
    public static bool Write(IWorkspace workspace, string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        Make(path);
        return workspace.Write(path, bytes, diagnostics);
    }

    /// <summary>As <see cref="IWorkspace.Draft"/>, in a folder that may be new.</summary>
    public static IFileDraft? Draft(IWorkspace workspace, string path, DiagnosticBag diagnostics)
    {
        Make(path);
        return workspace.Draft(path, diagnostics);
    }

    private static void Make(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The workspace meets the same obstacle and says so as a diagnostic.
        }
    }
}
