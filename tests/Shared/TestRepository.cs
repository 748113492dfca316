namespace TestSupport;

/// <summary>Finds the files of the repository from wherever the tests and benchmarks run.</summary>
internal static class TestRepository
{
    public static string Root { get; } = Find();

    public static string Path(string relative) => System.IO.Path.Join(Root, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Join(folder.FullName, "AgreementGen.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
