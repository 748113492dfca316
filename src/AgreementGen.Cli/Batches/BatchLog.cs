using System.Collections.Immutable;
using AgreementGen.Batches;
using AgreementGen.Cli.Outputs;
using AgreementGen.Cli.Reports;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Batches;

/// <summary>Notes what becomes of the rows, for the report at the end. One mistake in many rows is one finding with many rows.</summary>
internal sealed class BatchLog(BatchRequest request, Progress progress) : IBatchObserver
{
    private readonly List<RowOutcome> _documents = [];
    private readonly Dictionary<(Kind, Location, string), int> _known = [];
    private readonly List<(Diagnostic First, List<Trace> Rows)> _found = [];
    private readonly int[] _counts = new int[Enum.GetValues<RowStatus>().Length];

    public void Begin(int rows) => progress.Begin(rows);

    public void Add(RowOutcome outcome)
    {
        _counts[(int)outcome.Status]++;
        if (outcome.Status is RowStatus.Written or RowStatus.Planned || request.IsDryRun)
            _documents.Add(outcome);
        foreach (var diagnostic in outcome.Diagnostics)
            Add(diagnostic);
        progress.Step();
    }

    public ProgramResult ToResult(BatchResult result, Session session)
    {
        var found = _found.Select(found => found.First with { Traces = [.. found.First.Traces, .. found.Rows] });
        return new ProgramResult(request.Program, [.. Written(session)], [.. result.Diagnostics, .. found])
        {
            Rows = new RowCounts(
                _counts.Sum(),
                Count(RowStatus.Written) + Count(RowStatus.Planned),
                Count(RowStatus.Unchanged),
                Count(RowStatus.Failed),
                result.Manifest?.Stale.Length ?? 0
            ),
        };
    }

    private int Count(RowStatus status) => _counts[(int)status];

    /// <summary>The files, a line each; on a screen the sum says enough, unless more is asked for.</summary>
    private IEnumerable<PlannedOutput> Written(Session session)
    {
        if (session.Terminal.IsOutputScreen && session.Loudness != Loudness.Verbose && !request.IsDryRun)
            return [];
        var form = OutputForm.All.Single(form => form.Format == request.Format);
        return _documents
            .Where(outcome => outcome.File is not null && outcome.Status != RowStatus.Failed)
            .Select(outcome => new PlannedOutput(form, PathOf(outcome)));
    }

    /// <summary>In a dry run with a sign before it: <c>+</c> would be written, <c>=</c> is there already.</summary>
    private string PathOf(RowOutcome outcome)
    {
        var path = Path.Join(request.Folder, outcome.File);
        return !request.IsDryRun ? path
            : outcome.Status == RowStatus.Unchanged ? "= " + path
            : "+ " + path;
    }

    private void Add(Diagnostic diagnostic)
    {
        var rows = diagnostic.Traces.Where(trace => trace.Kind == TraceKind.Row).ToList();
        var identity = (diagnostic.Kind, diagnostic.Location, string.Join('\u001F', diagnostic.Arguments));
        if (_known.TryAdd(identity, _found.Count))
            _found.Add((diagnostic with { Traces = [.. diagnostic.Traces.Except(rows)] }, rows));
        else
            _found[_known[identity]].Rows.AddRange(rows);
    }
}
