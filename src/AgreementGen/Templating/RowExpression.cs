using AgreementGen.Diagnostics;
using AgreementGen.Sources;
using AgreementGen.Tabular;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>What a user says of rows outside the program file: a condition, or the pattern of a name. Parsed once, asked for each row.</summary>
internal sealed class RowExpression
{
    private const char Placeholder = '\uFDD2';

    private readonly SourceText _source;
    private readonly Template _template;
    private readonly ScriptObject _functions;

    private RowExpression(SourceText source, Template template, IWorkspace workspace)
    {
        (_source, _template) = (source, template);
        _functions = TemplateRenderer.Builtins(workspace);
    }

    /// <summary>An expression without braces: <c>row.region == "north"</c>.</summary>
    public static RowExpression? ParseCondition(SourceText source, IWorkspace workspace, DiagnosticBag diagnostics) =>
        Parse(source, ScriptMode.ScriptOnly, workspace, diagnostics);

    /// <summary>A text with expressions between braces: <c>{{ province.slug }}/{{ row.ma }}</c>.</summary>
    public static RowExpression? ParsePattern(SourceText source, IWorkspace workspace, DiagnosticBag diagnostics) =>
        Parse(source, ScriptMode.Default, workspace, diagnostics);

    /// <summary>Whether the condition holds; null and a diagnostic when it cannot be told.</summary>
    public bool? IsTrue(RowScope scope, DiagnosticBag diagnostics)
    {
        var context = Context(scope);
        return Guard(scope, diagnostics, () => (bool?)context.ToBool(default, _template.Evaluate(context)));
    }

    /// <summary>The pattern's own words with what the expressions printed between them; null and a diagnostic when one fails.</summary>
    public IReadOnlyList<PatternPart>? Fill(RowScope scope, DiagnosticBag diagnostics)
    {
        var context = Context(scope);
        var values = new List<object>();
        return Guard(scope, diagnostics, () => context.RenderText(_template, Placeholder, values)) is { } text
            ? [.. Parts(text, values)]
            : null;
    }

    private static IEnumerable<PatternPart> Parts(string text, List<object> values)
    {
        var words = text.Split(Placeholder);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                yield return new(values[i - 1].ToString() ?? "", IsValue: true);
            yield return new(words[i], IsValue: false);
        }
    }

    private static RowExpression? Parse(
        SourceText source,
        ScriptMode mode,
        IWorkspace workspace,
        DiagnosticBag diagnostics
    )
    {
        var template = Template.Parse(source.Text, source.Path, lexerOptions: new LexerOptions { Mode = mode });
        foreach (var message in template.Messages)
            diagnostics.Add(Kinds.ExpressionSyntax, TemplateSources.Place(source, 0, message.Span), message.Message);
        return template.HasErrors ? null : new(source, template, workspace);
    }

    private MarkupContext Context(RowScope scope)
    {
        var context = new MarkupContext(_functions, new TemplateSources(), default);
        context.PushGlobal(new ScriptObject { ["vn"] = TemplateRenderer.VietnameseLibrary });
        context.PushGlobal(
            new ScriptObject
            {
                ["row"] = RowModel.Of(scope.Row),
                ["province"] = scope.Province is { } province ? ProvinceModel.Of(province) : null,
            }
        );
        return context;
    }

    private T? Guard<T>(RowScope scope, DiagnosticBag diagnostics, Func<T?> evaluate)
    {
        try
        {
            return evaluate();
        }
        catch (ScriptRuntimeException mistake)
        {
            diagnostics.Add(
                new Diagnostic(
                    TemplateException.KindOf(mistake, Kinds.ExpressionRuntime),
                    TemplateSources.Place(_source, 0, mistake.Span),
                    mistake.OriginalMessage
                ).With(TraceKind.Row, scope.Row.Location)
            );
            return default;
        }
    }
}

/// <summary>A piece of a filled pattern.</summary>
/// <param name="IsValue">Printed by an expression; else a word of the pattern itself.</param>
internal readonly record struct PatternPart(string Text, bool IsValue);
