using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>A function of ours for templates: a name, how many arguments, and what it does with them.</summary>
internal sealed class VietnameseFunction(string name, int required, int allowed, VietnameseFunction.Body body)
    : IScriptCustomFunction
{
    /// <param name="call">Says where, for errors, and turns values to text.</param>
    public delegate object? Body(Call call);

    public int RequiredParameterCount => required;

    public int ParameterCount => allowed;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), $"value{index}", null!);

    public object? Invoke(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => body(new Call(name, context, callerContext.Span, arguments));

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>One call of a function.</summary>
    public readonly record struct Call(string Name, TemplateContext Context, SourceSpan Span, ScriptArray Arguments)
    {
        /// <summary>The argument as a template sees it; null when it was not given.</summary>
        public object? this[int index]
        {
            get
            {
                var value = index < Arguments.Count ? Arguments[index] : null;
                return value is PrintableObject printable ? printable.Printed : value;
            }
        }

        public object? Object(int index) => index < Arguments.Count ? Arguments[index] : null;

        public string Text(int index) => this[index] is { } value ? Context.ObjectToString(value) : "";

        /// <summary>A whole number, also from its digits.</summary>
        public long Number(int index) =>
            this[index] switch
            {
                int number => number,
                long number => number,
                decimal number when decimal.Truncate(number) == number => (long)number,
                double number when Math.Truncate(number) == number => (long)number,
                { } value
                    when long.TryParse(
                        Context.ObjectToString(value).Replace(".", "", StringComparison.Ordinal),
                        System.Globalization.NumberStyles.AllowLeadingSign,
                        System.Globalization.CultureInfo.InvariantCulture,
                        out var parsed
                    ) => parsed,
                var value => throw Error(
                    $"needs a whole number, not `{(value is null ? "null" : Context.ObjectToString(value))}`"
                ),
            };

        public ScriptRuntimeException Error(string problem) => new(Span, $"{Name} {problem}.");
    }
}
