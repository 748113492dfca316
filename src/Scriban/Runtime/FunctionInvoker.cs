using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Calls functions: puts the arguments in order, by place and by name, and checks their number.</summary>
internal static class FunctionInvoker
{
    /// <summary>Stands for an optional argument of a template's own function that was not given.</summary>
    public static readonly object NotGiven = new();

    public static object? Call(
        TemplateContext context,
        ScriptNode caller,
        ScriptExpression target,
        ScriptExpression[] arguments,
        bool hasPiped,
        object? piped,
        ScriptBlockStatement? block
    )
    {
        var callee = context.Evaluate(target, aliasReturnedFunction: true);
        if (callee is IScriptCustomFunction function)
        {
            var values = new ScriptArray(arguments.Length + (hasPiped ? 1 : 0));
            if (hasPiped)
            {
                values.Add(piped);
            }

            return Invoke(context, caller, target, function, values, arguments, block);
        }

        if (callee is null)
        {
            return context.EnableRelaxedFunctionAccess
                ? null
                : throw new ScriptRuntimeException(
                    target.Span,
                    $"The function `{target}` was not found.{context.Suggestion(target)}"
                );
        }

        return arguments.Length == 0 && !hasPiped
            ? callee
            : throw new ScriptRuntimeException(
                target.Span,
                $"`{target}` is not a function but {context.GetTypeName(callee)}. It cannot be called"
            );
    }

    /// <summary>Calls a function found where a value was expected: it gets no arguments.</summary>
    public static object? CallWithoutArguments(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function
    ) => Invoke(context, caller, caller, function, [], [], block: null);

    /// <summary>Calls a function from another function, with arguments by place.</summary>
    public static object? Call(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptArray values
    ) => Invoke(context, caller, caller, function, values, [], block: null);

    private static object? Invoke(
        TemplateContext context,
        ScriptNode caller,
        ScriptNode name,
        IScriptCustomFunction function,
        ScriptArray values,
        ScriptExpression[] arguments,
        ScriptBlockStatement? block
    )
    {
        foreach (var argument in arguments)
        {
            AddArgument(context, name, function, values, argument);
        }

        if (function.VarParamKind != ScriptVarParamKind.Direct)
        {
            Complete(caller, name, function, values);
        }

        context.EnterRecursive(caller);
        try
        {
            return Checked(context, caller, function.Invoke(context, caller, values, block));
        }
        catch (Exception e)
            when (e is not (ScriptRuntimeException or OperationCanceledException or InsufficientExecutionStackException)
            )
        {
            throw new ScriptRuntimeException(caller.Span, e.Message, e);
        }
        finally
        {
            context.ExitRecursive();
        }
    }

    /// <summary>What a function makes must keep the limits, so that none can grow without bounds from call to call.</summary>
    private static object? Checked(TemplateContext context, ScriptNode caller, object? result)
    {
        if (result is string text)
        {
            context.CheckStringLength(caller.Span, text.Length);
        }
        else if (result is ScriptArray array)
        {
            context.CheckArrayLength(caller.Span, array.Count);
        }

        return result;
    }

    private static void AddArgument(
        TemplateContext context,
        ScriptNode name,
        IScriptCustomFunction function,
        ScriptArray values,
        ScriptExpression argument
    )
    {
        if (argument is ScriptNamedArgument named)
        {
            AddNamed(context, name, function, values, named);
            return;
        }

        var value = context.Evaluate(argument);
        if (argument is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand })
        {
            values.AddRange(context.ToValues(argument.Span, value));
        }
        else
        {
            values.Add(value);
        }
    }

    private static void AddNamed(
        TemplateContext context,
        ScriptNode name,
        IScriptCustomFunction function,
        ScriptArray values,
        ScriptNamedArgument argument
    )
    {
        var value = context.Evaluate(argument.Value);
        if (function.VarParamKind == ScriptVarParamKind.Direct)
        {
            values.SetValue(argument.Name, value, readOnly: false);
            return;
        }

        var index = IndexOf(function, argument.Name);
        if (index < 0)
        {
            var names = Enumerable.Range(0, function.ParameterCount).Select(i => function.GetParameterInfo(i).Name);
            throw new ScriptRuntimeException(
                argument.Span,
                $"Invalid argument `{argument.Name}` used in calling function `{name}`.{DidYouMean.Among(argument.Name, names)}"
            );
        }

        if (function.VarParamKind == ScriptVarParamKind.LastParameter && index == function.ParameterCount - 1)
        {
            values.Add(value);
            return;
        }

        while (values.Count <= index)
        {
            values.Add(NotGiven);
        }

        values[index] = value;
    }

    private static int IndexOf(IScriptCustomFunction function, string name)
    {
        for (var i = 0; i < function.ParameterCount; i++)
        {
            if (function.GetParameterInfo(i).Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Checks the number of arguments, fills in optional ones, and gathers those of a variable parameter.</summary>
    private static void Complete(ScriptNode caller, ScriptNode name, IScriptCustomFunction function, ScriptArray values)
    {
        var required = function.RequiredParameterCount;
        var given = values.Count;
        for (var i = 0; i < Math.Min(required, values.Count); i++)
        {
            given -= ReferenceEquals(values[i], NotGiven) ? 1 : 0;
        }

        var isVariable = function.VarParamKind == ScriptVarParamKind.LastParameter;
        if (given < required || (!isVariable && given > function.ParameterCount))
        {
            var count =
                isVariable || required < function.ParameterCount
                    ? given < required
                        ? $"at least `{required}`"
                        : $"at most `{function.ParameterCount}`"
                    : $"`{required}`";
            throw new ScriptRuntimeException(
                caller.Span,
                $"Invalid number of arguments `{given}` passed to `{name}` while expecting {count} arguments"
            );
        }

        var fixedCount = isVariable ? function.ParameterCount - 1 : function.ParameterCount;
        FillIn(function, values, fixedCount);
        if (isVariable)
        {
            Gather(values, fixedCount);
        }
    }

    private static void FillIn(IScriptCustomFunction function, ScriptArray values, int fixedCount)
    {
        // A template's own function evaluates its defaults itself, when it runs.
        var isOwn = function is ScriptFunction;
        for (var i = 0; i < fixedCount; i++)
        {
            if (i >= values.Count)
            {
                values.Add(NotGiven);
            }

            if (!isOwn && ReferenceEquals(values[i], NotGiven))
            {
                values[i] = function.GetParameterInfo(i).DefaultValue;
            }
        }
    }

    private static void Gather(ScriptArray values, int fixedCount)
    {
        var rest = new ScriptArray();
        for (var i = fixedCount; i < values.Count; i++)
        {
            rest.Add(values[i]);
        }

        while (values.Count > fixedCount)
        {
            values.RemoveAt(values.Count - 1);
        }

        values.Add(rest);
    }
}
