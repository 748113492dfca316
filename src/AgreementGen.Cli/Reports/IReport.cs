namespace AgreementGen.Cli.Reports;

/// <summary>A way to tell what became of the files; one file of ours for each format. What is told goes out at once.</summary>
internal interface IReport : IDisposable
{
    /// <summary>One file is done. They come in the order in which they were named.</summary>
    void Add(FileResult result);

    /// <summary>All are done.</summary>
    void Finish(ExitCode code);
}
