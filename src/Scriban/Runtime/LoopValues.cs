using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a loop walks over: a window onto a list or a range, forwards or backwards.</summary>
internal struct LoopValues
{
    private IList? _list;
    private ScriptRange? _range;

    public int Offset { get; set; }

    public int? Limit { get; set; }

    public bool IsReversed { get; set; }

    /// <summary>Number of steps; known after <see cref="Close"/>.</summary>
    public long Count { get; private set; }

    public static LoopValues Of(TemplateContext context, SourceSpan span, object? value) =>
        value switch
        {
            null => new LoopValues { _list = Array.Empty<object>() },
            ScriptRange range => new LoopValues { _range = range },
            string text => new LoopValues { _list = text.Select(c => c.ToString()).ToArray() },
            ScriptArray array => new LoopValues { _list = array },
            IList list => new LoopValues { _list = list },
            IScriptObject or IDictionary or IEnumerable => new LoopValues { _list = context.ToValues(span, value) },
            _ => throw new ScriptRuntimeException(
                span,
                $"Unexpected type `{context.GetTypeName(value)}` for iterator. Expecting an array, a range or an object"
            ),
        };

    /// <summary>Applies offset and limit.</summary>
    public void Close()
    {
        var available = Math.Max(0, (_range?.Count ?? _list!.Count) - Math.Max(0, Offset));
        Count = Limit is { } limit ? Math.Min(available, Math.Max(0, limit)) : available;
    }

    public readonly object? this[long step]
    {
        get
        {
            var index = Math.Max(0, Offset) + (IsReversed ? Count - 1 - step : step);
            return _range is not null ? _range[index]
                : index < _list!.Count ? _list[(int)index]
                : null;
        }
    }
}
