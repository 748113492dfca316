namespace Scriban.Syntax;

/// <summary><c>do … end</c> as a value.</summary>
public sealed class ScriptAnonymousFunction(ScriptFunction function) : ScriptExpression
{
    public ScriptFunction Function { get; } = function;

    public override object? Evaluate(TemplateContext context) => Function;

    public override void PrintTo(ScriptPrinter printer) => printer.Append(Function);
}
