using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A parameter of <c>func f(a, b = 1, c...)</c>.</summary>
public sealed record ScriptParameter(string Name, ScriptExpression? DefaultValue, bool IsVariable);

/// <summary><c>func name … end</c>, <c>func name(a, b) … end</c>, <c>name(a, b) = expression</c>, or anonymous <c>do … end</c>.</summary>
public sealed class ScriptFunction(ScriptVariable? name, IReadOnlyList<ScriptParameter>? parameters, ScriptNode body)
    : ScriptStatement,
        IScriptCustomFunction
{
    /// <summary>Null for an anonymous function.</summary>
    public ScriptVariable? Name { get; } = name;

    /// <summary>Null for a simple function, which takes whatever it is given.</summary>
    public IReadOnlyList<ScriptParameter>? Parameters { get; } = parameters;

    /// <summary>A block, or the expression of an inline function.</summary>
    public ScriptNode Body { get; } = body;

    public int RequiredParameterCount { get; } =
        parameters?.Count(p => p is { DefaultValue: null, IsVariable: false }) ?? 0;

    public int ParameterCount => Parameters?.Count ?? 0;

    public ScriptVarParamKind VarParamKind =>
        Parameters switch
        {
            null => ScriptVarParamKind.Direct,
            [.., { IsVariable: true }] => ScriptVarParamKind.LastParameter,
            _ => ScriptVarParamKind.None,
        };

    public Type ReturnType => typeof(object);

    public override bool CanOutput => false;

    public ScriptParameterInfo GetParameterInfo(int index) =>
        Parameters is null || index >= Parameters.Count
            ? new ScriptParameterInfo(typeof(object), "")
            : new ScriptParameterInfo(typeof(object), Parameters[index].Name);

    public override object? Evaluate(TemplateContext context)
    {
        if (Name is not null)
        {
            context.SetValue(Name, this);
        }

        return null;
    }

    public object? Invoke(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        context.EnterFunction(arguments, blockStatement, opensGlobal: Parameters is not null);
        try
        {
            BindParameters(context, arguments);
            var result = context.Evaluate(Body);
            return context.IsReturning ? context.TakeReturnValue() : result;
        }
        finally
        {
            context.ExitFunction(opensGlobal: Parameters is not null);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));

    private void BindParameters(TemplateContext context, ScriptArray arguments)
    {
        for (var i = 0; i < ParameterCount; i++)
        {
            var parameter = Parameters![i];
            var isGiven = i < arguments.Count && !ReferenceEquals(arguments[i], FunctionInvoker.NotGiven);
            if (!isGiven)
            {
                var value = parameter.DefaultValue is null ? null : context.Evaluate(parameter.DefaultValue);
                arguments[i] = value;
            }

            context.CurrentGlobal!.TrySetValue(context, Span, parameter.Name, arguments[i], readOnly: false);
        }
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        if (Body is ScriptExpression)
        {
            PrintParameters(printer.Append(Name));
            printer.Append(" = ").Append(Body);
            return;
        }

        printer.Append(Name is null ? "do" : "func ").Append(Name);
        PrintParameters(printer);
        printer.Append("\n").Append(Body).Append("end");
    }

    private void PrintParameters(ScriptPrinter printer)
    {
        if (Parameters is null)
        {
            return;
        }

        printer.Append("(");
        var separator = "";
        foreach (var parameter in Parameters)
        {
            printer.Append(separator).Append(parameter.Name).Append(parameter.IsVariable ? "..." : "");
            printer.Append(parameter.DefaultValue is null ? "" : " = ").Append(parameter.DefaultValue);
            separator = ", ";
        }

        printer.Append(")");
    }

    /// <summary>The function's head, for messages.</summary>
    public override string ToString() => Name is null ? "do … end" : Name.ToString();
}
