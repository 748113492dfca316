namespace AgreementGen.Benchmarks;

/// <summary>Finds the files of the repository from wherever the benchmark runs.</summary>
internal static class Repository
{
    public static string Path(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Join(folder.FullName, "AgreementGen.sln")))
                return System.IO.Path.Join(folder.FullName, relative);
        }
        throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
    }
}
