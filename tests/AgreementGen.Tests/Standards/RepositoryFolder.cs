namespace AgreementGen.Tests.Standards;

/// <summary>Where the repository lies, seen from the compiled tests.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    public static string Find(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "AgreementGen.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("AgreementGen.sln");
        return folder;
    }
}
