namespace Scriban.Syntax;

/// <summary><c>break</c>: leaves the loop.</summary>
public sealed class ScriptBreakStatement : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Leave(TemplateContext.Flow.Break, this);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("break");
}

/// <summary><c>continue</c>: goes on with the next step of the loop.</summary>
public sealed class ScriptContinueStatement : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Leave(TemplateContext.Flow.Continue, this);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("continue");
}

/// <summary><c>ret value</c>: leaves the function or the page.</summary>
public sealed class ScriptReturnStatement(ScriptExpression? expression) : ScriptStatement
{
    public ScriptExpression? Expression { get; } = expression;

    public override object? Evaluate(TemplateContext context)
    {
        context.Return(context.Evaluate(Expression));
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append(Expression is null ? "ret" : "ret ").Append(Expression);
}
