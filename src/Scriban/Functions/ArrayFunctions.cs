using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Functions on arrays, under <c>array</c>. None changes the array that it is given.</summary>
public class ArrayFunctions : FunctionGroup
{
    private static readonly BuiltinFunction[] Table =
    [
        new("array.add", "list, value", static c => Add(c.List(0), c[1])),
        new("array.add_range", "list1, list2", static c => AddRange(c.List(0), c.List(1))),
        new(
            "array.any",
            "list, function, args...",
            static c => Any(c.Context, c.Caller, c.List(0), c.Function(1), (ScriptArray)c[2]!)
        ),
        new("array.compact", "list", static c => Compact(c.List(0))),
        new("array.concat", "list1, list2", static c => Concat(c.List(0), c.List(1))),
        new("array.contains", "list, item", static c => Contains(c.Context, c.List(0), c[1])),
        new("array.cycle", "list, group?", static c => Cycle(c.Context, c.List(0), c[1])),
        new("array.each", "list, function", static c => Each(c.Context, c.Caller, c.List(0), c.Function(1))),
        new("array.filter", "list, function", static c => Filter(c.Context, c.Caller, c.List(0), c.Function(1))),
        new("array.first", "list", static c => First(c.List(0))),
        new(
            "array.insert_at",
            "list, index, value",
            static c => InsertAt(c.Context, c.Span, c.List(0), c.Int(1), c[2])
        ),
        new(
            "array.join",
            "list, delimiter, function?",
            static c => Join(c.Context, c.Caller, c.List(0), c.Text(1), c[2] is null ? null : c.Function(2))
        ),
        new("array.last", "list", static c => Last(c.List(0))),
        new("array.limit", "list, count", static c => Limit(c.List(0), c.Int(1))),
        new("array.map", "list, member", static c => Map(c.Context, c.Caller, c.List(0), c.Text(1))),
        new("array.offset", "list, index", static c => Offset(c.List(0), c.Int(1))),
        new("array.remove_at", "list, index", static c => RemoveAt(c.List(0), c.Int(1))),
        new("array.reverse", "list", static c => Reverse(c.List(0))),
        new("array.size", "list", static c => Size(c.List(0))),
        new("array.sort", "list, member?", static c => Sort(c.Context, c.Caller, c.List(0), c.Text(1))),
        new("array.uniq", "list", static c => Uniq(c.Context, c.List(0))),
    ];

    public ArrayFunctions()
        : base(Table) { }

    /// <summary>Puts a value behind the last element.</summary>
    /// <param name="list">The array.</param>
    /// <param name="value">The value to add.</param>
    /// <returns>A new array with the value at its end.</returns>
    /// <example><code>{{ ["ký", "đóng dấu"] | array.add "gửi" }}</code><code>["ký", "đóng dấu", "gửi"]</code></example>
    public static ScriptArray Add(ScriptArray? list, object? value) => [.. list ?? [], value];

    /// <summary>Puts the elements of one array behind those of another.</summary>
    /// <param name="list1">The array that comes first.</param>
    /// <param name="list2">The array that follows.</param>
    /// <returns>A new array with the elements of both.</returns>
    /// <example><code>{{ [1, 2] | array.add_range [8, 9] }}</code><code>[1, 2, 8, 9]</code></example>
    public static ScriptArray AddRange(ScriptArray? list1, ScriptArray? list2) => [.. list1 ?? [], .. list2 ?? []];

    /// <summary>Asks a function about each element until it answers yes.</summary>
    /// <param name="list">The array.</param>
    /// <param name="function">A function of an element, passed with <c>@</c>.</param>
    /// <param name="args">What the function receives behind the element.</param>
    /// <returns>Whether the function was true for at least one element.</returns>
    /// <example><code>{{ ["Điều 1", "Phụ lục"] | array.any @string.starts_with "Điều" }}</code><code>true</code></example>
    public static object Any(
        TemplateContext context,
        ScriptNode caller,
        ScriptArray? list,
        IScriptCustomFunction function,
        ScriptArray args
    )
    {
        foreach (var item in list ?? [])
        {
            if (context.ToBool(caller.Span, Apply(context, caller, function, [item, .. args])))
            {
                return Boxed.True;
            }
        }

        return Boxed.False;
    }

