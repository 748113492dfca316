namespace Scriban.Syntax;

/// <summary>What <c>for</c>, <c>tablerow</c> and <c>while</c> share: steps are counted, <c>break</c> and <c>continue</c> end here.</summary>
public abstract class ScriptLoopStatement(ScriptBlockStatement body) : ScriptStatement
{
    public ScriptBlockStatement Body { get; } = body;

    /// <summary>Runs the body once. False when the loop is to end.</summary>
    private protected bool Step(TemplateContext context, ref object? result)
    {
        context.StepLoop(Span);
        result = context.Evaluate(Body);
        return context.EndLoopStep();
    }
}
