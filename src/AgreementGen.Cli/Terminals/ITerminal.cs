namespace AgreementGen.Cli.Terminals;

/// <summary>The console and the environment, as a parameter: tests pass one of memory.</summary>
public interface ITerminal
{
    /// <summary>Results. Line breaks are <c>\n</c> everywhere.</summary>
    TextWriter Out { get; }

    /// <summary>Messages.</summary>
    TextWriter Error { get; }

    /// <summary>A person reads standard output on a screen; else it is a file or another program.</summary>
    bool IsOutputScreen { get; }

    /// <summary>The same of standard error.</summary>
    bool IsErrorScreen { get; }

    /// <summary>Standard input as bytes.</summary>
    Stream OpenInput();

    /// <summary>Standard output as bytes; what <see cref="Out"/> holds is written before.</summary>
    Stream OpenOutput();

    /// <summary>An environment variable; null when it is not set or empty.</summary>
    string? Variable(string name);

    /// <summary>How many programs the machine runs at the same time.</summary>
    int Processors { get; }

    /// <summary>Ctrl-C was pressed, or the system asked the program to end.</summary>
    CancellationToken Interruption { get; }
}
