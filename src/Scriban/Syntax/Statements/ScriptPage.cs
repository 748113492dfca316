using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A whole template.</summary>
public sealed class ScriptPage(ScriptBlockStatement body, ScriptBlockStatement? frontMatter, bool isTemplate)
    : ScriptNode
{
    public ScriptBlockStatement Body { get; } = body;

    public ScriptBlockStatement? FrontMatter { get; } = frontMatter;

    /// <summary>Text with code, not code alone.</summary>
    public bool IsTemplate { get; } = isTemplate;

    public override object? Evaluate(TemplateContext context)
    {
        context.EnterPage();
        try
        {
            context.Evaluate(FrontMatter);
            var result = context.Evaluate(Body);
            return context.IsReturning ? context.TakeReturnValue() : result;
        }
        catch (InsufficientExecutionStackException e)
        {
            throw new ScriptRuntimeException(
                context.CurrentSpan,
                "The template is nested too deeply to be evaluated: the stack is exhausted",
                e
            );
        }
        finally
        {
            context.ExitPage();
        }
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        const string Marker = LexerOptions.DefaultFrontMatterMarker + "\n";
        if (FrontMatter is not null)
        {
            printer.Append(Marker).Append(FrontMatter).Append(Marker);
        }

        printer.Append(Body);
    }
}
