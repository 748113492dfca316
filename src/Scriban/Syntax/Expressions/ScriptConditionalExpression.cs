namespace Scriban.Syntax;

/// <summary><c>condition ? then : otherwise</c>.</summary>
public sealed class ScriptConditionalExpression(
    ScriptExpression condition,
    ScriptExpression thenValue,
    ScriptExpression elseValue
) : ScriptExpression
{
    public ScriptExpression Condition { get; } = condition;

    public ScriptExpression ThenValue { get; } = thenValue;

    public ScriptExpression ElseValue { get; } = elseValue;

    public override object? Evaluate(TemplateContext context) =>
        context.Evaluate(context.ToBool(Condition.Span, context.Evaluate(Condition)) ? ThenValue : ElseValue);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append(Condition).Append(" ? ").Append(ThenValue).Append(" : ").Append(ElseValue);
}
