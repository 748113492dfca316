using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>[a, b, c]</c>.</summary>
public sealed class ScriptArrayInitializerExpression(IReadOnlyList<ScriptExpression> values) : ScriptExpression
{
    public IReadOnlyList<ScriptExpression> Values { get; } = values;

    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(Values.Count);
        foreach (var value in Values)
        {
            array.Add(context.Evaluate(value));
        }

        return array;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("[").AppendAll(Values, ", ").Append("]");
}
