using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Which parameter takes the arguments beyond the others.</summary>
public enum ScriptVarParamKind
{
    /// <summary>None: more arguments than parameters are a mistake.</summary>
    None,

    /// <summary>All arguments are handed over as they are.</summary>
    Direct,

    /// <summary>The last parameter receives them as an array.</summary>
    LastParameter,
}

/// <summary>A parameter of a function.</summary>
public readonly record struct ScriptParameterInfo
{
    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        DefaultValue = defaultValue;
        HasDefaultValue = true;
    }

    public Type ParameterType { get; }

    public string Name { get; }

    public bool HasDefaultValue { get; }

    public object? DefaultValue { get; }
}

/// <summary>What a caller must know about a function.</summary>
public interface IScriptFunctionInfo
{
    int RequiredParameterCount { get; }

    int ParameterCount { get; }

    ScriptVarParamKind VarParamKind { get; }

    Type ReturnType { get; }

    ScriptParameterInfo GetParameterInfo(int index);
}

/// <summary>A function that templates can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    /// <param name="context">The context of the call.</param>
    /// <param name="callerContext">The node that calls.</param>
    /// <param name="arguments">The evaluated arguments, optional ones filled in.</param>
    /// <param name="blockStatement">The block given with <c>wrap</c>.</param>
    object? Invoke(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    );

    ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    );
}
