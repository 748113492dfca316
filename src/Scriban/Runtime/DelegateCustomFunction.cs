using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A delegate as a function. A leading <see cref="TemplateContext"/> and <see cref="SourceSpan"/> are supplied by the caller.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A delegate's own method is always kept.")]
public sealed class DelegateCustomFunction : IScriptCustomFunction
{
    private readonly Delegate _delegate;
    private readonly ParameterInfo[] _parameters;
    private readonly bool _takesContext;
    private readonly bool _takesSpan;

    public DelegateCustomFunction(Delegate @delegate)
    {
        _delegate = @delegate;
        var parameters = @delegate.Method.GetParameters();

        // A closed static method shows its target as the first parameter.
        if (@delegate.Target is not null && @delegate.Method.IsStatic)
        {
            parameters = parameters[1..];
        }

        _takesContext = parameters is [var first, ..] && first.ParameterType == typeof(TemplateContext);
        parameters = _takesContext ? parameters[1..] : parameters;
        _takesSpan = parameters is [var next, ..] && next.ParameterType == typeof(SourceSpan);
        _parameters = _takesSpan ? parameters[1..] : parameters;
        VarParamKind =
            _parameters is [.., var last] && last.ParameterType == typeof(object[])
                ? ScriptVarParamKind.LastParameter
                : ScriptVarParamKind.None;
        var fixedCount = VarParamKind == ScriptVarParamKind.None ? _parameters.Length : _parameters.Length - 1;
        RequiredParameterCount = _parameters.Take(fixedCount).Count(p => !p.HasDefaultValue);
    }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => _delegate.Method.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters[index];
        return parameter.HasDefaultValue
            ? new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? "", parameter.DefaultValue)
            : new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? "");
    }

    public object? Invoke(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        var values = new List<object?>(_parameters.Length + 2);
        if (_takesContext)
        {
            values.Add(context);
        }

        if (_takesSpan)
        {
            values.Add(callerContext.Span);
        }

        for (var i = 0; i < _parameters.Length; i++)
        {
            values.Add(Argument(context, callerContext, arguments, i));
        }

        try
        {
            return _delegate.DynamicInvoke([.. values]);
        }
        catch (TargetInvocationException e) when (e.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerException);
            throw;
        }
    }

    private object? Argument(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, int index)
    {
        var type = _parameters[index].ParameterType;
        return VarParamKind == ScriptVarParamKind.LastParameter && index == _parameters.Length - 1
            ? ((ScriptArray?)arguments[index])?.ToArray() ?? []
            : context.ToObject(callerContext.Span, arguments[index], type);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));

    public override string ToString() => "function";

    public static DelegateCustomFunction Create(Delegate del) => new(del);

    public static DelegateCustomFunction Create(Action func) => new(func);

    public static DelegateCustomFunction Create<T>(Action<T> func) => new(func);

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> func) => new(func);

    public static DelegateCustomFunction Create<T1, T2, T3>(Action<T1, T2, T3> func) => new(func);

    public static DelegateCustomFunction Create<T1, T2, T3, T4>(Action<T1, T2, T3, T4> func) => new(func);

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T, TResult>(Func<T, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> func) =>
        new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, T5, TResult>(
        Func<T1, T2, T3, T4, T5, TResult> func
    ) => new(func);
}
