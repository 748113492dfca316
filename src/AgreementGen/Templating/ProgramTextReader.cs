using System.Collections.Immutable;
using System.Text;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>
/// Reads a text of the program: evaluates its <c>{{ expressions }}</c>, parts paragraphs at blank lines, reads emphasis.
/// Values of expressions go in last, so that nothing in them is evaluated or read as markup again.
/// </summary>
internal sealed class ProgramTextReader(MarkupContext context, ProgramTexts texts, DiagnosticBag diagnostics)
{
    /// <summary>Stands for a value while emphasis is read; a non-character, which no text of a user holds.</summary>
    private const char Placeholder = '\uFDD2';

    public TextValue Read(Text text)
    {
        if (text.Value.AsSpan().IndexOfAny("{*\n") < 0)
            return new TextValue(text.Value, text.Location);
        return texts.Find(text) switch
        {
            TextValue read => read,
            Template parsed => Evaluate(text, parsed),
            _ when HasExpression(text.Value) => Parse(text) is { } template
                ? Evaluate(text, texts.Keep(text, template))
                : new TextValue("", text.Location),
            _ => texts.Keep(text, new TextValue(SplitParagraphs(text.Value, []), text.Location)),
        };
    }

    /// <summary>The date that an expression prints; when it prints nothing, one of which no part is known.</summary>
    public PartialDate? ReadDate(Text expression, string key)
    {
        var known = diagnostics.Count;
        var printed = Read(expression).ToString().Trim();
        return printed.Length > 0 ? Values.Date(expression with { Value = printed }, key, diagnostics)
            : diagnostics.Count == known ? new PartialDate(null, null, null, expression.Location)
            : null;
    }

    /// <summary>Whether a text holds an expression, or the sign that something is none.</summary>
    public static bool HasExpression(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%{", StringComparison.Ordinal);

    private Template? Parse(Text text)
    {
        var template = Template.Parse(text.Value, text.Location.Path);
        foreach (var message in template.Messages)
            diagnostics.Add(Kinds.ExpressionSyntax, Place(text, message.Span), message.Message);
        return template.HasErrors ? null : template;
    }

    private TextValue Evaluate(Text text, Template template)
    {
        var values = new List<object>();
        var value = "";
        try
        {
            value = context.RenderText(template, Placeholder, values);
        }
        catch (ScriptRuntimeException mistake)
        {
            values.Clear();
            diagnostics.Add(
                TemplateException.KindOf(mistake, Kinds.ExpressionRuntime),
                Place(text, mistake.Span),
                mistake.OriginalMessage
            );
        }
        return new TextValue(SplitParagraphs(value, values), text.Location);
    }

    /// <summary>Exact when the text stands in the file as it is; else the whole value (folded or escaped texts).</summary>
    private static Location Place(Text text, SourceSpan span)
    {
        if (text.Location.Source is not { } source)
            return text.Location;
        var written = text.Location.Text;
        var shift = written.IndexOf(text.Value, StringComparison.Ordinal);
        return shift < 0 ? text.Location : TemplateSources.Place(source, text.Location.Start + shift, span);
    }

    private static ImmutableArray<ImmutableArray<Run>> SplitParagraphs(string text, List<object> values)
    {
        var paragraphs = ImmutableArray.CreateBuilder<ImmutableArray<Run>>();
        var paragraph = new StringBuilder();
        var value = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (line.IsWhiteSpace() && text.Contains('\n', StringComparison.Ordinal))
                Close();
            else
                paragraph.Append(paragraph.Length > 0 ? "\n" : "").Append(line);
        }
        Close();
        return paragraphs.Count > 0
            ? paragraphs.DrainToImmutable()
            :
            [
                [new Run(text)],
            ];

        void Close()
        {
            if (paragraph.Length > 0)
                paragraphs.Add(ReadRuns(paragraph.ToString(), values, ref value));
            paragraph.Clear();
        }
    }

    private static ImmutableArray<Run> ReadRuns(string text, List<object> values, ref int value)
    {
        ImmutableArray<Run> emphasised = text.Contains('*', StringComparison.Ordinal)
            ? EmphasisReader.Read(text)
            : [new Run(text)];
        if (text.AsSpan().IndexOfAny(Placeholder, '\n') < 0)
            return emphasised;
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var run in emphasised)
        {
            var rest = run.Text.AsSpan();
            while (rest.IndexOfAny(Placeholder, '\n') is var next and >= 0)
            {
                AddText(runs, rest[..next], run.Emphasis);
                if (rest[next] == '\n')
                    runs.Add(Run.LineBreak);
                else
                    AddValue(runs, values[value++], run.Emphasis);
                rest = rest[(next + 1)..];
            }
            AddText(runs, rest, run.Emphasis);
        }
        return runs.DrainToImmutable();
    }

    private static void AddText(ImmutableArray<Run>.Builder runs, ReadOnlySpan<char> text, Emphasis emphasis)
    {
        if (text.Length > 0)
            runs.Add(new Run(text.ToString(), emphasis));
    }

    private static void AddValue(ImmutableArray<Run>.Builder runs, object value, Emphasis emphasis)
    {
        if (value is ReferenceValue reference)
            runs.Add(new Run("", emphasis, reference.Id));
        else if (value is TextValue text)
            AddRuns(runs, text, emphasis);
        else
            AddLines(runs, value.ToString() ?? "", emphasis);
    }

    /// <summary>A text of several paragraphs inside another keeps its lines, not its paragraphs.</summary>
    private static void AddRuns(ImmutableArray<Run>.Builder runs, TextValue text, Emphasis emphasis)
    {
        for (var i = 0; i < text.Paragraphs.Length; i++)
        {
            if (i > 0)
                runs.Add(Run.LineBreak);
            foreach (var run in text.Paragraphs[i])
                runs.Add(run.IsLineBreak ? run : run with { Emphasis = run.Emphasis | emphasis });
        }
    }

    private static void AddLines(ImmutableArray<Run>.Builder runs, string text, Emphasis emphasis)
    {
        var isFirst = true;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (!isFirst)
                runs.Add(Run.LineBreak);
            isFirst = false;
            AddText(runs, text.AsSpan(range).TrimEnd('\r'), emphasis);
        }
    }
}
