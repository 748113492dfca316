namespace Scriban.Syntax;

/// <summary>Literal text: a stretch of the template's source, written without copying it.</summary>
public sealed class ScriptRawStatement(
    string source,
    int offset,
    int count,
    (int Offset, int Count) whole,
    int percents
) : ScriptStatement
{
    /// <summary>The text that is written.</summary>
    public ReadOnlyMemory<char> Text => source.AsMemory(offset, count);

    /// <summary>Comes from an escape block <c>{%{ … }%}</c>.</summary>
    public bool IsEscaped => percents > 0;

    public override bool CanOutput => false;

    public override object? Evaluate(TemplateContext context)
    {
        WriteTo(context);
        return null;
    }

    internal void WriteTo(TemplateContext context) => context.WriteLiteral(Span, source, offset, count);

    public override void PrintTo(ScriptPrinter printer) => printer.Append(source.AsSpan(whole.Offset, whole.Count));
}

/// <summary><c>{{</c> or <c>}}</c>: where text and code meet.</summary>
public sealed class ScriptEscapeStatement(bool isEntering, string whitespace, string? indent) : ScriptStatement
{
    public bool IsEntering { get; } = isEntering;

    /// <summary>The blanks before <c>{{</c> on its line, which the lines of its values begin with; null to keep those around.</summary>
    public string? Indent { get; } = indent;

    public override bool CanOutput => false;

    public override object? Evaluate(TemplateContext context)
    {
        if (IsEntering)
        {
            context.EnterCode(Indent, isStripped: whitespace.Length > 0);
        }
        else
        {
            context.ExitCode();
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Append(IsEntering ? "{{" + whitespace + " " : whitespace + "}}");
}
