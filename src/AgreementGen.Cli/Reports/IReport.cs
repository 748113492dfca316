namespace AgreementGen.Cli.Reports;

/// <summary>A way to tell what became of the program files; one file for each.</summary>
internal interface IReport
{
    /// <summary>One program file is done.</summary>
    void Add(ProgramResult result);

    /// <summary>All are done.</summary>
    void Finish(ExitCode code);
}
