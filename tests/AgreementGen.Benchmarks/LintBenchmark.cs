using AgreementGen.Sources;
using BenchmarkDotNet.Attributes;

namespace AgreementGen.Benchmarks;

/// <summary>A .docx of ten pages: read, recognised, held against all rules. The goal is 5 ms.</summary>
[MemoryDiagnoser]
public class LintBenchmark
{
    private readonly LintPipeline _pipeline = new(new AgreementPipeline(new MemoryWorkspace()));
    private byte[] _ours = [];
    private byte[] _word = [];

    [GlobalSetup]
    public void Setup()
    {
        _ours = LongDocuments.TenPages();
        _word = LongDocuments.TenPagesOfWord();
    }

    [Benchmark]
    public LintResult Ours() => _pipeline.Lint("ten-pages.docx", _ours, LintRequest.Default);

    /// <summary>As Word saves it after much editing.</summary>
    [Benchmark]
    public LintResult Word() => _pipeline.Lint("ten-pages.docx", _word, LintRequest.Default);
}
