namespace Scriban.Syntax;

/// <summary><c>this</c>: the object that unprefixed names are written to.</summary>
public sealed class ScriptThisExpression : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => context.CurrentGlobal;

    public override void PrintTo(ScriptPrinter printer) => printer.Append("this");
}
