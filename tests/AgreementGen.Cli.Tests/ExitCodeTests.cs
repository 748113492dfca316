using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(Severity.Note, Severity.Error, ExitCode.Done)]
    [InlineData(Severity.Warning, Severity.Error, ExitCode.Done)]
    [InlineData(Severity.Error, Severity.Error, ExitCode.InputHasErrors)]
    [InlineData(Severity.Warning, Severity.Warning, ExitCode.InputHasErrors)]
    [InlineData(Severity.Note, Severity.Warning, ExitCode.Done)]
    [InlineData(Severity.Note, Severity.Note, ExitCode.InputHasErrors)]
    public void A_finding_fails_a_run_from_some_severity_on(Severity found, Severity failOn, ExitCode code) =>
        Assert.Equal(
            code,
            ExitCodes.Of([new Diagnostic(Kinds.AnnexNotCited, default, "x") { Severity = found }], failOn)
        );

    [Fact]
    public void The_worst_counts() =>
        Assert.Equal(
            ExitCode.SurroundingsFailed,
            ExitCodes.Of([new Diagnostic(Kinds.EmptyFile, default), new Diagnostic(Kinds.FileNotFound, default, "a")])
        );
}
