using AgreementGen.Tabular;

namespace AgreementGen.Batches;

/// <summary>The rows that still need a document, read from the table one at a time by whoever has time for it.</summary>
internal sealed class PendingRows(IEnumerable<Row> rows, BatchPlan plan, Func<int, bool> isPending) : IDisposable
{
    private readonly IEnumerator<Row> _rows = rows.GetEnumerator();
    private readonly Lock _lock = new();
    private int _index;

    /// <summary>The next row and its place among the planned ones; null when there is none.</summary>
    public (int Index, Row Row)? Next()
    {
        lock (_lock)
        {
            while (_index < plan.Rows.Length && !isPending(_index))
                _index++;
            if (_index == plan.Rows.Length)
                return null;
            while (_rows.MoveNext())
            {
                if (_rows.Current.Number == plan.Rows[_index].Number)
                    return (_index++, _rows.Current);
            }
            return null;
        }
    }

    public void Dispose() => _rows.Dispose();
}
