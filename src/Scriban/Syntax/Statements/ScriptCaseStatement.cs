using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>when a, b</c> and what follows it; the arm of <c>else</c> has no values.</summary>
public sealed record ScriptWhenArm(IReadOnlyList<ScriptExpression>? Values, ScriptBlockStatement Body);

/// <summary><c>case value … when a, b … else … end</c>.</summary>
public sealed class ScriptCaseStatement(
    ScriptExpression value,
    ScriptBlockStatement opening,
    IReadOnlyList<ScriptWhenArm> arms
) : ScriptStatement
{
    public ScriptExpression Value { get; } = value;

    public IReadOnlyList<ScriptWhenArm> Arms { get; } = arms;

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Value);

        // What stands before the first arm belongs to none; the tags in it keep the indentation right.
        context.Evaluate(opening);
        foreach (var arm in Arms)
        {
            if (arm.Values is null || Matches(context, value, arm.Values))
            {
                return context.Evaluate(arm.Body);
            }
        }

        return null;
    }

    private static bool Matches(TemplateContext context, object? value, IReadOnlyList<ScriptExpression> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (Arithmetic.AreEqual(context, value, context.Evaluate(candidate)))
            {
                return true;
            }
        }

        return false;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Append("case ").Append(Value).Append("\n").Append(opening);
        foreach (var arm in Arms)
        {
            if (arm.Values is null)
            {
                printer.Append("else\n");
            }
            else
            {
                printer.Append("when ").AppendAll(arm.Values, ", ").Append("\n");
            }

            printer.Append(arm.Body);
        }

        printer.Append("end");
    }
}
