using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The operators between two operands, from those that bind loosest to those that bind tightest.</summary>
public enum ScriptBinaryOperator
{
    None,
    EmptyCoalescing,
    NotEmptyCoalescing,
    Or,
    And,
    CompareEqual,
    CompareNotEqual,
    CompareLess,
    CompareLessOrEqual,
    CompareGreater,
    CompareGreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulus,
    ShiftLeft,
    ShiftRight,
    RangeInclude,
    RangeExclude,
}

internal static class ScriptBinaryOperatorExtensions
{
    /// <summary>How tightly an operator binds; a greater number binds tighter.</summary>
    public static int Precedence(this ScriptBinaryOperator @operator) =>
        @operator switch
        {
            ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing => 20,
            ScriptBinaryOperator.Or => 30,
            ScriptBinaryOperator.And => 40,
            ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual => 50,
            ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareLessOrEqual
            or ScriptBinaryOperator.CompareGreater
            or ScriptBinaryOperator.CompareGreaterOrEqual => 60,
            ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract => 70,
            ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude => 65,
            _ => 80,
        };

    public static string ToText(this ScriptBinaryOperator @operator) =>
        @operator switch
        {
            ScriptBinaryOperator.EmptyCoalescing => "??",
            ScriptBinaryOperator.NotEmptyCoalescing => "?!",
            ScriptBinaryOperator.Or => "||",
            ScriptBinaryOperator.And => "&&",
            ScriptBinaryOperator.CompareEqual => "==",
            ScriptBinaryOperator.CompareNotEqual => "!=",
            ScriptBinaryOperator.CompareLess => "<",
            ScriptBinaryOperator.CompareLessOrEqual => "<=",
            ScriptBinaryOperator.CompareGreater => ">",
            ScriptBinaryOperator.CompareGreaterOrEqual => ">=",
            ScriptBinaryOperator.Add => "+",
            ScriptBinaryOperator.Subtract => "-",
            ScriptBinaryOperator.Multiply => "*",
            ScriptBinaryOperator.Divide => "/",
            ScriptBinaryOperator.DivideRound => "//",
            ScriptBinaryOperator.Modulus => "%",
            ScriptBinaryOperator.ShiftLeft => "<<",
            ScriptBinaryOperator.ShiftRight => ">>",
            ScriptBinaryOperator.RangeInclude => "..",
            ScriptBinaryOperator.RangeExclude => "..<",
            _ => "?",
        };
}

/// <summary>An operator between two operands.</summary>
public sealed class ScriptBinaryExpression(
    ScriptExpression left,
    ScriptBinaryOperator @operator,
    ScriptExpression right
) : ScriptExpression
{
    public ScriptExpression Left { get; } = left;

    public ScriptBinaryOperator Operator { get; } = @operator;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context)
    {
        var left = context.Evaluate(Left);
        switch (Operator)
        {
            case ScriptBinaryOperator.And:
                return Boxed.Of(context.ToBool(Left.Span, left) && context.ToBool(Right.Span, context.Evaluate(Right)));
            case ScriptBinaryOperator.Or:
                return Boxed.Of(context.ToBool(Left.Span, left) || context.ToBool(Right.Span, context.Evaluate(Right)));
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? context.Evaluate(Right);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : context.Evaluate(Right);
            default:
                return Arithmetic.Evaluate(context, Span, Operator, left, context.Evaluate(Right));
        }
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        var isRange = Operator is ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude;
        var text = Operator.ToText();
        printer.Append(Left).Append(isRange ? text : $" {text} ").Append(Right);
    }
}
