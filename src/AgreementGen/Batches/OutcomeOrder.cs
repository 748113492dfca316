namespace AgreementGen.Batches;

/// <summary>Rows are done in any order, and told of in theirs. Safe to use from several threads.</summary>
internal sealed class OutcomeOrder(int count, IBatchObserver observer)
{
    private readonly RowOutcome?[] _waiting = new RowOutcome?[count];
    private readonly Lock _lock = new();
    private int _next;

    /// <param name="index">The row's place among those planned.</param>
    public void Add(int index, RowOutcome outcome)
    {
        lock (_lock)
        {
            _waiting[index] = outcome;
            for (; _next < count && _waiting[_next] is { } next; _next++)
                Tell(next);
        }
    }

    /// <summary>The run ends before its end: rows that are done behind one that is not.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            for (; _next < count; _next++)
            {
                if (_waiting[_next] is { } done)
                    Tell(done);
            }
        }
    }

    private void Tell(RowOutcome outcome)
    {
        observer.Add(outcome);
        _waiting[_next] = null;
    }
}
