namespace Scriban.Syntax;

/// <summary>An expression on its own: its value is written, unless it is an assignment.</summary>
public sealed class ScriptExpressionStatement(ScriptExpression expression) : ScriptStatement
{
    public ScriptExpression Expression { get; } = expression;

    public override bool CanOutput => Expression is not ScriptAssignExpression;

    public override object? Evaluate(TemplateContext context) => context.Evaluate(Expression);

    public override void PrintTo(ScriptPrinter printer) => printer.Append(Expression);
}
