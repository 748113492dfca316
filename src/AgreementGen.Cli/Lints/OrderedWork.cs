namespace AgreementGen.Cli.Lints;

/// <summary>Work on many things at once, the results in the order of the things.</summary>
internal static class OrderedWork
{
    /// <summary>Results that may wait for an earlier one, for each worker: what is held does not grow with the number of things.</summary>
    private const int Ahead = 4;

    /// <param name="workers">How many at once; 1: one after the other, here.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items,
        int workers,
        Func<TItem, TResult> work,
        Action<TResult> take
    )
    {
        if (workers == 1)
        {
            foreach (var item in items)
                take(work(item));
            return;
        }
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
        var waiting = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            waiting.Enqueue(
                Task.Factory.StartNew(() => work(item), CancellationToken.None, TaskCreationOptions.None, scheduler)
            );
            if (waiting.Count > workers * Ahead)
                take(waiting.Dequeue().GetAwaiter().GetResult());
        }
        while (waiting.TryDequeue(out var task))
            take(task.GetAwaiter().GetResult());
    }
}
