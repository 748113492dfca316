using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>All functions that the language brings along. A group is made when it is first asked for.</summary>
public class BuiltinFunctions : ScriptObject
{
    private sealed record LazyGroup(Func<ScriptObject> Make);

    public BuiltinFunctions()
        : base(12)
    {
        SetValue("array", new LazyGroup(static () => new ArrayFunctions()), readOnly: true);
        SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        SetValue("include", IncludeFunctions.Include, readOnly: true);
        SetValue("include_join", IncludeFunctions.IncludeJoin, readOnly: true);
        SetValue(DateTimeFunctions.DateVariable, new LazyGroup(static () => new DateTimeFunctions()), readOnly: true);
        SetValue("html", new LazyGroup(static () => new HtmlFunctions()), readOnly: true);
        SetValue("math", new LazyGroup(static () => new MathFunctions()), readOnly: true);
        SetValue("object", new LazyGroup(static () => new ObjectFunctions()), readOnly: true);
        SetValue("regex", new LazyGroup(static () => new RegexFunctions()), readOnly: true);
        SetValue("string", new LazyGroup(static () => new StringFunctions()), readOnly: true);
        SetValue("timespan", new LazyGroup(static () => new TimeSpanFunctions()), readOnly: true);
    }

    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (!base.TryGetValue(context, span, member, out value))
        {
            return false;
        }

        if (value is LazyGroup lazy)
        {
            value = lazy.Make();
            SetValue(member, value, readOnly: true);
        }

        return true;
    }

    public override ICollection<object?> Values => [.. this.Select(m => m.Value)];

    public override IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var name in Keys.ToArray())
        {
            yield return new(name, this[name]);
        }
    }
}
