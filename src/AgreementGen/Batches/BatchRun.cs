using AgreementGen.Diagnostics;
using AgreementGen.Drift;
using AgreementGen.Sources;

namespace AgreementGen.Batches;

/// <summary>
/// The page that is a run: open the table and the program, give all names, look at what is there already, make the rest, write down what
/// was made. The document of a row depends on nothing but its inputs; how many are made at the same time changes no byte.
/// </summary>
public sealed class BatchRun(AgreementPipeline pipeline, BatchRequest request)
{
    private readonly DiagnosticBag _diagnostics = new();
    private DriftReport? _drift;

    private IWorkspace Workspace => pipeline.Workspace;

    /// <summary>Never throws for a mistake of the user, nor when it is interrupted.</summary>
    public BatchResult Run(IBatchObserver observer, CancellationToken cancellation)
    {
        if (BatchInputs.Open(pipeline, request, _diagnostics) is not { } inputs)
            return Result(null, cancellation);
        var planner = new BatchPlanner(request, inputs);
        if (planner.Make(Workspace, _diagnostics, cancellation) is not { } plan)
            return Result(null, cancellation);
        using var folder = RunFolder.Open(Workspace, request, _diagnostics);
        if (folder is null)
            return Result(null, cancellation);

        _drift = request.WantsDrift ? Compare(plan, inputs.Variants.Plain) : null;
        folder.Clean(plan);
        observer.Begin(plan.Rows.Length);
        var work = new BatchWork(request, plan, folder, observer);
        work.FindUnchanged(cancellation);
        var leaks = new LeakCheck(plan.Values);
        if (!request.IsDryRun)
            work.MakeRest(inputs, () => new DocumentMaker(pipeline, request, leaks, planner), cancellation);
        work.Finish(_diagnostics);
        if (request.IsDryRun)
            return Result(null, cancellation);
        var manifest = work.ToManifest(Head(inputs), _diagnostics);
        folder.Keep(manifest, _diagnostics);
        return Result(manifest, cancellation);
    }

    private BatchResult Result(Manifest? manifest, CancellationToken cancellation) =>
        new(_diagnostics.ToSorted(), manifest, cancellation.IsCancellationRequested) { Drift = _drift };

    /// <summary>Rows of one variant did the same.</summary>
    private DriftReport? Compare(BatchPlan plan, ProgramVariant framework)
    {
        if (framework.Program.Tree is not { } tree)
            return null;
        var report = new DriftReport(request.Program, tree);
        var known = new Dictionary<ProgramVariant, DriftRow>(ReferenceEqualityComparer.Instance);
        foreach (var row in plan.Rows)
        {
            if (!known.TryGetValue(row.Variant, out var drift))
                known[row.Variant] = drift = report.Compare(row.Title, row.Variant.Program.Tree);
            report.Add(drift with { Name = row.Title });
        }
        return report;
    }

    /// <summary>What went into the run and how it was called.</summary>
    private Manifest Head(BatchInputs inputs) =>
        new()
        {
            Version = request.Version,
            Shard = request.Shard,
            Settings = request
                .Settings.Add("program", request.Program)
                .Add("data", request.Data)
                .Add("name", request.Name ?? "")
                .Add("where", request.Where ?? ""),
            Inputs = inputs.Digests(Workspace, request.Data),
        };
}
