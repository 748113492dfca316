using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Batches;

/// <summary>The rows of a run on their way from plan to outcome.</summary>
internal sealed class BatchWork(BatchRequest request, BatchPlan plan, RunFolder folder, IBatchObserver observer)
{
    private readonly OutcomeOrder _order = new(plan.Rows.Length, observer);
    private readonly ManifestEntry?[] _entries = new ManifestEntry?[plan.Rows.Length];
    private readonly ManifestFailure?[] _failures = new ManifestFailure?[plan.Rows.Length];

    /// <summary>Documents that are as they were, but were looked through for other values than this run's.</summary>
    private readonly ManifestEntry?[] _unchecked = new ManifestEntry?[plan.Rows.Length];
    private readonly DiagnosticBag _tableMistakes = new();

    /// <summary>Rows without a document that may be made one.</summary>
    private bool IsPending(int index) => _failures[index] is null && _entries[index] is null;

    /// <summary>Documents that are there, whole and made of the same, need not be made again.</summary>
    public void FindUnchanged(CancellationToken cancellation) =>
        InParallel(
            index =>
            {
                var row = plan.Rows[index];
                if (row.File is null)
                    Fail(index, row.Mistakes);
                else if (!request.MakesAll && FindKnown(row) is { } known)
                    Reuse(index, known with { Row = row.Number, Key = row.Key });
                else if (request.IsDryRun)
                    _order.Add(index, new(row.Number, row.Key, row.File, RowStatus.Planned, []));
            },
            cancellation
        );

    private void Reuse(int index, ManifestEntry known)
    {
        if (request.IsDryRun || folder.Known.Values == plan.Values.Digest)
            Succeed(index, known, RowStatus.Unchanged, []);
        else
            _unchecked[index] = known;
    }

