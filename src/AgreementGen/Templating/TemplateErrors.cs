using AgreementGen.Diagnostics;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>Which of our kinds an error of the engine is.</summary>
internal static class TemplateErrors
{
    public static Kind KindOf(ScriptRuntimeException mistake, Kind usual) =>
        mistake is TemplateLimitException
        || mistake.OriginalMessage.Contains("limit", StringComparison.OrdinalIgnoreCase)
            ? Kinds.TemplateLimit
            : usual;
}
