using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It never changes, and any number of threads may render it at once.</summary>
public sealed class Template
{
    private Template(string? sourceFilePath, ScriptPage? page, LogMessageBag messages)
    {
        SourceFilePath = sourceFilePath;
        Page = page;
        Messages = messages;
    }

    public string? SourceFilePath { get; }

    /// <summary>The syntax tree; null when the text has errors.</summary>
    public ScriptPage? Page { get; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; }

    /// <summary>Parses a text. Never throws: see <see cref="Messages"/>.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">Its name in messages; nothing is read from there.</param>
    /// <param name="parserOptions">Limits of the parser.</param>
    /// <param name="lexerOptions">Text with code, or code alone.</param>
    public static Template Parse(
        string text,
        string? sourceFilePath = null,
        ParserOptions? parserOptions = null,
        LexerOptions? lexerOptions = null
    )
    {
        var messages = new LogMessageBag();
        var parser = new Parser(
            text,
            sourceFilePath ?? "<input>",
            parserOptions ?? default,
            lexerOptions ?? default,
            messages
        );
        var page = parser.Run();
        messages.SortByPlace();
        return new Template(sourceFilePath, messages.HasErrors ? null : page, messages);
    }

    /// <summary>Evaluates an expression, without writing anything.</summary>
    public static object? Evaluate(string expression, TemplateContext context) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context);

    public static object? Evaluate(string expression, object? model) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(model);

    /// <summary>The value of the last expression, or of <c>ret</c>. Nothing is written.</summary>
    public object? Evaluate(TemplateContext context)
    {
        var enabled = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return Run(context, render: false);
        }
        finally
        {
            context.EnableOutput = enabled;
        }
    }

    public object? Evaluate(object? model = null) => Evaluate(ContextOf(model));

    /// <summary>Renders into the context's output, and returns the text found there.</summary>
    public string Render(TemplateContext context)
    {
        Run(context, render: true);
        var output = context.Output;
        var text = output.ToString() ?? "";
        if (output is StringBuilderOutput collected)
        {
            collected.Builder.Clear();
        }

        return text;
    }

    public string Render(object? model = null) => Render(ContextOf(model));

    /// <summary>The template printed from its syntax tree.</summary>
    public string ToText()
    {
        CheckErrors();
        return Page!.ToString();
    }

    private static TemplateContext ContextOf(object? model)
    {
        var context = new TemplateContext();
        switch (model)
        {
            case null:
                break;
            case IScriptObject scope:
                context.PushGlobal(scope);
                break;
            case IDictionary<string, object?> dictionary:
                var members = new ScriptObject();
                foreach (var (name, value) in dictionary)
                {
                    members.SetValue(name, value, readOnly: false);
                }

                context.PushGlobal(members);
                break;
            default:
                throw new NotSupportedException(
                    $"A model must be a ScriptObject or a dictionary; {model.GetType()} would need reflection"
                );
        }

        return context;
    }

    private object? Run(TemplateContext context, bool render)
    {
        CheckErrors();
        context.PushSourceFile(SourceFilePath ?? Page!.Span.FileName ?? "");
        try
        {
            var result = context.Evaluate(Page);
            if (render && result is not null)
            {
                context.Write(Page!.Span, result);
            }

            return result;
        }
        finally
        {
            context.PopSourceFile();
        }
    }

    private void CheckErrors()
    {
        if (HasErrors)
        {
            throw new InvalidOperationException(
                $"This template has errors. Check the <Template.HasError> and <Template.Messages> before evaluating a template. Messages:\n{Messages}"
            );
        }
    }
}
