using System.Text;
using AgreementGen.Diagnostics;
using AgreementGen.Tabular;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace AgreementGen.Templating;

/// <summary>
/// The engine's context for our templates: strict names, honest limits, and one seam where every value is escaped as it is written.
/// </summary>
internal sealed class MarkupContext : TemplateContext
{
    /// <summary>Steps of all loops together; 34 provinces × 29 clauses need about a thousandth.</summary>
    public const int StepLimit = 1_000_000;

    /// <summary>Parts that include parts, functions that call functions.</summary>
    public const int NestingLimit = 200;

    /// <summary>Letters of markup; a document of 200 pages has about a million.</summary>
    public const int OutputLimit = 16 * 1024 * 1024;

    private readonly TemplateSources _sources;
    private List<object>? _values;
    private char _placeholder;

    public MarkupContext(ScriptObject functions, TemplateSources sources, CancellationToken cancellation)
        : base(functions)
    {
        _sources = sources;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        LoopLimit = StepLimit;
        RecursiveLimit = NestingLimit;
        LimitToString = OutputLimit;
        RegexTimeOut = TimeSpan.FromSeconds(2);
        CancellationToken = cancellation;
        MemberFilter = static _ => false;
    }

    /// <summary>The program's line of the value written last; what an error is traced to.</summary>
    public Location LastProgramLocation { get; private set; }

    public void Render(Template template, MarkupOutput output)
    {
        PushOutput(output);
        try
        {
            Evaluate(template.Page);
        }
        finally
        {
            PopOutput();
        }
    }

    /// <summary>Renders a text of the program: its words as they are, a placeholder for each value.</summary>
    public string RenderText(Template template, char placeholder, List<object> values)
    {
        var output = new StringBuilderOutput();
        (_values, _placeholder) = (values, placeholder);
        PushOutput(output);
        try
        {
            Evaluate(template.Page);
            return output.ToString();
        }
        finally
        {
            PopOutput();
            _values = null;
        }
    }

    /// <summary>Every value comes through here; literal text of templates never does.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var value = textAsObject is PrintableObject printable ? printable.Printed : textAsObject;
        if (value is null)
            return this;
        if (value is decimal number)
            value = Cell.Print(number);
        if (_values is not null)
        {
            _values.Add(value is TextValue or ReferenceValue ? value : ObjectToString(value));
            Output.Write(_placeholder.ToString(), 0, 1);
        }
        else if (Output is MarkupOutput output)
        {
            if (value is TextValue text)
                LastProgramLocation = text.Location;
            var markup = output.BeginValue(_sources.Find(span), (value as TextValue)?.Location ?? default);
            WriteValue(markup, value, output.IsInTag, span);
            if (markup.Length > OutputLimit)
                throw new TemplateException(span, Kinds.TemplateLimit, $"output > {OutputLimit}");
        }
        else
        {
            var captured = new StringBuilder();
            WriteValue(captured, value, isInTag: false, span);
            Output.Write(captured.ToString(), 0, captured.Length);
        }
        return this;
    }

    private void WriteValue(StringBuilder markup, object value, bool isInTag, SourceSpan span)
    {
        // What "capture" took is markup already.
        if (value is IScriptOutput finished)
        {
            markup.Append(finished);
            return;
        }
        var text = value as TextValue;
        var words = text is { IsPlain: false } ? "" : ObjectToString(value);
        if (MarkupWriter.FindForbidden(words) is { } forbidden)
            throw new ScriptRuntimeException(
                span,
                $"The value holds the character {forbidden}, which no document can hold."
            );
        if (isInTag)
            MarkupWriter.WriteAttribute(markup, text is { IsPlain: false } ? text.ToString() : words);
        else if (value is ReferenceValue reference)
            MarkupWriter.WriteReference(markup, reference.Id);
        else if (text is not null)
            MarkupWriter.Write(markup, text);
        else
            MarkupWriter.Write(markup, words);
    }

    /// <summary>In a message a text is called one, whatever it is made of.</summary>
    public override string GetTypeName(object? value) => value is TextValue ? "string" : base.GetTypeName(value);

    public override string ObjectToString(object? value, bool nested = false) =>
        value switch
        {
            string text => text,
            TextValue text => text.ToString(),
            ReferenceValue reference => reference.ToString(),
            PrintableObject printable => ObjectToString(printable.Printed, nested),
            _ => base.ObjectToString(value!, nested),
        };
}
