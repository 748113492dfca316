using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The arguments of a call, each in the kind that the function asks for.</summary>
internal readonly struct Call(TemplateContext context, ScriptNode caller, ScriptArray arguments)
{
    public TemplateContext Context { get; } = context;

    public ScriptNode Caller { get; } = caller;

    public ScriptArray Arguments { get; } = arguments;

    public SourceSpan Span => Caller.Span;

    public object? this[int index] => Arguments[index];

    public string? Text(int index) => Arguments[index] is { } value ? Context.ObjectToString(value) : null;

    public int Int(int index, int otherwise = 0) =>
        Arguments[index] is { } value ? Context.ToInt(Span, value) : otherwise;

    public int? IntOrNull(int index) => Arguments[index] is { } value ? Context.ToInt(Span, value) : null;

    public bool Flag(int index) => Context.ToBool(Span, Arguments[index]);

    public double Double(int index) => Context.ToObject<double>(Span, Arguments[index]);

    /// <summary>Null stays null; all else must have elements.</summary>
    public ScriptArray? List(int index) => Arguments[index] is { } value ? Context.ToValues(Span, value) : null;

    public DateTime? Date(int index) =>
        Arguments[index] switch
        {
            null => null,
            DateTime date => date,
            _ => Context.ToObject<DateTime?>(Span, Arguments[index]),
        };

    public IScriptCustomFunction Function(int index) =>
        Arguments[index] as IScriptCustomFunction
        ?? throw new ScriptRuntimeException(
            Span,
            $"Expecting a function for argument {index + 1}, not {Context.GetTypeName(Arguments[index])}. Pass it with `@`, as in `@string.upcase`"
        );
}

/// <summary>A function of the language, with its parameters written as <c>text, start, length?, rest...</c>.</summary>
internal sealed class BuiltinFunction(string name, string signature, Func<Call, object?> body) : IScriptCustomFunction
{
    private sealed record Shape(ScriptParameterInfo[] Parameters, int Required, ScriptVarParamKind Kind);

    private Shape? _shape;

    /// <summary>Group and name, <c>string.append</c>.</summary>
    public string FullName { get; } = name;

    public string Name { get; } = name[(name.LastIndexOf('.') + 1)..];

    public string Signature { get; } = signature;

    public int RequiredParameterCount => Read().Required;

    public int ParameterCount => Read().Parameters.Length;

    public ScriptVarParamKind VarParamKind => Read().Kind;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Read().Parameters[index];

    public object? Invoke(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => body(new Call(context, callerContext, arguments));

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>The signature is read at the first call, not at the start of the program.</summary>
    private Shape Read()
    {
        if (_shape is not null)
        {
            return _shape;
        }

        var names = Signature.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var parameters = Array.ConvertAll(names, Parameter);
        var isVariable = names is [.., var last] && last.EndsWith("...", StringComparison.Ordinal);
        return _shape = new Shape(
            parameters,
            Array.FindAll(parameters, p => !p.HasDefaultValue).Length,
            isVariable ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None
        );
    }

    private static ScriptParameterInfo Parameter(string written) =>
        written.EndsWith('?') ? new(typeof(object), written[..^1], defaultValue: null)
        : written.EndsWith("...", StringComparison.Ordinal) ? new(typeof(object), written[..^3], defaultValue: null)
        : new(typeof(object), written);

    public override string ToString() => FullName;
}

/// <summary>The functions under one name, such as <c>string</c>. A template may add members of its own.</summary>
public abstract class FunctionGroup : ScriptObject
{
    private protected FunctionGroup(BuiltinFunction[] functions)
        : base(functions.Length)
    {
        foreach (var function in functions)
        {
            Add(function.Name, function);
        }
    }
}
