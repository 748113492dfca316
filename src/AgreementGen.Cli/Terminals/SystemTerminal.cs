using System.Runtime.InteropServices;
using System.Text;

namespace AgreementGen.Cli.Terminals;

/// <summary>The real one.</summary>
internal sealed class SystemTerminal : ITerminal, IDisposable
{
    private readonly CancellationTokenSource _interruption = new();
    private readonly PosixSignalRegistration[] _signals;
    private StreamWriter? _out;
    private StreamWriter? _error;

    public SystemTerminal()
    {
        // Cheaper at start-up than Console.CancelKeyPress, which sets up the whole terminal.
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt),
        ];
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
    }

    public TextWriter Out => _out ??= Open(Console.OpenStandardOutput());

    public TextWriter Error => _error ??= Open(Console.OpenStandardError());

    public bool IsOutputScreen => !Console.IsOutputRedirected;

    public bool IsErrorScreen => !Console.IsErrorRedirected;

    public int Processors => Environment.ProcessorCount;

    public CancellationToken Interruption => _interruption.Token;

    public Stream OpenInput() => Console.OpenStandardInput();

    public Stream OpenOutput()
    {
        Out.Flush();
        return Console.OpenStandardOutput();
    }

    public string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        _interruption.Dispose();
    }

    /// <summary>The first Ctrl-C asks us to stop; a second one is the system's.</summary>
    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = !_interruption.IsCancellationRequested;
        _interruption.Cancel();
    }

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
}
