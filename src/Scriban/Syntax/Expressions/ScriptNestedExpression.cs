namespace Scriban.Syntax;

/// <summary><c>(expression)</c>.</summary>
public sealed class ScriptNestedExpression(ScriptExpression expression) : ScriptExpression, IScriptVariablePath
{
    public ScriptExpression Expression { get; } = expression;

    public override object? Evaluate(TemplateContext context) => context.Evaluate(Expression);

    public object? GetValue(TemplateContext context) => context.Evaluate(Expression, aliasReturnedFunction: true);

    public void SetValue(TemplateContext context, object? value)
    {
        if (Expression is not IScriptVariablePath path)
        {
            throw new ScriptRuntimeException(Span, $"`{this}` is not something that can be assigned to");
        }

        path.SetValue(context, value);
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("(").Append(Expression).Append(")");
}
