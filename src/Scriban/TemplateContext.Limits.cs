using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Loops, calls and the limits on them. Zero means no limit.</summary>
public partial class TemplateContext
{
    internal enum Flow : byte
    {
        None,
        Break,
        Continue,
        Return,
    }

    /// <summary>Arrays inside arrays can hold more than can ever be compared.</summary>
    private const int ComparisonLimit = 50_000_000;

    private Flow _flow;
    private object? _returnValue;
    private long _loopSteps;
    private int _recursion;
    private int _comparisons;

    /// <summary>Loop steps of one render in all, and elements of a range or of an array multiplied.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>Accepted for the sake of the package; queries are not looped over here.</summary>
    public int? LoopLimitQueryable { get; set; }

    /// <summary>Functions and includes inside each other.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Characters of the output and of any text made on the way. Going beyond is an error; nothing is cut.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>Arrays and objects inside each other, when they are turned into text.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>Time that one regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    internal bool IsLeaving => _flow != Flow.None;

    internal bool IsReturning => _flow == Flow.Return;

    /// <summary>Throws when the cancellation token asks to stop.</summary>
    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        }
    }

    /// <summary>Called for every two values compared outside of the quickest way.</summary>
    internal void CountComparison()
    {
        if ((++_comparisons & 0xfff) == 0)
        {
            CheckAbort();
        }

        if (_comparisons > ComparisonLimit)
        {
            throw new ScriptRuntimeException(
                CurrentSpan,
                $"Exceeding the limit of `{ComparisonLimit}` comparisons of values. This limit is fixed."
            );
        }
    }

    internal void EnterLoop(LoopState loop)
    {
        _frame.LoopDepth++;
        PushScope(new Scope(Object: null, loop));
    }

    internal void ExitLoop()
    {
        _frame.LoopDepth--;
        PopScope();
    }

    internal void StepLoop(SourceSpan span)
    {
        CheckAbort();
        if (LoopLimit > 0 && ++_loopSteps > LoopLimit)
        {
            throw new ScriptRuntimeException(
                span,
                $"Exceeding number of iteration limit `{LoopLimit}` for loop statement. Raise TemplateContext.LoopLimit to allow more."
            );
        }
    }

    /// <summary>Ends <c>break</c> and <c>continue</c>. False when the loop is to end.</summary>
    internal bool EndLoopStep()
    {
        var flow = _flow;
        if (flow is Flow.Break or Flow.Continue)
        {
            _flow = Flow.None;
        }

        return flow is Flow.None or Flow.Continue;
    }

    internal void Leave(Flow flow, ScriptNode node)
    {
        if (_frame.LoopDepth > 0)
        {
            _flow = flow;
        }
        else if (EnableBreakAndContinueAsReturnOutsideLoop)
        {
            Return(value: null);
        }
        else
        {
            throw new ScriptRuntimeException(node.Span, $"The <{node}> statement can only be used inside a loop");
        }
    }

    internal void Return(object? value)
    {
        _returnValue = value;
        _flow = Flow.Return;
    }

    internal object? TakeReturnValue()
    {
        var value = _returnValue;
        EndReturn();
        return value;
    }

    internal void EndReturn()
    {
        _returnValue = null;
        _flow = Flow.None;
    }

    public void EnterRecursive(ScriptNode node)
    {
        CheckAbort();
        if (++_recursion > RecursiveLimit && RecursiveLimit > 0)
        {
            _recursion--;
            throw new ScriptRuntimeException(
                node.Span,
                $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{node}`. Raise TemplateContext.RecursiveLimit to allow more."
            );
        }
    }

    public void ExitRecursive(ScriptNode? node = null) => _recursion--;

    /// <summary>Called where a list of this length is about to be made.</summary>
    internal void CheckLength(SourceSpan span, long length)
    {
        if (LoopLimit > 0 && length > LoopLimit)
        {
            throw new ScriptRuntimeException(
                span,
                $"Exceeding number of iteration limit `{LoopLimit}` with a list of `{length}` elements. Raise TemplateContext.LoopLimit to allow more."
            );
        }
    }

    /// <summary>An array may have as many elements as a text may have characters.</summary>
    internal void CheckArrayLength(SourceSpan span, long length)
    {
        if (length > (LimitToString > 0 ? LimitToString : Array.MaxLength))
        {
            throw new ScriptRuntimeException(
                span,
                $"Exceeding the limit of `{LimitToString}` elements of an array. Raise TemplateContext.LimitToString to allow more."
            );
        }
    }

    /// <summary>Called where a text of this length is about to be made.</summary>
    internal void CheckStringLength(SourceSpan span, long length)
    {
        if (length > LimitToString && LimitToString > 0)
        {
            throw new ScriptRuntimeException(
                span,
                $"Exceeding the limit of `{LimitToString}` characters of a text. Raise TemplateContext.LimitToString to allow more."
            );
        }
    }
}
