using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>for variable in values limit: n offset: n reversed … else … end</c>.</summary>
public class ScriptForStatement(
    ScriptVariable variable,
    ScriptExpression iterator,
    IReadOnlyList<ScriptNamedArgument> options,
    ScriptBlockStatement body,
    ScriptBlockStatement? elseBody
) : ScriptLoopStatement(body)
{
    public ScriptVariable Variable { get; } = variable;

    public ScriptExpression Iterator { get; } = iterator;

    private readonly ScriptNamedArgument[] _options = [.. options];

    /// <summary><c>limit</c>, <c>offset</c>, <c>reversed</c>, and <c>cols</c> of a table.</summary>
    public IReadOnlyList<ScriptNamedArgument> Options => _options;

    public ScriptBlockStatement? Else { get; } = elseBody;

    private protected virtual string Keyword => "for";

    public override object? Evaluate(TemplateContext context)
    {
        var values = LoopValues.Of(context, Iterator.Span, context.Evaluate(Iterator));
        foreach (var option in _options)
        {
            ApplyOption(context, option, ref values);
        }

        values.Close();
        if (values.Count == 0)
        {
            return Else is null ? null : context.Evaluate(Else);
        }

        var loop = new LoopState(Keyword, Variable, values.Count);
        context.EnterLoop(loop);
        try
        {
            return Run(context, values, loop);
        }
        finally
        {
            context.ExitLoop();
        }
    }

    private object? Run(TemplateContext context, LoopValues values, LoopState loop)
    {
        object? result = null;
        BeforeLoop(context, loop);
        for (var i = 0; i < values.Count; i++)
        {
            loop.MoveTo(i, values[i]);
            BeforeStep(context, loop);
            var goesOn = Step(context, ref result);
            AfterStep(context, loop);
            if (!goesOn)
            {
                break;
            }
        }

        AfterLoop(context, loop);
        return result;
    }

    private protected virtual void BeforeLoop(TemplateContext context, LoopState loop) { }

    private protected virtual void BeforeStep(TemplateContext context, LoopState loop) { }

    private protected virtual void AfterStep(TemplateContext context, LoopState loop) { }

    private protected virtual void AfterLoop(TemplateContext context, LoopState loop) { }

    private static void ApplyOption(TemplateContext context, ScriptNamedArgument option, ref LoopValues values)
    {
        switch (option.Name)
        {
            case "reversed":
                values.IsReversed = true;
                break;
            case "offset":
                values.Offset = context.ToInt(option.Span, context.Evaluate(option.Value));
                break;
            case "limit":
                values.Limit = context.ToInt(option.Span, context.Evaluate(option.Value));
                break;
        }
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Append(Keyword).Append(" ").Append(Variable).Append(" in ").Append(Iterator);
        foreach (var option in Options)
        {
            printer.Append(" ");
            printer = option.Name == "reversed" ? printer.Append("reversed") : printer.Append(option);
        }

        printer.Append("\n").Append(Body);
        if (Else is not null)
        {
            printer.Append("else\n").Append(Else);
        }

        printer.Append("end");
    }
}

/// <summary><c>tablerow variable in values cols: n … end</c>: a loop that writes the rows and cells of an HTML table.</summary>
public sealed class ScriptTableRowStatement(
    ScriptVariable variable,
    ScriptExpression iterator,
    IReadOnlyList<ScriptNamedArgument> options,
    ScriptBlockStatement body,
    ScriptBlockStatement? elseBody
) : ScriptForStatement(variable, iterator, options, body, elseBody)
{
    private protected override string Keyword => "tablerow";

    private protected override void BeforeLoop(TemplateContext context, LoopState loop)
    {
        loop.Columns = 1;
        foreach (var option in Options)
        {
            if (option.Name == "cols")
            {
                loop.Columns = Math.Max(1, context.ToInt(option.Span, context.Evaluate(option.Value)));
            }
        }
    }

    private protected override void BeforeStep(TemplateContext context, LoopState loop)
    {
        var column = loop.Index % loop.Columns;
        if (column == 0)
        {
            Write(context, $"<tr class=\"row{loop.Index / loop.Columns + 1}\">");
        }

        Write(context, $"<td class=\"col{column + 1}\">");
    }

    private protected override void AfterStep(TemplateContext context, LoopState loop)
    {
        Write(context, "</td>");
        if ((loop.Index + 1) % loop.Columns == 0 || loop.Index == loop.Length - 1)
        {
            Write(context, "</tr>");
            Write(context, context.NewLine);
        }
    }

    private static void Write(TemplateContext context, FormattableString text) =>
        Write(context, text.ToString(CultureInfo.InvariantCulture));

    private static void Write(TemplateContext context, string text) => context.Write(text);
}
