using System.Diagnostics;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;

namespace AgreementGen.Benchmarks;

/// <summary>How much memory a process needs that reads one long document: <c>-- memory 100000</c> (paragraphs) or <c>-- memory 200MB</c> (pictures).</summary>
internal static class ReadMemory
{
    /// <summary>The document is made by another process, so that only reading it is counted.</summary>
    public static void Run(string size)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (
                var maker = Process.Start(
                    Environment.ProcessPath!,
                    [typeof(ReadMemory).Assembly.Location, "make", size, path]
                )
            )
                maker.WaitForExit();
            Measure(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static void Make(string size, string path) =>
        File.WriteAllBytes(
            path,
            size.EndsWith("MB", StringComparison.Ordinal)
                ? LongDocuments.OfBytes(int.Parse(size[..^2], CultureInfo.InvariantCulture) * 1024 * 1024)
                : LongDocuments.OfParagraphs(int.Parse(size, CultureInfo.InvariantCulture))
        );

    private static void Measure(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var watch = Stopwatch.StartNew();
        var view = DocxReader.Read(path, bytes, new DiagnosticBag());
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{bytes.Length / 1024 / 1024} MB, {view?.Paragraphs.Length} paragraphs: {watch.ElapsedMilliseconds} ms, "
                + $"peak {process.PeakWorkingSet64 / 1024 / 1024} MB"
        );
    }
}
