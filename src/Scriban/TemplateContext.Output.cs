using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What is written, and where to.</summary>
public partial class TemplateContext
{
    /// <summary>What holds for one output, kept while another is in its place.</summary>
    private readonly record struct OutputState(
        IScriptOutput Output,
        bool EnableOutput,
        string? Indent,
        string? BaseIndent,
        bool IsAtLineStart,
        long Written
    );

    private readonly Stack<OutputState> _outputs = new();
    private string? _baseIndent;
    private bool _isAtLineStart;
    private long _written;

    public IScriptOutput Output { get; private set; }

    /// <summary>False while an expression is evaluated for its value alone.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>The lines of a value begin with the blanks that stand before its <c>{{</c>.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Empty lines too.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>What lines of the values being written begin with; null for nothing.</summary>
    public string? CurrentIndent { get; set; }

    public void PushOutput() => PushOutput(new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        _outputs.Push(new(Output, EnableOutput, CurrentIndent, _baseIndent, _isAtLineStart, _written));
        EnableOutput = true;
        Output = output;
        CurrentIndent = null;
        _baseIndent = null;
        _isAtLineStart = false;
        _written = 0;
    }

    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 0)
        {
            throw new InvalidOperationException("PopOutput without PushOutput");
        }

        var output = Output;
        (Output, EnableOutput, CurrentIndent, _baseIndent, _isAtLineStart, _written) = _outputs.Pop();
        return output;
    }

    /// <summary>Every value is written through here. Literal text never is.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is not null)
        {
            Write(ObjectToString(textAsObject));
        }

        return this;
    }

    /// <summary>Writes the value of a statement, which is the current node meanwhile.</summary>
    internal void WriteValue(ScriptStatement statement, object value)
    {
        var previous = CurrentNode;
        CurrentNode = statement;
        Write(statement.Span, value);
        CurrentNode = previous;
    }

    public TemplateContext Write(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Write(text, 0, text.Length);
        }

        return this;
    }

    public TemplateContext WriteLine() => Write(NewLine);

    public TemplateContext Write(string text, int startIndex, int count)
    {
        if (EnableOutput && count > 0)
        {
            CountWritten(CurrentSpan, count);
            WriteCounted(text, startIndex, count);
        }

        return this;
    }

    /// <summary>Literal text goes to the output as a stretch of the source.</summary>
    internal void WriteLiteral(SourceSpan span, string source, int offset, int count)
    {
        if (EnableOutput && count > 0)
        {
            CountWritten(span, count);
            WriteCounted(source, offset, count);
        }
    }

    private void CountWritten(SourceSpan span, int count)
    {
        _written += count;
        if (_written > LimitToString && LimitToString > 0)
        {
            throw new ScriptRuntimeException(
                span,
                $"Exceeding the limit of `{LimitToString}` characters of output. Raise TemplateContext.LimitToString to allow more."
            );
        }
    }

    private void WriteCounted(string text, int start, int count)
    {
        if (CurrentIndent is null)
        {
            Output.Write(text, start, count);
            _isAtLineStart = text[start + count - 1] == '\n';
            return;
        }

        var end = start + count;
        while (start < end)
        {
            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            if (_isAtLineStart && (IndentOnEmptyLines || text[start] is not ('\n' or '\r')))
            {
                CountWritten(CurrentSpan, CurrentIndent.Length);
                Output.Write(CurrentIndent, 0, CurrentIndent.Length);
            }

            Output.Write(text, start, next - start);
            _isAtLineStart = newLine >= 0;
            start = next;
        }
    }

    internal void EnterCode(string? indent, bool isStripped)
    {
        if (!AutoIndent)
        {
            return;
        }

        // The blanks before the tag are already there, so this is not the start of a line any more.
        _isAtLineStart &= indent is null;
        CurrentIndent =
            isStripped ? null
            : indent is null ? _baseIndent
            : _baseIndent is null ? indent
            : _baseIndent + indent;
    }

    internal void ExitCode() => CurrentIndent = _baseIndent;
}
