using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>with object … end</c>: names are looked up in the object first, and written to it.</summary>
public sealed class ScriptWithStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    public ScriptExpression Target { get; } = target;

    public ScriptBlockStatement Body { get; } = body;

    public override object? Evaluate(TemplateContext context)
    {
        var target = context.Evaluate(Target);
        if (target is not IScriptObject scope)
        {
            throw new ScriptRuntimeException(
                Target.Span,
                $"Invalid target `{Target}` used for [with] statement. Must be an object, not {context.GetTypeName(target)}"
            );
        }

        context.PushGlobal(scope);
        try
        {
            return context.Evaluate(Body);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append("with ").Append(Target).Append("\n").Append(Body).Append("end");
}

/// <summary><c>wrap function arguments … end</c>: the function finds the body in <c>$$</c>.</summary>
public sealed class ScriptWrapStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    public ScriptExpression Target { get; } = target;

    public ScriptBlockStatement Body { get; } = body;

    public override object? Evaluate(TemplateContext context) =>
        Target is ScriptFunctionCall call
            ? FunctionInvoker.Call(context, call, call.Target, call.Values, hasPiped: false, piped: null, Body)
            : FunctionInvoker.Call(context, Target, Target, [], hasPiped: false, piped: null, Body);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append("wrap ").Append(Target).Append("\n").Append(Body).Append("end");
}

/// <summary><c>import object</c>: copies the object's members into the current one.</summary>
public sealed class ScriptImportStatement(ScriptExpression expression) : ScriptStatement
{
    public ScriptExpression Expression { get; } = expression;

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(Expression);
        if (value is null)
        {
            return null;
        }

        if (value is not ScriptObject source)
        {
            throw new ScriptRuntimeException(
                Expression.Span,
                $"Unexpected value `{context.GetTypeName(value)}` for import. Expecting a plain script object {{}}"
            );
        }

        context.CurrentGlobal!.Import(source);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("import ").Append(Expression);
}

/// <summary><c>readonly variable</c>.</summary>
public sealed class ScriptReadOnlyStatement(ScriptVariable variable) : ScriptStatement
{
    public ScriptVariable Variable { get; } = variable;

    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(Variable);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Append("readonly ").Append(Variable);
}
