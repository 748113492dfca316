using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>while condition … end</c>.</summary>
public sealed class ScriptWhileStatement(ScriptExpression condition, ScriptBlockStatement body)
    : ScriptLoopStatement(body)
{
    public ScriptExpression Condition { get; } = condition;

    public override object? Evaluate(TemplateContext context)
    {
        var loop = new LoopState("while", variable: null, length: null);
        context.EnterLoop(loop);
        try
        {
            object? result = null;
            for (var i = 0; context.ToBool(Condition.Span, context.Evaluate(Condition)); i++)
            {
                loop.MoveTo(i, value: null);
                if (!Step(context, ref result))
                {
                    break;
                }
            }

            return result;
        }
        finally
        {
            context.ExitLoop();
        }
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append("while ").Append(Condition).Append("\n").Append(Body).Append("end");
}
