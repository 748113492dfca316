using AgreementGen.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>A mistake that we, not the engine, found while a template ran.</summary>
/// <param name="argument">What the kind's words need.</param>
internal sealed class TemplateException(SourceSpan span, Kind kind, string argument)
    : ScriptRuntimeException(span, argument)
{
    public Kind Kind { get; } = kind;

    /// <summary>Which of our kinds an error of the engine is; its limits say "limit".</summary>
    public static Kind KindOf(ScriptRuntimeException mistake, Kind usual) =>
        mistake is TemplateException own ? own.Kind
        : mistake.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase) ? Kinds.TemplateLimit
        : usual;
}
