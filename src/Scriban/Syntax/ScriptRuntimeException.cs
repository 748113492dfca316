using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A mistake met while a template runs. Its message begins with the place: <c>file(line,column) : error : …</c>.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : base(message) => Span = span;

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException) => Span = span;

    /// <summary>Where in the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The message without the place.</summary>
    public string OriginalMessage => base.Message;

    public override string Message => $"{Span.ToStringSimple()} : error : {base.Message}";

    public override string ToString() => Message;
}

/// <summary>The caller's cancellation token asked to stop.</summary>
public class ScriptAbortException : ScriptRuntimeException
{
    public ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : this(span, "The operation was canceled through TemplateContext.CancellationToken", cancellationToken) { }

    public ScriptAbortException(SourceSpan span, string message, CancellationToken cancellationToken)
        : base(span, message) => CancellationToken = cancellationToken;

    public CancellationToken CancellationToken { get; }
}

/// <summary>A template parsed while another one runs, by <c>include</c> or <c>object.eval</c>, has errors.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : this(span, message, parserMessages, innerException: null) { }

    public ScriptParserRuntimeException(
        SourceSpan span,
        string message,
        LogMessageBag parserMessages,
        Exception? innerException
    )
        : base(span, message, innerException) => ParserMessages = parserMessages;

    public LogMessageBag ParserMessages { get; }

    public override string Message => $"{base.Message} Parser messages:\n{ParserMessages}";
}
