namespace AgreementGen.Drift;

/// <summary>The longest increasing subsequence: what need not be moved to sort a list.</summary>
internal static class LongestRise
{
    /// <summary>Indices of its elements, by patience sorting: n log n.</summary>
    public static HashSet<int> Of(IReadOnlyList<int> values)
    {
        var ends = new List<int>();
        var before = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            var length = Shorter(ends, values, values[i]);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(i);
            else
                ends[length] = i;
        }
        var rise = new HashSet<int>();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            rise.Add(i);
        return rise;
    }

    /// <summary>How many ends are below a value; the ends rise.</summary>
    private static int Shorter(List<int> ends, IReadOnlyList<int> values, int value)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (values[ends[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
