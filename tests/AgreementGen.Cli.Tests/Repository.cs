using System.Runtime.CompilerServices;

namespace AgreementGen.Cli.Tests;

/// <summary>Paths of the repository, found from where this file was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath("../..", Path.GetDirectoryName(ThisFile())!);

    public static string File(string path) => Path.Combine(Root, path);

    public static string Folder(string path) => Path.Combine(Root, path);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
