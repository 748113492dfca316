using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>capture variable … end</c>: what the body writes becomes the variable's value, an <see cref="IScriptOutput"/>.</summary>
public sealed class ScriptCaptureStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    public ScriptExpression Target { get; } = target;

    public ScriptBlockStatement Body { get; } = body;

    public override object? Evaluate(TemplateContext context)
    {
        context.PushOutput();
        IScriptOutput? output = null;
        try
        {
            context.Evaluate(Body);
        }
        finally
        {
            output = context.PopOutput();
        }

        ((IScriptVariablePath)Target).SetValue(context, output);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append("capture ").Append(Target).Append("\n").Append(Body).Append("end");
}
