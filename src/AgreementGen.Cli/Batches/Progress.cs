using System.Diagnostics;
using AgreementGen.Cli.Resources;

namespace AgreementGen.Cli.Batches;

/// <summary>How far a run is, on standard error: a bar with the time left on a screen, now and then a line elsewhere.</summary>
internal abstract class Progress(Session session) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _last;
    private int _done;
    private int _total;

    /// <summary>Nothing when errors only are wanted.</summary>
    public static Progress Open(Session session) =>
        session.Loudness == Loudness.Quiet ? new NoProgress(session)
        : session.Terminal.IsErrorScreen ? new ProgressBar(session)
        : new ProgressLines(session);

    protected Texts Texts => session.Texts;

    protected TextWriter Error => session.Terminal.Error;

    /// <summary>How long to wait between two signs of life.</summary>
    protected abstract TimeSpan Interval { get; }

    public void Begin(int total)
    {
        _total = total;
        _last = Stopwatch.GetElapsedTime(_start);
    }

    /// <summary>One more is done; called from one thread at a time.</summary>
    public void Step()
    {
        _done++;
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed - _last < Interval)
            return;
        _last = elapsed;
        Show(_done, _total, elapsed * ((double)(_total - _done) / _done));
    }

    /// <summary>Leaves the screen as it was.</summary>
    public virtual void Clear() { }

    public void Dispose() => Clear();

    protected abstract void Show(int done, int total, TimeSpan left);

    /// <summary>"1234/3321 (37 %), còn khoảng 12 giây".</summary>
    protected string Words(int done, int total, TimeSpan left) =>
        left.TotalSeconds < 90
            ? Texts.Format("batch.progress.seconds", done, total, 100L * done / total, Math.Ceiling(left.TotalSeconds))
            : Texts.Format("batch.progress.minutes", done, total, 100L * done / total, Math.Ceiling(left.TotalMinutes));
}

internal sealed class NoProgress(Session session) : Progress(session)
{
    protected override TimeSpan Interval => TimeSpan.MaxValue;

    protected override void Show(int done, int total, TimeSpan left) { }
}

internal sealed class ProgressLines(Session session) : Progress(session)
{
    protected override TimeSpan Interval => TimeSpan.FromSeconds(5);

    protected override void Show(int done, int total, TimeSpan left) => Error.WriteLine(Words(done, total, left));
}

internal sealed class ProgressBar(Session session) : Progress(session)
{
    private const int Width = 30;

    private bool _isShown;

    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(100);

    protected override void Show(int done, int total, TimeSpan left)
    {
        var filled = (int)((long)Width * done / total);
        var bar = new string('█', filled) + new string('░', Width - filled);
        Error.Write($"\r{bar} {Words(done, total, left)}\e[K");
        _isShown = true;
    }

    public override void Clear()
    {
        if (_isShown)
            Error.Write("\r\e[K");
        _isShown = false;
    }
}
