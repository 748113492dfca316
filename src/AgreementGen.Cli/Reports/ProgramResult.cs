using System.Collections.Immutable;
using AgreementGen.Cli.Outputs;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>What became of one program file.</summary>
/// <param name="Program">The path as typed; <c>-</c> is standard input.</param>
/// <param name="Written">What was written; empty when there were errors.</param>
internal sealed record ProgramResult(
    string Program,
    ImmutableArray<PlannedOutput> Written,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
