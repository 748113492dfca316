namespace Scriban.Syntax;

/// <summary>One arm of <c>if … else if … else … end</c>; the arm of <c>else</c> has no condition.</summary>
public sealed record ScriptIfArm(ScriptExpression? Condition, ScriptBlockStatement Body);

/// <summary><c>if condition … else if condition … else … end</c>.</summary>
public sealed class ScriptIfStatement(IReadOnlyList<ScriptIfArm> arms) : ScriptStatement
{
    private readonly ScriptIfArm[] _arms = [.. arms];

    public IReadOnlyList<ScriptIfArm> Arms => _arms;

    public override object? Evaluate(TemplateContext context)
    {
        foreach (var (condition, body) in _arms)
        {
            if (condition is null || context.ToBool(condition.Span, context.Evaluate(condition)))
            {
                return context.Evaluate(body);
            }
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        for (var i = 0; i < Arms.Count; i++)
        {
            var (condition, body) = Arms[i];
            printer.Append(
                i == 0 ? "if "
                : condition is null ? "else"
                : "else if "
            );
            printer.Append(condition).Append("\n").Append(body);
        }

        printer.Append("end");
    }
}
