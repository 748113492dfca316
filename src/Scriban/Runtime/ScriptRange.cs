using System.Collections;

namespace Scriban.Runtime;

/// <summary><c>from..to</c>: whole numbers one after another, made as they are asked for. Counts down where <c>to</c> is less.</summary>
public sealed class ScriptRange(long from, long to, bool isInclusive) : IEnumerable<object?>, IScriptPrintable
{
    public long From { get; } = from;

    public long To { get; } = to;

    public bool IsInclusive { get; } = isInclusive;

    /// <summary>At most <see cref="long.MaxValue"/>.</summary>
    public long Count =>
        (long)Int128.Min(long.MaxValue, Int128.Abs((Int128)To - From) + (IsInclusive ? Int128.One : Int128.Zero));

    public object this[long index] => Boxed.Of(To >= From ? From + index : From - index);

    public IEnumerator<object?> GetEnumerator()
    {
        for (long i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IScriptPrintable.PrintTo(TemplateContext context, ValuePrinter printer)
    {
        context.CheckLength(context.CurrentSpan, Count);
        printer.Append('[');
        for (long i = 0; i < Count; i++)
        {
            printer.Append(i == 0 ? "" : ", ").AppendNested(this[i]);
        }

        printer.Append(']');
    }
}
