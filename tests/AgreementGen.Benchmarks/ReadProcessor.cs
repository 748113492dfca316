using System.Diagnostics;

namespace AgreementGen.Benchmarks;

/// <summary>
/// <see cref="ReadBenchmark"/> and <see cref="LintBenchmark"/> in processor time: <c>-- processor</c>. On a machine that is shared the clock
/// on the wall counts the others too.
/// </summary>
internal static class ReadProcessor
{
    private const int Rounds = 20;
    private const int Reads = 200;

    public static void Run()
    {
        var read = new ReadBenchmark();
        read.Setup();
        Measure("Read.Ours", () => read.Ours());
        Measure("Read.Word", () => read.Word());
        Measure("Read.FloorOfOurs", () => read.FloorOfOurs());
        Measure("Read.FloorOfWord", () => read.FloorOfWord());
        var lint = new LintBenchmark();
        lint.Setup();
        Measure("Lint.Ours", () => lint.Ours());
        Measure("Lint.Word", () => lint.Word());
    }

    private static void Measure(string name, Action run)
    {
        using var process = Process.GetCurrentProcess();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(process, run)).Order().ToArray();
        Console.WriteLine($"{name, -18} min {rounds[0]:0.00} ms, median {rounds[Rounds / 2]:0.00} ms");
    }

    private static double Round(Process process, Action run)
    {
        var start = process.UserProcessorTime;
        for (var i = 0; i < Reads; i++)
            run();
        process.Refresh();
        return (process.UserProcessorTime - start).TotalMilliseconds / Reads;
    }
}
