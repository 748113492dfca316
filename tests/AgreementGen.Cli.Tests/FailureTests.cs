using System.Diagnostics.CodeAnalysis;
using AgreementGen.Cli.Commands;
using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Sources;

namespace AgreementGen.Cli.Tests;

/// <summary>What was thrown reaches a person as a short text and an exit code, never as a stack trace.</summary>
public sealed class FailureTests
{
    [Fact]
    public void A_bug_asks_to_be_reported()
    {
        var terminal = new FakeTerminal();

        var code = Render(terminal, () => throw new InvalidOperationException("hỏng"));

        Assert.Equal(ExitCode.Bug, code);
        Assert.Contains("InvalidOperationException: hỏng", terminal.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", terminal.Errors, StringComparison.Ordinal);
        Assert.Empty(terminal.Output);
    }

    [Fact]
    public void Verbose_adds_the_frames_of_our_own_code()
    {
        var terminal = new FakeTerminal();

        Render(terminal, () => throw new InvalidOperationException("hỏng"), "--verbose");

        Assert.Contains(
            "at AgreementGen.Cli.Outputs.ProgramRenderer.Render",
            terminal.Errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Ctrl_C_ends_with_130()
    {
        var terminal = new FakeTerminal { Interruption = new CancellationToken(canceled: true) };

        Assert.Equal(ExitCode.Interrupted, Render(terminal, () => null));
        Assert.Contains("đã dừng", terminal.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_console_is_the_surroundings() =>
        Assert.Equal(ExitCode.SurroundingsFailed, Render(new FakeTerminal(), () => throw new IOException("EPIPE")));

    private static ExitCode Render(FakeTerminal terminal, Func<SourceText?> read, params string[] options) =>
        Application.Run(["render", "program.yaml", .. options], terminal, new Workspace(read));

    /// <summary>A workspace that does what no workspace should.</summary>
    private sealed class Workspace(Func<SourceText?> read) : IWorkspace
    {
        public DateTimeOffset Now => DateTimeOffset.UnixEpoch;

        public SourceText? Read(string path, DiagnosticBag diagnostics) => read();

        public bool TryRead(string path, [NotNullWhen(true)] out SourceText? source, DiagnosticBag diagnostics)
        {
            source = path.EndsWith(ConfigurationReader.FileName, StringComparison.Ordinal) ? null : read();
            return source is not null;
        }

        public IFileDraft? Draft(string path, DiagnosticBag diagnostics) => null;

        public IReadOnlyList<string> Folders(string folder) => [];

        public IReadOnlyList<string> Files(string folder) => [];

        public Stream? Open(string path, DiagnosticBag diagnostics) => null;

        public bool Exists(string path) => true;

        public bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics, bool isDurable = true) =>
            true;

        public bool Delete(string path, DiagnosticBag diagnostics) => true;

        public bool CreateFolder(string path, DiagnosticBag diagnostics) => true;

        public IJournal? Lock(string path, DiagnosticBag diagnostics) => null;

        public ReadOnlyMemory<byte>? ReadBytes(string path, int limit, DiagnosticBag diagnostics) => null;
    }
}