    /// <summary>Makes the other documents.</summary>
    /// <param name="newMaker">A maker for each worker.</param>
    public void MakeRest(BatchInputs inputs, Func<DocumentMaker> newMaker, CancellationToken cancellation)
    {
        if (!Enumerable.Range(0, plan.Rows.Length).Any(IsPending))
            return;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var rows = new PendingRows(inputs.Rows.Read(_tableMistakes), plan, IsPending);
        var workers = Enumerable
            .Range(0, request.Workers)
            .Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning));
        Task.WaitAll([.. workers]);
        if (!stop.IsCancellationRequested)
            FailLost();

        void Work()
        {
            var maker = newMaker();
            while (!stop.IsCancellationRequested && rows.Next() is var (index, row))
            {
                if (!Make(maker, index, inputs.Opener.Open(row), stop.Token))
                    stop.Cancel();
            }
        }
    }

    /// <summary>Tells of what is done; mistakes that belong to no row go to <paramref name="diagnostics"/>.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        _order.Finish();
        foreach (var mistake in _tableMistakes.ToSorted())
            diagnostics.Add(mistake);
    }

    /// <summary>What is there now. A row that was not come to keeps the document that it had.</summary>
    public Manifest ToManifest(Manifest head, DiagnosticBag diagnostics)
    {
        var files = plan
            .Rows.Select((row, index) => _entries[index] ?? Kept(row, index))
            .OfType<ManifestEntry>()
            .ToImmutableArray();
        var current = files.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
        var stale = folder.Known.All.Where(entry => !current.Contains(entry.File) && folder.Has(entry.File));
        var manifest = head with
        {
            IsComplete = !Enumerable.Range(0, plan.Rows.Length).Any(IsPending),
            Rows = plan.Total,
            Values = plan.Values.Digest,
            Files = files,
            Failures = [.. _failures.OfType<ManifestFailure>()],
            Stale =
            [
                .. stale.OrderBy(entry => entry.File, StringComparer.Ordinal).Select(entry => entry with { Row = 0 }),
            ],
        };
        // That a row failed is told elsewhere; its old document is stale without a word.
        var failed = manifest.Failures.Select(failure => failure.Key).ToHashSet(StringComparer.Ordinal);
        var lost = manifest.Stale.RemoveAll(entry => failed.Contains(entry.Key));
        if (lost is [var first, ..])
            diagnostics.Add(Kinds.StaleDocument, default, lost.Length, first.File);
        return manifest;
    }

    /// <summary>Whether the run should go on.</summary>
    private bool Make(DocumentMaker maker, int index, OpenRow row, CancellationToken stop)
    {
        var found = new DiagnosticBag();
        try
        {
            if (_unchecked[index] is not { } known)
                Make(maker, index, row, found, stop);
            else if (maker.Check(known, row, found))
                Succeed(index, known, RowStatus.Unchanged, []);
            else
                Fail(index, found.ToSorted());
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        return !(_entries[index] is null && request.StopsAtFailure) && !found.ToSorted().Any(IsHopeless);
    }

    private void Make(DocumentMaker maker, int index, OpenRow row, DiagnosticBag found, CancellationToken stop)
    {
        var made = maker.Make(plan.Rows[index], row, found, stop);
        if (made is not null && !folder.Append(made, found))
            made = null;
        var diagnostics = Traced(found.ToSorted(), row.Row.Location);
        if (made is null)
            Fail(index, diagnostics);
        else
            Succeed(index, made, RowStatus.Written, diagnostics);
    }

    /// <summary>What would meet every other document too.</summary>
    private static bool IsHopeless(Diagnostic mistake) =>
        mistake.Kind == Kinds.DiskFull || mistake.Kind == Kinds.FolderNotFound || mistake.Kind == Kinds.FolderNotMade;

    private static ImmutableArray<Diagnostic> Traced(ImmutableArray<Diagnostic> found, Location row) =>
        [
            .. found.Select(mistake =>
                mistake.Location == row || mistake.Traces.Any(trace => trace.Kind == TraceKind.Row)
                    ? mistake
                    : mistake.With(TraceKind.Row, row)
            ),
        ];

    /// <summary>The document of a row as an earlier run made it, when it is there to the byte and its inputs are the same.</summary>
    private ManifestEntry? FindKnown(PlannedRow row) =>
        folder.Known.Find(row.File!) is { } known
        && known.Input == row.Input
        && folder.DigestOf(row.File!) == known.Content
            ? known
            : null;

    private ManifestEntry? Kept(PlannedRow row, int index) =>
        IsPending(index) && folder.Known.Find(row.File!) is { } known && folder.DigestOf(row.File!) == known.Content
            ? known with
            {
                Row = row.Number,
                Key = row.Key,
            }
            : null;

    /// <summary>The table was longer when names were given.</summary>
    private void FailLost()
    {
        for (var index = 0; index < plan.Rows.Length; index++)
        {
            if (IsPending(index))
                Fail(index, [new Diagnostic(Kinds.RowChanged, default)]);
        }
    }

    private void Succeed(int index, ManifestEntry entry, RowStatus status, ImmutableArray<Diagnostic> diagnostics)
    {
        _entries[index] = entry;
        _order.Add(index, new(entry.Row, entry.Key, entry.File, status, diagnostics));
    }

    private void Fail(int index, ImmutableArray<Diagnostic> diagnostics)
    {
        var row = plan.Rows[index];
        var codes = diagnostics
            .Where(mistake => mistake.Severity == Severity.Error)
            .Select(mistake => mistake.Kind.Code);
        _failures[index] = new(row.Number, row.Key, [.. codes]);
        _order.Add(index, new(row.Number, row.Key, row.File, RowStatus.Failed, diagnostics));
    }

    private void InParallel(Action<int> act, CancellationToken cancellation)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = request.Workers,
            CancellationToken = cancellation,
        };
        try
        {
            Parallel.For(0, plan.Rows.Length, options, act);
        }
        catch (OperationCanceledException)
        {
            // What was not looked at counts as not come to.
        }
    }
}
