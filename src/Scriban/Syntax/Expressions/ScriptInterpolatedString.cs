using System.Text;
using Scriban.Functions;

namespace Scriban.Syntax;

/// <summary><c>$"text {expression} text"</c>.</summary>
public sealed class ScriptInterpolatedString(IReadOnlyList<ScriptExpression> parts) : ScriptExpression
{
    /// <summary>Literal texts and expressions, as they follow each other.</summary>
    public IReadOnlyList<ScriptExpression> Parts { get; } = parts;

    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
        {
            text.Append(
                part is ScriptLiteral { Value: string literal }
                    ? literal
                    : context.ObjectToString(context.Evaluate(part))
            );
            context.CheckStringLength(Span, text.Length);
        }

        return text.ToString();
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Append("$\"");
        foreach (var part in Parts)
        {
            if (part is ScriptLiteral { Value: string literal })
            {
                printer.Append(StringFunctions.Escape(literal).Replace("{", "\\{").Replace("}", "\\}"));
            }
            else
            {
                printer.Append("{").Append(part).Append("}");
            }
        }

        printer.Append("\"");
    }
}
