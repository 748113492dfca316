using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Makes a syntax tree of tokens. It goes on after a mistake, with the next statement, and reports one mistake a statement.
/// Nesting is limited, so that no text can exhaust the stack.
/// </summary>
internal sealed partial class Parser(
    string text,
    string fileName,
    ParserOptions options,
    LexerOptions lexerOptions,
    LogMessageBag messages
)
{
    /// <summary>Mistakes reported of one text; more would help nobody.</summary>
    public const int ErrorLimit = 100;

    private readonly int _depthLimit = options.ExpressionDepthLimit ?? ParserOptions.DefaultDepth;
    private List<Token> _tokens = [];
    private int _index;
    private int _depth;
    private bool _hasReported;
    private bool _hasGivenUp;

    public ScriptPage Run()
    {
        _tokens = new Lexer(text, fileName, lexerOptions, messages, _depthLimit).Run();
        ScriptBlockStatement? frontMatter = null;
        if (Current.Type == TokenType.FrontMatterMarker)
        {
            Advance();
            frontMatter = ParseBlock(Terminators.None);
            Accept(TokenType.FrontMatterMarker);
        }

        var isTemplate = lexerOptions.Mode is ScriptMode.Default or ScriptMode.FrontMatterAndContent;
        var body = ParseBlock(Terminators.None);
        return new ScriptPage(body, frontMatter, isTemplate)
        {
            Span = new SourceSpan(fileName, default, _tokens[^1].Start.Offset > 0 ? LastPlace() : default),
        };
    }

    private TextPosition LastPlace()
    {
        var last = _tokens[^1].Start;
        return last with { Offset = last.Offset - 1, Column = Math.Max(0, last.Column - 1) };
    }

    // ---- Tokens --------------------------------------------------------------------------------------------------------

    private Token Current => _tokens[_index];

    private Token Next => _tokens[Math.Min(_index + 1, _tokens.Count - 1)];

    private Token Advance()
    {
        var token = _tokens[_index];
        if (token.Type != TokenType.Eof)
        {
            _index++;
        }

        return token;
    }

    private bool Accept(TokenType type)
    {
        if (Current.Type != type)
        {
            return false;
        }

        Advance();
        return true;
    }

    private ReadOnlySpan<char> TextOf(Token token) =>
        token.Type == TokenType.Eof ? default : text.AsSpan(token.Start.Offset, token.Length);

    private bool IsWord(Token token, string word) =>
        token.Type == TokenType.Identifier && TextOf(token).SequenceEqual(word);

    private bool AcceptWord(string word)
    {
        if (!IsWord(Current, word))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void SkipNewLines()
    {
        while (Current.Type == TokenType.NewLine)
        {
            Advance();
        }
    }

    private static bool EndsStatement(TokenType type) =>
        type
            is TokenType.NewLine
                or TokenType.SemiColon
                or TokenType.CodeExit
                or TokenType.Eof
                or TokenType.FrontMatterMarker;

    // ---- Places --------------------------------------------------------------------------------------------------------

    private SourceSpan SpanOf(Token token) => new(fileName, token.Start, token.End);

    /// <summary>From a place to the end of the last token read.</summary>
    private SourceSpan SpanFrom(TextPosition start)
    {
        var end = _index > 0 ? _tokens[_index - 1].End : start;
        return new SourceSpan(fileName, start, end.Offset < start.Offset ? start : end);
    }

    // ---- Mistakes ------------------------------------------------------------------------------------------------------

    /// <summary>What a token is called in a message.</summary>
    private string Shown(Token token)
    {
        var shown = TextOf(token);
        return token.Type switch
        {
            TokenType.Eof => "<end of file>",
            TokenType.NewLine => "<EOL>",
            _ => shown.Length <= 40 ? shown.ToString() : string.Concat(shown[..40], "…"),
        };
    }

    private void Error(Token token, string message) => Error(SpanOf(token), message);

    private void Error(SourceSpan span, string message)
    {
        // What the lexer could not read has been reported by it.
        if (_hasReported || _hasGivenUp || messages.Count >= ErrorLimit || Current.Type == TokenType.Invalid)
        {
            _hasReported = true;
            return;
        }

        _hasReported = true;
        messages.Add(new LogMessage(ParserMessageType.Error, span, message));
    }

    private void Expect(TokenType type, string shown)
    {
        if (!Accept(type))
        {
            Error(Current, $"Invalid token `{Shown(Current)}`. Expecting a closing `{shown}`.");
        }
    }

    /// <summary>True, and nothing more will be read, when the nesting goes too deep.</summary>
    private bool IsTooDeep(Token token)
    {
        if (_depth < _depthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        _hasReported = false;
        Error(
            token,
            $"The statement depth limit `{_depthLimit}` was reached when parsing this statement. Raise ParserOptions.ExpressionDepthLimit to allow more."
        );
        _index = _tokens.Count - 1;
        _hasGivenUp = true;
        return true;
    }
}
