using System.Buffers;

namespace Scriban.Parsing;

/// <summary>
/// Cuts a template into tokens: literal text, <c>{{</c>, the words of the code, <c>}}</c>. It never throws; what it cannot read
/// it reports and leaves behind as an <see cref="TokenType.Invalid"/> token.
/// </summary>
internal sealed class Lexer(
    string text,
    string fileName,
    LexerOptions options,
    LogMessageBag messages,
    int nestingLimit
)
{
    /// <summary>The deepest nesting of interpolated strings in interpolated strings.</summary>
    private const int InterpolationDepthLimit = 50;

    private static readonly SearchValues<char> IdentifierPart = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
    );

    private readonly List<Token> _tokens = new(16 + (text.Length / 16));
    private int _position;
    private TextPosition _cursor;
    private StripMode _leftStrip;
    private bool _spaceBefore;
    private int _interpolationDepth;
    private int _nesting;

    public List<Token> Run()
    {
        switch (options.Mode)
        {
            case ScriptMode.ScriptOnly:
                ReadCode(inTemplate: false, untilMarker: null);
                break;
            case ScriptMode.FrontMatterOnly or ScriptMode.FrontMatterAndContent:
                ReadFrontMatter();
                break;
            default:
                ReadTemplate();
                break;
        }

        Add(TokenType.Eof, text.Length, 0);
        return _tokens;
    }

    private char Current => _position < text.Length ? text[_position] : '\0';

    private char Peek(int ahead = 1) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private bool At(int offset, string value) =>
        offset + value.Length <= text.Length && text.AsSpan(offset, value.Length).SequenceEqual(value);

    // ---- Text --------------------------------------------------------------------------------------------------------

    private void ReadTemplate()
    {
        while (_position < text.Length)
        {
            var open = FindOpening(_position, out var percents);
            AddRaw(_position, open);
            if (open == text.Length)
            {
                _position = open;
                return;
            }

            _position = open;
            if (percents > 0)
            {
                ReadEscapeBlock(percents);
            }
            else
            {
                ReadCodeBlock();
            }
        }
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>; the number of its percent signs is 0 for <c>{{</c>.</summary>
    private int FindOpening(int from, out int percents)
    {
        while (from < text.Length)
        {
            var brace = text.AsSpan(from).IndexOf('{');
            if (brace < 0)
            {
                break;
            }

            from += brace;
            var next = from + 1;
            while (next < text.Length && text[next] == '%')
            {
                next++;
            }

            if (next < text.Length && text[next] == '{')
            {
                percents = next - from - 1;
                return from;
            }

            from = next;
        }

        percents = 0;
        return text.Length;
    }

    private void AddRaw(int start, int end)
    {
        if (start == end)
        {
            return;
        }

        var innerStart = SkipStripped(start, end, _leftStrip);
        var innerEnd = end < text.Length ? TrimRight(innerStart, end, StripOfOpening(end)) : end;
        Add(TokenType.Raw, start, end - start, inner: (innerStart, innerEnd - innerStart));
    }

    private StripMode StripOfOpening(int open)
    {
        var second = text.IndexOf('{', open + 1);
        return second + 1 < text.Length ? StripOf(text[second + 1]) : StripMode.None;
    }

    private static StripMode StripOf(char c) =>
        c switch
        {
            '-' => StripMode.Greedy,
            '~' => StripMode.Line,
            _ => StripMode.None,
        };

    private int SkipStripped(int start, int end, StripMode strip)
    {
        if (strip == StripMode.None)
        {
            return start;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            if (text[start++] == '\n' && strip == StripMode.Line)
            {
                break;
            }
        }

        return start;
    }

    private int TrimRight(int start, int end, StripMode strip)
    {
        if (strip == StripMode.None)
        {
            return end;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]) && (strip == StripMode.Greedy || text[end - 1] != '\n'))
        {
            end--;
        }

        return end;
    }

    private void ReadEscapeBlock(int percents)
    {
        var start = _position;
        var open = start + percents + 2;
        var leftStrip = open < text.Length ? StripOf(text[open]) : StripMode.None;
        var inner = leftStrip == StripMode.None ? open : open + 1;
        var closing = "}" + new string('%', percents) + "}";
        var close = text.IndexOf(closing, inner, StringComparison.Ordinal);
        if (close < 0)
        {
            Error(start, percents + 2, $"The escape block is not closed. Expecting `{closing}`");
            _position = text.Length;
            return;
        }

        _leftStrip = close > inner ? StripOf(text[close - 1]) : StripMode.None;
        var end = _leftStrip == StripMode.None ? close : close - 1;
        Add(TokenType.Escaped, start, close + closing.Length - start, inner: (inner, end - inner));
        _position = close + closing.Length;
    }

    // ---- Front matter --------------------------------------------------------------------------------------------------

    private void ReadFrontMatter()
    {
        var marker = options.FrontMatterMarker ?? LexerOptions.DefaultFrontMatterMarker;
        if (!At(0, marker))
        {
            Error(0, 1, $"The front matter must start with the line `{marker}`");
            return;
        }

        _position = marker.Length;
        Add(TokenType.FrontMatterMarker, 0, marker.Length);
        ReadCode(inTemplate: false, marker);
        if (!At(_position, marker))
        {
            Error(0, marker.Length, $"The front matter is not closed. Expecting a line `{marker}`");
            return;
        }

        Add(TokenType.FrontMatterMarker, _position, marker.Length);
        _position += marker.Length;
        if (options.Mode == ScriptMode.FrontMatterOnly)
        {
            return;
        }

        _position = SkipStripped(_position, text.Length, StripMode.Line);
        ReadTemplate();
    }

    // ---- Code ----------------------------------------------------------------------------------------------------------

    private void ReadCodeBlock()
    {
        var strip = StripOf(Peek(2));
        Add(TokenType.CodeEnter, _position, strip == StripMode.None ? 2 : 3, strip: strip);
        _position += strip == StripMode.None ? 2 : 3;
        ReadCode(inTemplate: true, untilMarker: null);
    }

    /// <summary>Reads code up to and with <c>}}</c>, or to the end of the text, or before a front matter's marker.</summary>
    private void ReadCode(bool inTemplate, string? untilMarker)
    {
        var braces = 0;
        while (true)
        {
            SkipBlanksAndComments(inTemplate);
            if (_position >= text.Length)
            {
                return;
            }

            if (untilMarker is not null && IsLineStart(_position) && At(_position, untilMarker))
            {
                return;
            }

            if (inTemplate && braces == 0 && TryReadCodeExit())
            {
                return;
            }

            braces = Math.Max(
                0,
                braces
                    + (
                        Current == '{' ? 1
                        : Current == '}' ? -1
                        : 0
                    )
            );
            ReadToken();
            if (_nesting > nestingLimit || messages.Count >= Parser.ErrorLimit)
            {
                // The parser will go no further either, and a text of nothing but brackets is not worth its memory.
                _position = text.Length;
            }
        }
    }

    private bool IsLineStart(int offset) => offset == 0 || text[offset - 1] == '\n';

    private bool IsCodeExit(int offset) =>
        At(offset, "}}") || (offset < text.Length && text[offset] is '-' or '~' && At(offset + 1, "}}"));

    private bool TryReadCodeExit()
    {
        if (!IsCodeExit(_position))
        {
            return false;
        }

        _nesting = 0;
        _leftStrip = StripOf(Current);
        var length = _leftStrip == StripMode.None ? 2 : 3;
        Add(TokenType.CodeExit, _position, length, strip: _leftStrip);
        _position += length;
        return true;
    }

    private void SkipBlanksAndComments(bool inTemplate)
    {
        _spaceBefore = false;
        while (_position < text.Length)
        {
            var c = text[_position];
            if (c == '#')
            {
                SkipComment(inTemplate);
            }
            else if (c != '\n' && char.IsWhiteSpace(c) && !(c == '\r' && Peek() == '\n'))
            {
                _position++;
            }
            else
            {
                return;
            }

            _spaceBefore = true;
        }
    }

    private void SkipComment(bool inTemplate)
    {
        var start = _position;
        var multiLine = Peek() == '#';
        _position += multiLine ? 2 : 1;
        while (_position < text.Length)
        {
            if (inTemplate && IsCodeExit(_position))
            {
                return;
            }

            if (multiLine && At(_position, "##"))
            {
                _position += 2;
                return;
            }

            if (!multiLine && (Current == '\n' || At(_position, "\r\n")))
            {
                return;
            }

            _position++;
        }

        if (multiLine)
        {
            Error(start, 2, "The comment is not closed. Expecting `##`");
        }
    }

    private void ReadToken()
    {
        var c = Current;
        if (c is '\n' or '\r')
        {
            Take(TokenType.NewLine, c == '\r' ? 2 : 1);
        }
        else if (IsIdentifierStart(c))
        {
            ReadIdentifier();
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c == '$')
        {
            ReadLocalOrInterpolation();
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadVerbatimString();
        }
        else
        {
            ReadOperator();
        }
    }

    private static bool IsIdentifierStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c > 127 && char.IsLetter(c));

    private static bool IsIdentifierPart(char c) =>
        IdentifierPart.Contains(c)
        || (
            c > 127
            && (
                char.IsLetterOrDigit(c)
                || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark
            )
        );

    private int EndOfIdentifier(int from)
    {
        while (from < text.Length && IsIdentifierPart(text[from]))
        {
            from++;
        }

        return from;
    }

    private void ReadIdentifier()
    {
        var end = EndOfIdentifier(_position);

        // `empty?` is the one name with a question mark. After a dot only: `empty ? a : b` stays a condition.
        var isEmptyTest =
            text.AsSpan(_position, end - _position).SequenceEqual("empty")
            && end < text.Length
            && text[end] == '?'
            && _tokens is [.., { Type: TokenType.Dot or TokenType.QuestionDot }]
            && !(end + 1 < text.Length && text[end + 1] is '?' or '!' or '.');
        Take(TokenType.Identifier, end - _position + (isEmptyTest ? 1 : 0));
    }

    private void ReadLocalOrInterpolation()
    {
        if (Peek() is '"' or '\'')
        {
            ReadInterpolation(Peek());
        }
        else if (Peek() == '$')
        {
            Take(TokenType.LocalIdentifier, 2);
        }
        else
        {
            Take(TokenType.LocalIdentifier, EndOfIdentifier(_position + 1) - _position);
        }
    }

    private void ReadNumber()
    {
        var end = _position;
        if (Current == '0' && Peek() is 'x' or 'X' && char.IsAsciiHexDigit(Peek(2)))
        {
            end = SkipDigits(end + 2, char.IsAsciiHexDigit);
            end += end < text.Length && text[end] is 'u' or 'U' ? 1 : 0;
        }
        else if (Current == '0' && Peek() is 'b' or 'B' && Peek(2) is '0' or '1')
        {
            end = SkipDigits(end + 2, static c => c is '0' or '1');
            end += end < text.Length && text[end] is 'u' or 'U' ? 1 : 0;
        }
        else
        {
            end = SkipDigits(end, char.IsAsciiDigit);
            if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                end = SkipDigits(end + 1, char.IsAsciiDigit);
            }

            end = SkipExponent(end);
            end += end < text.Length && "fFdDmM".Contains(text[end]) && !IsPartAt(end + 1) ? 1 : 0;
        }

        Take(TokenType.Number, end - _position);
    }

    private bool IsPartAt(int offset) => offset < text.Length && IsIdentifierPart(text[offset]);

    private int SkipDigits(int from, Func<char, bool> isDigit)
    {
        while (from < text.Length && (isDigit(text[from]) || (text[from] == '_' && isDigit(Next(from)))))
        {
            from++;
        }

        return from;
    }

    private char Next(int offset) => offset + 1 < text.Length ? text[offset + 1] : '\0';

    private int SkipExponent(int from)
    {
        if (from >= text.Length || text[from] is not ('e' or 'E'))
        {
            return from;
        }

        var digits = Next(from) is '+' or '-' ? from + 2 : from + 1;
        return digits < text.Length && char.IsAsciiDigit(text[digits]) ? SkipDigits(digits, char.IsAsciiDigit) : from;
    }

    // ---- Strings ---------------------------------------------------------------------------------------------------------

    private void ReadString(char quote)
    {
        var start = _position;
        var end = start + 1;
        while (end < text.Length && text[end] != quote)
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end >= text.Length)
        {
            Unterminated(start, 1, quote);
            return;
        }

        Take(TokenType.String, end - start + 1, inner: (start + 1, end - start - 1));
    }

    private void ReadVerbatimString()
    {
        var start = _position;
        var end = start + 1;
        while (end < text.Length && (text[end] != '`' || Next(end) == '`'))
        {
            end += text[end] == '`' ? 2 : 1;
        }

        if (end >= text.Length)
        {
            Unterminated(start, 1, '`');
            return;
        }

        Take(TokenType.VerbatimString, end - start + 1, inner: (start + 1, end - start - 1));
    }

    private void Unterminated(int start, int length, char quote)
    {
        Error(
            start,
            length,
            $"Unexpected end of file while parsing a string that starts here. Expecting a closing `{quote}`"
        );
        Add(TokenType.Invalid, start, text.Length - start);
        _position = text.Length;
    }

    private void ReadInterpolation(char quote)
    {
        var start = _position;
        if (++_interpolationDepth > InterpolationDepthLimit)
        {
            Error(start, 2, $"The limit of `{InterpolationDepthLimit}` nested interpolated strings was reached");
            Add(TokenType.Invalid, start, text.Length - start);
            _position = text.Length;
            return;
        }

        Take(TokenType.InterpolationBegin, 2);
        while (_position < text.Length && Current != quote)
        {
            if (Current == '{')
            {
                ReadInterpolated();
            }
            else
            {
                ReadInterpolationText(quote);
            }
        }

        _interpolationDepth--;
        if (_position >= text.Length)
        {
            Unterminated(start, 2, quote);
            return;
        }

        Take(TokenType.InterpolationEnd, 1);
    }

    private void ReadInterpolationText(char quote)
    {
        var end = _position;
        while (end < text.Length && text[end] != quote && text[end] != '{')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        end = Math.Min(end, text.Length);
        Take(TokenType.InterpolationText, end - _position, inner: (_position, end - _position));
    }

    private void ReadInterpolated()
    {
        Take(TokenType.InterpolationOpen, 1);
        var braces = 0;
        while (true)
        {
            SkipBlanksAndComments(inTemplate: false);
            if (_position >= text.Length)
            {
                return;
            }

            if (Current == '}' && braces == 0)
            {
                Take(TokenType.InterpolationClose, 1);
                return;
            }

            braces = Math.Max(
                0,
                braces
                    + (
                        Current == '{' ? 1
                        : Current == '}' ? -1
                        : 0
                    )
            );
            ReadToken();
        }
    }

    // ---- Operators -------------------------------------------------------------------------------------------------------

    private void ReadOperator()
    {
        var (type, length) = (Current, Peek(), Peek(2)) switch
        {
            ('.', '.', '<') => (TokenType.DoubleDotLess, 3),
            ('.', '.', '.') => (TokenType.TripleDot, 3),
            ('/', '/', '=') => (TokenType.DoubleDivideEqual, 3),
            ('.', '.', _) => (TokenType.DoubleDot, 2),
            ('?', '.', _) => (TokenType.QuestionDot, 2),
            ('?', '?', _) => (TokenType.DoubleQuestion, 2),
            ('?', '!', not '=') => (TokenType.QuestionExclamation, 2),
            ('|', '|', _) => (TokenType.DoublePipe, 2),
            ('|', '>', _) => (TokenType.PipeGreater, 2),
            ('&', '&', _) => (TokenType.DoubleAmpersand, 2),
            ('=', '=', _) => (TokenType.DoubleEqual, 2),
            ('!', '=', _) => (TokenType.ExclamationEqual, 2),
            ('<', '=', _) => (TokenType.LessEqual, 2),
            ('<', '<', _) => (TokenType.DoubleLess, 2),
            ('>', '=', _) => (TokenType.GreaterEqual, 2),
            ('>', '>', _) => (TokenType.DoubleGreater, 2),
            ('+', '=', _) => (TokenType.PlusEqual, 2),
            ('+', '+', _) => (TokenType.DoublePlus, 2),
            ('-', '=', _) => (TokenType.MinusEqual, 2),
            ('-', '-', _) => (TokenType.DoubleMinus, 2),
            ('*', '=', _) => (TokenType.AsteriskEqual, 2),
            ('/', '/', _) => (TokenType.DoubleDivide, 2),
            ('/', '=', _) => (TokenType.DivideEqual, 2),
            ('%', '=', _) => (TokenType.PercentEqual, 2),
            ('.', _, _) => (TokenType.Dot, 1),
            ('?', _, _) => (TokenType.Question, 1),
            ('|', _, _) => (TokenType.Pipe, 1),
            ('&', _, _) => (TokenType.Ampersand, 1),
            ('!', _, _) => (TokenType.Exclamation, 1),
            ('=', _, _) => (TokenType.Equal, 1),
            ('<', _, _) => (TokenType.Less, 1),
            ('>', _, _) => (TokenType.Greater, 1),
            ('+', _, _) => (TokenType.Plus, 1),
            ('-', _, _) => (TokenType.Minus, 1),
            ('*', _, _) => (TokenType.Asterisk, 1),
            ('/', _, _) => (TokenType.Divide, 1),
            ('%', _, _) => (TokenType.Percent, 1),
            ('^', _, _) => (TokenType.Caret, 1),
            ('@', _, _) => (TokenType.Arroba, 1),
            (',', _, _) => (TokenType.Comma, 1),
            (':', _, _) => (TokenType.Colon, 1),
            (';', _, _) => (TokenType.SemiColon, 1),
            ('(', _, _) => (TokenType.OpenParen, 1),
            (')', _, _) => (TokenType.CloseParen, 1),
            ('[', _, _) => (TokenType.OpenBracket, 1),
            (']', _, _) => (TokenType.CloseBracket, 1),
            ('{', _, _) => (TokenType.OpenBrace, 1),
            ('}', _, _) => (TokenType.CloseBrace, 1),
            _ => (TokenType.Invalid, 1),
        };
        if (type == TokenType.Invalid)
        {
            var isPair = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek());
            length = isPair ? 2 : 1;
            Error(_position, length, $"The character `{text.AsSpan(_position, length)}` is not valid here");
        }

        _nesting += type switch
        {
            TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace => 1,
            TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace when _nesting > 0 => -1,
            _ => 0,
        };
        Take(type, length);
    }

    // ---- Places ----------------------------------------------------------------------------------------------------------

    private void Take(TokenType type, int length, (int Offset, int Length) inner = default)
    {
        Add(type, _position, length, inner: inner);
        _position += length;
        _spaceBefore = false;
    }

    private void Add(
        TokenType type,
        int start,
        int length,
        StripMode strip = StripMode.None,
        (int Offset, int Length) inner = default
    )
    {
        var first = PositionOf(start);
        var last = length > 1 ? PositionOf(start + length - 1) : first;
        _tokens.Add(
            new Token(type, first, last)
            {
                SpaceBefore = _spaceBefore,
                Strip = strip,
                Inner = inner,
            }
        );
    }

    /// <summary>Line and column of an offset. Asked for in rising order, so that the text is walked once.</summary>
    private TextPosition PositionOf(int offset)
    {
        var (from, line, column) = offset >= _cursor.Offset ? _cursor : default;
        while (true)
        {
            var end = text.AsSpan(from, offset - from).IndexOf('\n');
            if (end < 0)
            {
                _cursor = new TextPosition(offset, line, column + offset - from);
                return _cursor;
            }

            from += end + 1;
            line++;
            column = 0;
        }
    }

    private void Error(int start, int length, string message)
    {
        if (messages.Count >= Parser.ErrorLimit)
        {
            return;
        }

        var cursor = _cursor;
        var first = PositionOf(start);
        var last = length > 1 ? PositionOf(start + length - 1) : first;
        _cursor = cursor;
        messages.Add(new LogMessage(ParserMessageType.Error, new SourceSpan(fileName, first, last), message));
    }
}
