using AgreementGen.Cli.Commands;
using AgreementGen.Cli.Reports;
using AgreementGen.Cli.Resources;
using AgreementGen.Cli.Terminals;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Cli;

/// <summary>How much is said on standard error.</summary>
internal enum Loudness
{
    /// <summary>Errors only.</summary>
    Quiet,
    Normal,

    /// <summary>Notes, and what was chosen where the program file left the choice.</summary>
    Verbose,
}

/// <summary>What every command is given: the outside, the language, how to speak.</summary>
internal sealed record Session(
    ITerminal Terminal,
    IWorkspace Workspace,
    Texts Texts,
    Palette Palette,
    Loudness Loudness
)
{
    /// <summary>For what goes to standard output, which may be no screen where standard error is one.</summary>
    public required Palette ResultPalette { get; init; }

    /// <summary>A line of results.</summary>
    public void Print(string line) => Terminal.Out.WriteLine(line);

    /// <summary>A complaint about the call or the surroundings: what is wrong, then what to do.</summary>
    public ExitCode Refuse(ExitCode code, UsageError error)
    {
        Terminal.Error.WriteLine($"{Palette.Error("agreementgen:")} {Printable.Of(error.Fact)}");
        Terminal.Error.WriteLine($"  {Palette.Remedy("→")} {Printable.Of(error.Remedy)}");
        return code;
    }

    /// <summary>The same with words from the texts: the fact under the key, what to do under the key and <c>.remedy</c>.</summary>
    public ExitCode Refuse(ExitCode code, string key, IEnumerable<string> facts) =>
        Refuse(code, new UsageError(Texts.Format(key, [.. facts]), Texts.Format(key + ".remedy", [.. facts])));

    /// <summary>Prints diagnostics that belong to no program file.</summary>
    public ExitCode Tell(DiagnosticBag diagnostics)
    {
        var words = new DiagnosticText(Texts, Palette);
        var found = diagnostics.ToSorted();
        foreach (var diagnostic in found)
            Terminal.Error.WriteLine(words.Of(diagnostic));
        return ExitCodes.Of(found);
    }
}
