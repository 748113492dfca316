using System.Diagnostics;

namespace AgreementGen.Benchmarks;

/// <summary>
/// <see cref="ReadBenchmark"/> in processor time: <c>-- processor</c>. On a machine that is shared the clock on the wall counts the others too.
/// </summary>
internal static class ReadProcessor
{
    private const int Rounds = 20;
    private const int Reads = 200;

    public static void Run()
    {
        var benchmark = new ReadBenchmark();
        benchmark.Setup();
        Measure("Ours", () => benchmark.Ours());
        Measure("Word", () => benchmark.Word());
        Measure("FloorOfOurs", () => benchmark.FloorOfOurs());
        Measure("FloorOfWord", () => benchmark.FloorOfWord());
    }

    private static void Measure(string name, Action read)
    {
        using var process = Process.GetCurrentProcess();
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(process, read)).Order().ToArray();
        Console.WriteLine($"{name, -12} min {rounds[0]:0.00} ms, median {rounds[Rounds / 2]:0.00} ms");
    }

    private static double Round(Process process, Action read)
    {
        var start = process.UserProcessorTime;
        for (var i = 0; i < Reads; i++)
            read();
        process.Refresh();
        return (process.UserProcessorTime - start).TotalMilliseconds / Reads;
    }
}
