using Scriban.Runtime;

namespace Scriban.Syntax;

public enum ScriptUnaryOperator
{
    /// <summary><c>!</c> or <c>not</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Negate,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>@</c>: the function itself, uncalled.</summary>
    FunctionAlias,

    /// <summary><c>^</c>: the elements of an array as arguments.</summary>
    FunctionParametersExpand,
}

/// <summary>An operator before its operand.</summary>
public sealed class ScriptUnaryExpression(ScriptUnaryOperator @operator, ScriptExpression right) : ScriptExpression
{
    public ScriptUnaryOperator Operator { get; } = @operator;

    public ScriptExpression Right { get; } = right;

    public override object? Evaluate(TemplateContext context) =>
        Operator switch
        {
            ScriptUnaryOperator.Not => Boxed.Of(!context.ToBool(Right.Span, context.Evaluate(Right))),
            ScriptUnaryOperator.Negate => Arithmetic.Negate(context.Evaluate(Right), Span),
            ScriptUnaryOperator.Plus => Arithmetic.Plus(context.Evaluate(Right), Span),
            ScriptUnaryOperator.FunctionAlias => context.Evaluate(Right, aliasReturnedFunction: true),
            _ => context.Evaluate(Right),
        };

    public override void PrintTo(ScriptPrinter printer)
    {
        printer
            .Append(
                Operator switch
                {
                    ScriptUnaryOperator.Not => "!",
                    ScriptUnaryOperator.Negate => Right is ScriptUnaryExpression or ScriptIncrementDecrementExpression
                        ? "- "
                        : "-",
                    ScriptUnaryOperator.Plus => Right is ScriptUnaryExpression or ScriptIncrementDecrementExpression
                        ? "+ "
                        : "+",
                    ScriptUnaryOperator.FunctionAlias => "@",
                    _ => "^",
                }
            )
            .Append(Right);
    }
}
