using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using BenchmarkDotNet.Attributes;

namespace AgreementGen.Benchmarks;

/// <summary>The Trà Vinh sample, warm: from the text of the program to the bytes of the document, and the steps on the way.</summary>
[MemoryDiagnoser]
public class RenderBenchmark
{
    private readonly AgreementPipeline _pipeline = new(new MemoryWorkspace());
    private string _program = "";
    private Rendering _rendering = null!;

    [GlobalSetup]
    public void Setup()
    {
        _program = File.ReadAllText(TestRepository.Path("samples/tra-vinh/program.yaml"));
        _rendering = Render();
    }

    /// <summary>YAML text to .docx bytes.</summary>
    [Benchmark]
    public ReadOnlyMemory<byte> Whole() => AgreementPipeline.Write(Render(), OutputFormat.Docx);

    /// <summary>YAML text to the composed tree.</summary>
    [Benchmark]
    public Rendering Render() => _pipeline.Render(new SourceText("program.yaml", _program), RenderRequest.Default);

    /// <summary>Tree to .docx bytes.</summary>
    [Benchmark]
    public ReadOnlyMemory<byte> Write() => AgreementPipeline.Write(_rendering, OutputFormat.Docx);

    /// <summary>YAML text to the typed agreement.</summary>
    [Benchmark]
    public object? Read() =>
        Agreements.AgreementReader.Read(new SourceText("program.yaml", _program), new DiagnosticBag());
}
