namespace AgreementGen.Standards;

/// <summary>How certain it is that a standard says so.</summary>
public enum Certainty
{
    /// <summary>Written in the text of the standard.</summary>
    Text,

    /// <summary>Not written, but so in the sample forms of the standard.</summary>
    Forms,

    /// <summary>Known from others who quote the standard.</summary>
    Secondary,

    /// <summary>The standard is silent: custom, or our choice.</summary>
    Convention,
}

/// <summary>Where a value comes from.</summary>
/// <param name="Text">Article and point, in Vietnamese, as one cites it.</param>
public sealed record Citation(string Text, Certainty Certainty)
{
    public static readonly Citation None = new("", Certainty.Convention);
}

/// <summary>One property that a standard prescribes: what the writer writes, what a reader accepts, and who says so.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public sealed record Prescribed<T>
    where T : struct
{
    /// <summary>The value to write.</summary>
    public required T Value { get; init; }

    /// <summary>Values accepted one by one; empty when a range is given, or nothing is prescribed.</summary>
    public IReadOnlyList<T> Allowed
    {
        get => field ?? [];
        init;
    }

    /// <summary>The smallest accepted value.</summary>
    public T? Least { get; init; }

    /// <summary>The largest accepted value.</summary>
    public T? Most { get; init; }

    public required Citation Source { get; init; }

    /// <summary>Nothing is prescribed: every value will do.</summary>
    public bool IsFree => Allowed.Count == 0 && Least is null && Most is null;

    public bool Accepts(T measured)
    {
        if (Allowed.Count > 0)
            return Allowed.Contains(measured);
        var order = Comparer<T>.Default;
        return (Least is not { } least || order.Compare(measured, least) >= 0)
            && (Most is not { } most || order.Compare(measured, most) <= 0);
    }
}
