using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target = value</c> and the compound forms <c>target += value</c>. Has no value to write.</summary>
public sealed class ScriptAssignExpression(
    ScriptExpression target,
    ScriptBinaryOperator @operator,
    ScriptExpression value
) : ScriptExpression
{
    public ScriptExpression Target { get; } = target;

    /// <summary>The operator of a compound assignment, else <see cref="ScriptBinaryOperator.None"/>.</summary>
    public ScriptBinaryOperator Operator { get; } = @operator;

    public ScriptExpression Value { get; } = value;

    public override object? Evaluate(TemplateContext context)
    {
        var value = Operator == ScriptBinaryOperator.None ? context.Evaluate(Value) : EvaluateCompound(context);
        ((IScriptVariablePath)Target).SetValue(context, value);
        return null;
    }

    private object? EvaluateCompound(TemplateContext context)
    {
        var left = context.Evaluate(Target);
        return Arithmetic.Evaluate(context, Span, Operator, left, context.Evaluate(Value));
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        var sign = Operator == ScriptBinaryOperator.None ? "=" : Operator.ToText() + "=";
        printer.Append(Target).Append($" {sign} ").Append(Value);
    }
}
