namespace Scriban.Syntax;

/// <summary>Statements, one after another. What they are worth is written to the output.</summary>
public sealed class ScriptBlockStatement(ScriptStatement[] statements) : ScriptStatement
{
    private readonly ScriptStatement[] _statements = statements;

    public IReadOnlyList<ScriptStatement> Statements => _statements;

    public override object? Evaluate(TemplateContext context)
    {
        object? result = null;
        foreach (var statement in _statements)
        {
            if (statement is ScriptRawStatement raw)
            {
                raw.WriteTo(context);
                continue;
            }

            if (statement is ScriptEscapeStatement)
            {
                statement.Evaluate(context);
                continue;
            }

            result = context.Evaluate(statement);
            if (context.IsLeaving)
            {
                return null;
            }

            if (!statement.CanOutput)
            {
                result = null;
            }
            else if (result is not null && context.EnableOutput)
            {
                context.WriteValue(statement, result);
                result = null;
            }
        }

        return result;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        foreach (var statement in _statements)
        {
            printer.Append(statement);
            if (statement is not (ScriptRawStatement or ScriptEscapeStatement))
            {
                printer.Append("\n");
            }
        }
    }
}