    /// <summary>Leaves out the elements that are null.</summary>
    /// <param name="list">The array.</param>
    /// <returns>A new array without nulls.</returns>
    /// <example><code>{{ ["a", null, "b"] | array.compact }}</code><code>["a", "b"]</code></example>
    public static ScriptArray Compact(ScriptArray? list) => new((list ?? []).Where(item => item is not null));

    /// <summary>The same as <c>array.add_range</c>.</summary>
    /// <param name="list1">The array that comes first.</param>
    /// <param name="list2">The array that follows.</param>
    /// <returns>A new array with the elements of both.</returns>
    /// <example><code>{{ [1, 2] | array.concat [8, 9] }}</code><code>[1, 2, 8, 9]</code></example>
    public static ScriptArray Concat(ScriptArray? list1, ScriptArray? list2) => AddRange(list1, list2);

    /// <summary>Looks for an element.</summary>
    /// <param name="list">The array.</param>
    /// <param name="item">The value to look for.</param>
    /// <returns>Whether an element equals the value.</returns>
    /// <example><code>{{ ["PL", "QĐ"] | array.contains "QĐ" }}</code><code>true</code></example>
    public static object Contains(TemplateContext context, ScriptArray? list, object? item) =>
        Boxed.Of((list ?? []).Any(found => Arithmetic.AreEqual(context, found, item)));

    /// <summary>Gives one element at each call, in turn, and begins again behind the last.</summary>
    /// <param name="list">The array.</param>
    /// <param name="group">Calls of one group take turns together; without it, calls with equal arrays do.</param>
    /// <returns>The next element.</returns>
    /// <example><code>{{ for i in 1..3 }}{{ array.cycle ["chẵn", "lẻ"] }} {{ end }}</code><code>chẵn lẻ chẵn </code></example>
    public static object? Cycle(TemplateContext context, ScriptArray? list, object? group)
    {
        if (list is null || list.Count == 0)
        {
            return null;
        }

        var key = ("cycle", group is null ? context.ObjectToString(list) : context.ObjectToString(group));
        var turn = context.Tags.TryGetValue(key, out var found) ? (int)found! : 0;
        context.Tags[key] = turn + 1;
        return list[turn % list.Count];
    }

    /// <summary>Changes every element by a function.</summary>
    /// <param name="list">The array.</param>
    /// <param name="function">A function of an element, passed with <c>@</c>.</param>
    /// <returns>A new array of what the function returned.</returns>
    /// <example><code>{{ ["bắc giang", "trà vinh"] | array.each @string.capitalizewords }}</code><code>["Bắc Giang", "Trà Vinh"]</code></example>
    public static ScriptArray? Each(
        TemplateContext context,
        ScriptNode caller,
        ScriptArray? list,
        IScriptCustomFunction function
    ) => list is null ? null : new(list.Select(item => Apply(context, caller, function, [item])));

    /// <summary>Keeps the elements for which a function is true.</summary>
    /// <param name="list">The array.</param>
    /// <param name="function">A function of an element, passed with <c>@</c>.</param>
    /// <returns>A new array of the elements kept.</returns>
    /// <example><code>{{ ["", "2024", ""] | array.filter @string.empty | array.size }}</code><code>2</code></example>
    public static ScriptArray? Filter(
        TemplateContext context,
        ScriptNode caller,
        ScriptArray? list,
        IScriptCustomFunction function
    ) =>
        list is null
            ? null
            : new(list.Where(item => context.ToBool(caller.Span, Apply(context, caller, function, [item]))));

    /// <summary>The element at the front.</summary>
    /// <param name="list">The array.</param>
    /// <returns>The first element, null where there is none.</returns>
    /// <example><code>{{ [7, 8, 9] | array.first }}</code><code>7</code></example>
    public static object? First(ScriptArray? list) => list?[0];

