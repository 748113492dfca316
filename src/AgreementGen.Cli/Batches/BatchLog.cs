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
    private bool _hasBegun;

    /// <summary>What a dry run would do: <c>+</c> writes a document, <c>=</c> is there already.</summary>
    public IEnumerable<string> Plan =>
        _documents.Select(outcome =>
            $"{(outcome.Status == RowStatus.Unchanged ? '=' : '+')} {Path.Join(request.Folder, outcome.File)}"
        );

    public void Begin(int rows)
    {
        _hasBegun = true;
        progress.Begin(rows);
    }

    public void Add(RowOutcome outcome)
    {
        _counts[(int)outcome.Status]++;
        if (outcome.Status is RowStatus.Written || (request.IsDryRun && outcome.Status != RowStatus.Failed))
            _documents.Add(outcome);
        foreach (var diagnostic in outcome.Diagnostics)
            Add(diagnostic);
        progress.Step();
    }

    public FileResult ToResult(BatchResult result, Session session)
    {
        var found = _found.Select(found => found.First with { Traces = [.. found.First.Traces, .. found.Rows] });
        return new FileResult(request.Program, [.. result.Diagnostics, .. found])
        {
            Written = [.. Written(session)],
            Rows = _hasBegun ? Counts(result.Manifest) : null,
        };
    }

    private int Count(RowStatus status) => _counts[(int)status];

    private RowCounts Counts(Manifest? manifest) =>
        new(
            _counts.Sum(),
            Count(RowStatus.Written),
            Count(RowStatus.Unchanged),
            Count(RowStatus.Failed),
            manifest?.Stale.Length ?? 0
        )
        {
            Planned = request.IsDryRun ? Count(RowStatus.Planned) : null,
        };

    /// <summary>The files, a line each; on a screen the sum says enough, unless more is asked for.</summary>
    private IEnumerable<PlannedOutput> Written(Session session)
    {
        if (request.IsDryRun || (session.Terminal.IsOutputScreen && session.Loudness != Loudness.Verbose))
            return [];
        var form = OutputForm.All.Single(form => form.Format == request.Format);
        return _documents.Select(outcome => new PlannedOutput(form, Path.Join(request.Folder, outcome.File)));
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
