using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Templates inside templates.</summary>
public static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    internal static readonly IScriptCustomFunction Include = new IncludeFunction(joins: false);
    internal static readonly IScriptCustomFunction IncludeJoin = new IncludeFunction(joins: true);

    /// <summary>A function that takes whatever it is given: an included page sees all its arguments in <c>$</c>.</summary>
    private sealed class IncludeFunction(bool joins) : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 1;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "template_name");

        public object? Invoke(
            TemplateContext context,
            ScriptNode callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        )
        {
            if (arguments.Count == 0)
            {
                throw new ScriptRuntimeException(
                    callerContext.Span,
                    $"Expecting at least the name of the template to include for the <{this}> function"
                );
            }

            return joins
                ? RenderJoined(context, callerContext, arguments)
                : Render(context, callerContext, context.ObjectToString(arguments[0]), arguments);
        }

        public ValueTask<object?> InvokeAsync(
            TemplateContext context,
            ScriptNode callerContext,
            ScriptArray arguments,
            ScriptBlockStatement? blockStatement
        ) => new(Invoke(context, callerContext, arguments, blockStatement));

        public override string ToString() => joins ? "include_join" : "include";
    }

    private static string Render(TemplateContext context, ScriptNode caller, string name, ScriptArray arguments)
    {
        if (name.Length == 0)
        {
            throw new ScriptRuntimeException(caller.Span, "The name of the template to include is null or empty");
        }

        var path =
            context.GetTemplatePathFromName(name, caller)
            ?? throw new ScriptRuntimeException(caller.Span, $"The template `{name}` was not found");
        var template = context.GetOrCreateTemplate(path, caller);
        context.PushOutput();
        context.PushLocal(arguments);
        try
        {
            // Named arguments are local variables of the page as well.
            foreach (var (member, value) in arguments.ScriptObject ?? [])
            {
                context.SetValue(new ScriptVariableLocal(member), value);
            }

            return template.Render(context);
        }
        finally
        {
            context.PopLocal();
            context.PopOutput();
        }
    }

    private static string RenderJoined(TemplateContext context, ScriptNode caller, ScriptArray arguments)
    {
        var result = new StringBuilder();
        var separator = Delimiter(context, caller, arguments, 1);
        foreach (var name in context.ToValues(caller.Span, arguments[0]))
        {
            result.Append(result.Length == 0 ? "" : separator);
            result.Append(Render(context, caller, context.ObjectToString(name), arguments));
            context.CheckStringLength(caller.Span, result.Length);
        }

        return result.Length == 0
            ? ""
            : Delimiter(context, caller, arguments, 2) + result + Delimiter(context, caller, arguments, 3);
    }

    private static string Delimiter(TemplateContext context, ScriptNode caller, ScriptArray arguments, int index)
    {
        var text = context.ObjectToString(arguments[index]);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? Render(context, caller, text[TemplatePrefix.Length..], arguments)
            : text;
    }
}
