using System.Collections;
using System.Text;

namespace Scriban.Parsing;

/// <summary>How serious a <see cref="LogMessage"/> is.</summary>
public enum ParserMessageType
{
    Error,
    Warning,
}

/// <summary>One finding of the parser. Its text form is <c>file(line,column) : error : message</c>.</summary>
public sealed class LogMessage(ParserMessageType type, SourceSpan span, string message)
{
    public ParserMessageType Type { get; } = type;

    public SourceSpan Span { get; } = span;

    public string Message { get; } = message;

    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}

/// <summary>The findings of one parse, in the order of the text.</summary>
public sealed class LogMessageBag : IReadOnlyList<LogMessage>
{
    private readonly List<LogMessage> _messages = [];

    public int Count => _messages.Count;

    public bool HasErrors { get; private set; }

    public LogMessage this[int index] => _messages[index];

    public void Add(LogMessage message)
    {
        _messages.Add(message);
        HasErrors |= message.Type == ParserMessageType.Error;
    }

    public void AddRange(IEnumerable<LogMessage> messages)
    {
        foreach (var message in messages)
        {
            Add(message);
        }
    }

    public IEnumerator<LogMessage> GetEnumerator() => _messages.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>One message a line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var message in _messages)
        {
            text.Append(message).Append('\n');
        }

        return text.ToString();
    }

    internal void SortByPlace()
    {
        var sorted = _messages.OrderBy(m => m.Span.Start.Offset).ToList();
        _messages.Clear();
        _messages.AddRange(sorted);
    }
}
