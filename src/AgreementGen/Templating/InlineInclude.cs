using AgreementGen.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>
/// <c>include 'part' argument …</c>: renders a part of the template in place. The engine's own include returns a text, which would be
/// escaped again. Arguments are <c>$1</c>, <c>$2</c> … as there; <c>$0</c> is the name.
/// </summary>
/// <param name="find">The parsed part by its name; throws when there is none.</param>
internal sealed class InlineInclude(Func<SourceSpan, string, Template> find) : IScriptCustomFunction
{
    private int _depth;

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new ScriptParameterInfo(typeof(string), "name") : new ScriptParameterInfo(typeof(object), "value");

    public object? Invoke(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        var span = callerContext.Span;
        if (arguments.Count == 0 || arguments[0] is null)
            throw new ScriptRuntimeException(span, "include needs the name of a part.");
        var part = find(span, context.ObjectToString(arguments[0]));
        if (++_depth > MarkupContext.NestingLimit)
            throw new TemplateException(span, Kinds.TemplateLimit, $"include depth > {MarkupContext.NestingLimit}");
        var outer = context.GetValue(ScriptVariable.Arguments);
        context.SetValue(ScriptVariable.Arguments, arguments);
        try
        {
            context.Evaluate(part.Page);
        }
        finally
        {
            context.SetValue(ScriptVariable.Arguments, outer);
            _depth--;
        }
        return null;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
