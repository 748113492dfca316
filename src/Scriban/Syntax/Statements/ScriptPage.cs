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
        context.EndReturn();
        try
        {
            if (FrontMatter is not null)
            {
                context.Evaluate(FrontMatter);
            }

            var result = context.Evaluate(Body);
            return context.IsReturning ? context.TakeReturnValue() : result;
        }
        finally
        {
            context.EndReturn();
        }
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.IsInTemplate = IsTemplate;
        printer.Append(Body);
    }
}
