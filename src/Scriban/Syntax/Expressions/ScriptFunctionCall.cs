using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>name: value</c> in a call or a loop.</summary>
public sealed class ScriptNamedArgument(string name, ScriptExpression value) : ScriptExpression
{
    public string Name { get; } = name;

    public ScriptExpression Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => context.Evaluate(Value);

    public override void PrintTo(ScriptPrinter printer) => printer.Append(Name).Append(": ").Append(Value);
}

/// <summary><c>function a b</c> or <c>function(a, b)</c>.</summary>
public sealed class ScriptFunctionCall(
    ScriptExpression target,
    IReadOnlyList<ScriptExpression> arguments,
    bool hasParentheses
) : ScriptExpression
{
    public ScriptExpression Target { get; } = target;

    internal ScriptExpression[] Values { get; } = [.. arguments];

    public IReadOnlyList<ScriptExpression> Arguments => Values;

    public bool HasParentheses { get; } = hasParentheses;

    public override object? Evaluate(TemplateContext context) =>
        FunctionInvoker.Call(context, this, Target, Values, hasPiped: false, piped: null, block: null);

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Append(Target);
        if (HasParentheses)
        {
            printer.Append("(").AppendAll(Arguments, ", ").Append(")");
        }
        else
        {
            printer.Append(Arguments.Count > 0 ? " " : "").AppendAll(Arguments, " ");
        }
    }
}

/// <summary><c>value | function a b</c>: the value becomes the first argument.</summary>
public sealed class ScriptPipeCall(ScriptExpression from, ScriptExpression to) : ScriptExpression
{
    public ScriptExpression From { get; } = from;

    /// <summary>A <see cref="ScriptFunctionCall"/>, or the path of a function without further arguments.</summary>
    public ScriptExpression To { get; } = to;

    public override object? Evaluate(TemplateContext context)
    {
        var piped = context.Evaluate(From);
        return To is ScriptFunctionCall call
            ? FunctionInvoker.Call(context, call, call.Target, call.Values, hasPiped: true, piped, block: null)
            : FunctionInvoker.Call(context, To, To, [], hasPiped: true, piped, block: null);
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append(From).Append(" | ").Append(To);
}