    /// <summary>Puts a value before the element at an index; beyond the end, nulls fill the gap.</summary>
    /// <param name="list">The array.</param>
    /// <param name="index">The place, counted from 0.</param>
    /// <param name="value">The value to insert.</param>
    /// <returns>A new array with the value in it.</returns>
    /// <example><code>{{ ["a", "c"] | array.insert_at 1 "b" }}</code><code>["a", "b", "c"]</code></example>
    public static ScriptArray InsertAt(
        TemplateContext context,
        SourceSpan span,
        ScriptArray? list,
        int index,
        object? value
    )
    {
        context.CheckArrayLength(span, (long)index + 1);
        var result = new ScriptArray((IEnumerable<object?>)(list ?? []));
        result.Insert(Math.Max(0, index), value);
        return result;
    }

    /// <summary>Writes the elements one after another, with a text between them.</summary>
    /// <param name="list">The array.</param>
    /// <param name="delimiter">The text between two elements.</param>
    /// <param name="function">A function of each element's text, passed with <c>@</c>.</param>
    /// <returns>One text.</returns>
    /// <example><code>{{ ["A", "B", "C"] | array.join "; " @string.downcase }}</code><code>a; b; c</code></example>
    public static string Join(
        TemplateContext context,
        ScriptNode caller,
        ScriptArray? list,
        string? delimiter,
        IScriptCustomFunction? function
    )
    {
        var result = new StringBuilder();
        var isFirst = true;
        foreach (var item in list ?? [])
        {
            var text = context.ObjectToString(item);
            text = function is null ? text : context.ObjectToString(Apply(context, caller, function, [text]));
            result.Append(isFirst ? "" : delimiter).Append(text);
            context.CheckStringLength(caller.Span, result.Length);
            isFirst = false;
        }

        return result.ToString();
    }

    /// <summary>The element at the back.</summary>
    /// <param name="list">The array.</param>
    /// <returns>The last element, null where there is none.</returns>
    /// <example><code>{{ [7, 8, 9] | array.last }}</code><code>9</code></example>
    public static object? Last(ScriptArray? list) => list?[list.Count - 1];

    /// <summary>Keeps the first elements.</summary>
    /// <param name="list">The array.</param>
    /// <param name="count">How many to keep.</param>
    /// <returns>A new array of at most that many elements.</returns>
    /// <example><code>{{ [7, 8, 9] | array.limit 2 }}</code><code>[7, 8]</code></example>
    public static ScriptArray? Limit(ScriptArray? list, int count) =>
        list is null ? null : new(list.Take(Math.Max(0, count)));

    /// <summary>Takes the same member of every element; elements without it are left out.</summary>
    /// <param name="list">An array of objects.</param>
    /// <param name="member">The name of the member.</param>
    /// <returns>A new array of the members' values.</returns>
    /// <example><code>{{ [{name: "Lan"}, {name: "Minh"}] | array.map "name" }}</code><code>["Lan", "Minh"]</code></example>
    public static ScriptArray? Map(TemplateContext context, ScriptNode caller, ScriptArray? list, string? member) =>
        list is null || member is null
            ? null
            : new(
                list.Where(item => HasMember(context, item, member))
                    .Select(item => context.GetMember(caller, item!, member))
            );

    /// <summary>Skips the first elements.</summary>
    /// <param name="list">The array.</param>
    /// <param name="index">How many to skip.</param>
    /// <returns>A new array of the others.</returns>
    /// <example><code>{{ [7, 8, 9] | array.offset 1 }}</code><code>[8, 9]</code></example>
    public static ScriptArray? Offset(ScriptArray? list, int index) =>
        list is null ? null : new(list.Skip(Math.Max(0, index)));

