using Scriban.Functions;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>{name: value, "other name": value}</c>.</summary>
public sealed class ScriptObjectInitializerExpression(IReadOnlyList<KeyValuePair<string, ScriptExpression>> members)
    : ScriptExpression
{
    public IReadOnlyList<KeyValuePair<string, ScriptExpression>> Members { get; } = members;

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject();
        foreach (var (name, value) in Members)
        {
            result.SetValue(name, context.Evaluate(value), readOnly: false);
        }

        return result;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Append("{");
        var separator = "";
        foreach (var (name, value) in Members)
        {
            printer.Append(separator).Append("\"" + StringFunctions.Escape(name) + "\"").Append(": ").Append(value);
            separator = ", ";
        }

        printer.Append("}");
    }
}
