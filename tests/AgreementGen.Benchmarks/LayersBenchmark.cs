using AgreementGen.Diagnostics;
using AgreementGen.Drift;
using AgreementGen.Frameworks;
using AgreementGen.Sources;
using BenchmarkDotNet.Attributes;

namespace AgreementGen.Benchmarks;

/// <summary>What a row of a batch pays for its overlay: the sample's framework and one of its provinces, every file read before.</summary>
[MemoryDiagnoser]
public class LayersBenchmark
{
    private static readonly OverlayFile Overlay = new("samples/khung-trung-uong/overlays/thai-binh.yaml");

    private readonly DiagnosticBag _found = new();
    private ProgramLayers _layers = null!;
    private SourceText _program = null!;
    private DriftReport _drift = null!;
    private LayeredProgram _laid = null!;

    [GlobalSetup]
    public void Setup()
    {
        var workspace = new DiskWorkspace(TestRepository.Root, TimeProvider.System);
        _layers = new ProgramLayers(workspace);
        _program = workspace.Read("samples/khung-trung-uong/program.yaml", _found)!;
        _drift = new DriftReport("khung", _layers.Read(_program, [], _found)!.Root);
        _laid = Lay()!;
    }

    /// <summary>The overlay over the framework.</summary>
    [Benchmark]
    public LayeredProgram? Lay() => _layers.Read(_program, [Overlay], _found);

    /// <summary>The merged program against the framework.</summary>
    [Benchmark]
    public DriftRow Compare() => _drift.Compare("Thái Bình", _laid.Root);

    /// <summary>The merged program as one file.</summary>
    [Benchmark]
    public string Print() => ProgramYaml.Write(_laid.Root, _program);
}
