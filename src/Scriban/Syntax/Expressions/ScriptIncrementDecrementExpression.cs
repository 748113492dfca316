using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>++x</c>, <c>--x</c>, <c>x++</c>, <c>x--</c>.</summary>
public sealed class ScriptIncrementDecrementExpression(ScriptExpression target, bool isIncrement, bool isPostfix)
    : ScriptExpression
{
    public ScriptExpression Target { get; } = target;

    public bool IsIncrement { get; } = isIncrement;

    /// <summary>The value is that before the change.</summary>
    public bool IsPostfix { get; } = isPostfix;

    public override object? Evaluate(TemplateContext context)
    {
        var before = context.Evaluate(Target);
        var after = Arithmetic.Evaluate(
            context,
            Span,
            IsIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract,
            before,
            Boxed.Of(1)
        );
        ((IScriptVariablePath)Target).SetValue(context, after);
        return IsPostfix ? before : after;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        var sign = IsIncrement ? "++" : "--";
        printer.Append(IsPostfix ? "" : sign).Append(Target).Append(IsPostfix ? sign : "");
    }
}