    /// <summary>Leaves out one element.</summary>
    /// <param name="list">The array.</param>
    /// <param name="index">Its place, counted from 0, or from the end where negative: write <c>(-1)</c>.</param>
    /// <returns>A new array without it.</returns>
    /// <example><code>{{ [7, 8, 9] | array.remove_at (-1) }}</code><code>[7, 8]</code></example>
    public static ScriptArray? RemoveAt(ScriptArray? list, int index)
    {
        if (list is null)
        {
            return null;
        }

        var result = new ScriptArray((IEnumerable<object?>)list);
        result.RemoveAt(index < 0 ? index + list.Count : index);
        return result;
    }

    /// <summary>Turns the order round.</summary>
    /// <param name="list">The array.</param>
    /// <returns>A new array, the last element first.</returns>
    /// <example><code>{{ [7, 8, 9] | array.reverse }}</code><code>[9, 8, 7]</code></example>
    public static ScriptArray? Reverse(ScriptArray? list) => list is null ? null : new(list.AsEnumerable().Reverse());

    /// <summary>Counts the elements.</summary>
    /// <param name="list">The array.</param>
    /// <returns>Their number.</returns>
    /// <example><code>{{ [7, 8, 9] | array.size }}</code><code>3</code></example>
    public static int Size(ScriptArray? list) => list?.Count ?? 0;

    /// <summary>Puts the elements in order: numbers by size, texts as a dictionary does, nulls first. Equal ones stay as they are.</summary>
    /// <param name="list">The array.</param>
    /// <param name="member">Order by this member of the elements instead of by themselves.</param>
    /// <returns>A new array in order.</returns>
    /// <example><code>{{ [{n: 2, t: "b"}, {n: 1, t: "a"}] | array.sort "n" | array.map "t" }}</code><code>["a", "b"]</code></example>
    public static ScriptArray? Sort(TemplateContext context, ScriptNode caller, ScriptArray? list, string? member)
    {
        if (list is null)
        {
            return null;
        }

        var order = Comparer<object?>.Create(
            (a, b) =>
                Arithmetic.Compare(context, a, b)
                ?? throw new ScriptRuntimeException(
                    caller.Span,
                    $"Cannot sort `{context.GetTypeName(a)}` together with `{context.GetTypeName(b)}`"
                )
        );
        try
        {
            return new ScriptArray(list.OrderBy(item => KeyOf(context, caller, item, member), order).ToList());
        }
        catch (InvalidOperationException e) when (e.InnerException is ScriptRuntimeException inner)
        {
            throw new ScriptRuntimeException(inner.Span, inner.OriginalMessage, e);
        }
    }

    private static object? KeyOf(TemplateContext context, ScriptNode caller, object? item, string? member) =>
        string.IsNullOrEmpty(member) || item is null ? item
        : HasMember(context, item, member) ? context.GetMember(caller, item, member)
        : null;

    private static bool HasMember(TemplateContext context, object? item, string member) =>
        item is not null && context.TryReadMember(item, member, out _);

    /// <summary>Keeps the first of equal elements.</summary>
    /// <param name="list">The array.</param>
    /// <returns>A new array in which no two elements are equal.</returns>
    /// <example><code>{{ [1, 1, 2, 1] | array.uniq }}</code><code>[1, 2]</code></example>
    public static ScriptArray? Uniq(TemplateContext context, ScriptArray? list)
    {
        if (list is null)
        {
            return null;
        }

        var result = new ScriptArray();
        var seen = new HashSet<object>();
        var hasNull = false;
        foreach (var item in list)
        {
            var isNew =
                item is null ? !hasNull
                : item is System.Collections.IList ? !result.Any(r => Arithmetic.AreEqual(context, r, item))
                : seen.Add(
                    Numbers.IsInteger(item) ? Numbers.ToBigInteger(item)
                    : item is IScriptOutput ? item.ToString()!
                    : item
                );
            hasNull |= item is null;
            if (isNew)
            {
                result.Add(item);
            }
        }

        return result;
    }

    private static object? Apply(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptArray arguments
    )
    {
        context.StepLoop(caller.Span);
        return FunctionInvoker.Call(context, caller, function, arguments);
    }
}
