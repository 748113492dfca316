using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>
/// Expressions. From loose to tight: <c>|</c>, <c>? :</c>, the operators by their precedence, the signs before an operand, then
/// members, elements and calls. The arguments of a call without parentheses are expressions themselves, so <c>f a + b</c>
/// is <c>f(a + b)</c>.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Inside the arguments of a call without parentheses: names there are not calls.</summary>
    private bool _isInArguments;

    /// <summary>In the head of a loop: <c>limit:</c>, <c>offset:</c> and <c>reversed</c> belong to the loop.</summary>
    private bool _isInForHead;

    /// <summary>Between <c>?</c> and <c>:</c>, where a name before a colon is not a named argument.</summary>
    private bool _isInCondition;

    private ScriptExpression ParseRequired(string statement, string syntax)
    {
        if (ParseExpression() is { } expression)
        {
            return expression;
        }

        ExpectedExpression(statement, syntax);
        return Missing();
    }

    private void ExpectedExpression(string statement, string syntax) =>
        Error(
            Current,
            $"Error while parsing {statement}: Expecting <expression> instead of `{Shown(Current)}` in: {syntax}"
        );

    /// <summary>Null, with nothing read and nothing reported, where no expression begins.</summary>
    private ScriptExpression? ParseExpression()
    {
        var start = Current.Start;
        if (IsTooDeep(Current))
        {
            return Missing();
        }

        _depth++;
        var left = ParseBinary(0);
        while (left is not null)
        {
            if (Current.Type == TokenType.Question)
            {
                left = ParseCondition(start, left);
            }
            else if (AcceptPipe())
            {
                left = ParsePipe(start, left);
            }
            else
            {
                break;
            }
        }

        _depth--;
        return left;
    }

    /// <summary>A pipe may stand on a line of its own: no statement begins with one.</summary>
    private bool AcceptPipe()
    {
        var index = _index;
        while (_tokens[index].Type == TokenType.NewLine)
        {
            index++;
        }

        if (_tokens[index].Type is not (TokenType.Pipe or TokenType.PipeGreater))
        {
            return false;
        }

        _index = index + 1;
        SkipNewLines();
        return true;
    }

    private ScriptExpression ParsePipe(TextPosition start, ScriptExpression from)
    {
        var to =
            Current.Type == TokenType.Arroba
                ? ParseSign(ScriptUnaryOperator.FunctionAlias)
                : ParsePostfix(allowCall: true);
        if (to is null)
        {
            ExpectedExpression("pipe", "<expression> | <function>");
            return from;
        }

        return ContinueBinary(start, new ScriptPipeCall(from, to) { Span = SpanFrom(start) }, 0);
    }

    private ScriptConditionalExpression ParseCondition(TextPosition start, ScriptExpression condition)
    {
        const string Syntax = "<expression> ? <expression> : <expression>";
        Advance();
        SkipNewLines();
        var outer = _isInCondition;
        _isInCondition = true;
        var thenValue = ParseRequired("conditional expression", Syntax);
        _isInCondition = outer;
        SkipNewLinesBefore(TokenType.Colon);
        if (!Accept(TokenType.Colon))
        {
            Error(Current, $"Invalid token `{Shown(Current)}`. Expecting `:` in: {Syntax}");
        }

        SkipNewLines();
        var elseValue = ParseRequired("conditional expression", Syntax);
        return new ScriptConditionalExpression(condition, thenValue, elseValue) { Span = SpanFrom(start) };
    }

    private void SkipNewLinesBefore(TokenType type)
    {
        var index = _index;
        while (_tokens[index].Type == TokenType.NewLine)
        {
            index++;
        }

        _index = _tokens[index].Type == type ? index : _index;
    }

    // ---- Operators -----------------------------------------------------------------------------------------------------

    private ScriptExpression? ParseBinary(int precedence)
    {
        var start = Current.Start;
        return ParseUnary() is { } left ? ContinueBinary(start, left, precedence) : null;
    }

    /// <summary>Takes the operators that bind tighter than <paramref name="precedence"/>.</summary>
    private ScriptExpression ContinueBinary(TextPosition start, ScriptExpression left, int precedence)
    {
        while (
            OperatorAt(Current) is var @operator and not ScriptBinaryOperator.None
            && @operator.Precedence() > precedence
        )
        {
            Advance();
            SkipNewLines();
            var right = ParseBinary(@operator.Precedence());
            if (right is null)
            {
                ExpectedExpression("expression", $"<expression> {@operator.ToText()} <expression>");
                return left;
            }

            left = new ScriptBinaryExpression(left, @operator, right) { Span = SpanFrom(start) };
        }

        return left;
    }

    private ScriptBinaryOperator OperatorAt(Token token) =>
        token.Type switch
        {
            TokenType.DoubleQuestion => ScriptBinaryOperator.EmptyCoalescing,
            TokenType.QuestionExclamation => ScriptBinaryOperator.NotEmptyCoalescing,
            TokenType.DoublePipe => ScriptBinaryOperator.Or,
            TokenType.DoubleAmpersand => ScriptBinaryOperator.And,
            TokenType.DoubleEqual => ScriptBinaryOperator.CompareEqual,
            TokenType.ExclamationEqual => ScriptBinaryOperator.CompareNotEqual,
            TokenType.Less => ScriptBinaryOperator.CompareLess,
            TokenType.LessEqual => ScriptBinaryOperator.CompareLessOrEqual,
            TokenType.Greater => ScriptBinaryOperator.CompareGreater,
            TokenType.GreaterEqual => ScriptBinaryOperator.CompareGreaterOrEqual,
            TokenType.Plus => ScriptBinaryOperator.Add,
            TokenType.Minus => ScriptBinaryOperator.Subtract,
            TokenType.Asterisk => ScriptBinaryOperator.Multiply,
            TokenType.Divide => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivide => ScriptBinaryOperator.DivideRound,
            TokenType.Percent => ScriptBinaryOperator.Modulus,
            TokenType.DoubleLess => ScriptBinaryOperator.ShiftLeft,
            TokenType.DoubleGreater => ScriptBinaryOperator.ShiftRight,
            TokenType.DoubleDot => ScriptBinaryOperator.RangeInclude,
            TokenType.DoubleDotLess => ScriptBinaryOperator.RangeExclude,
            TokenType.Identifier when IsWord(token, "and") => ScriptBinaryOperator.And,
            TokenType.Identifier when IsWord(token, "or") => ScriptBinaryOperator.Or,
            _ => ScriptBinaryOperator.None,
        };

    private ScriptExpression? ParseUnary()
    {
        var token = Current;
        ScriptUnaryOperator? sign = token.Type switch
        {
            TokenType.Exclamation => ScriptUnaryOperator.Not,
            TokenType.Minus => ScriptUnaryOperator.Negate,
            TokenType.Plus => ScriptUnaryOperator.Plus,
            TokenType.Arroba => ScriptUnaryOperator.FunctionAlias,
            TokenType.Caret => ScriptUnaryOperator.FunctionParametersExpand,
            TokenType.Identifier when IsWord(token, "not") && IsArgumentStart(Next) => ScriptUnaryOperator.Not,
            _ => null,
        };
        if (sign is { } @operator)
        {
            return ParseSign(@operator);
        }

        return token.Type is TokenType.DoublePlus or TokenType.DoubleMinus
            ? ParsePrefixIncrement(token)
            : ParsePostfix(allowCall: true);
    }

    private ScriptExpression? ParseSign(ScriptUnaryOperator @operator)
    {
        var token = Current;
        if (IsTooDeep(token))
        {
            return Missing();
        }

        Advance();
        _depth++;
        var isAlias = @operator == ScriptUnaryOperator.FunctionAlias;
        var operand = isAlias ? ParsePostfix(allowCall: false) : ParseUnary();
        _depth--;
        if (operand is null)
        {
            ExpectedExpression("expression", $"{Shown(token)} <expression>");
            return Missing();
        }

        return new ScriptUnaryExpression(@operator, operand) { Span = SpanFrom(token.Start) };
    }

    private ScriptExpression ParsePrefixIncrement(Token token)
    {
        Advance();
        var target = ParsePostfix(allowCall: false);
        if (target is not IScriptVariablePath)
        {
            ExpectedVariable("expression", $"{Shown(token)} <variable>");
            return Missing();
        }

        return new ScriptIncrementDecrementExpression(target, token.Type == TokenType.DoublePlus, isPostfix: false)
        {
            Span = SpanFrom(token.Start),
        };
    }

    // ---- Members, elements, calls ----------------------------------------------------------------------------------------

    private ScriptExpression? ParsePostfix(bool allowCall)
    {
        var start = Current.Start;
        var expression = ParsePrimary();
        while (expression is not null)
        {
            var token = Current;
            if (token.Type is TokenType.Dot or TokenType.QuestionDot)
            {
                expression = ParseMember(start, expression);
            }
            else if (token is { Type: TokenType.OpenBracket, SpaceBefore: false })
            {
                expression = ParseIndexer(start, expression);
            }
            else if (token is { Type: TokenType.OpenParen, SpaceBefore: false } && allowCall && IsCallable(expression))
            {
                expression = ParseCallWithParentheses(start, expression);
            }
            else
            {
                break;
            }
        }

        if (expression is null || !allowCall || !IsCallable(expression))
        {
            return expression;
        }

        if (Current.Type is TokenType.DoublePlus or TokenType.DoubleMinus)
        {
            var isIncrement = Advance().Type == TokenType.DoublePlus;
            return new ScriptIncrementDecrementExpression(expression, isIncrement, isPostfix: true)
            {
                Span = SpanFrom(start),
            };
        }

        return !_isInArguments && IsArgumentStart(Current) ? ParseCall(start, expression) : expression;
    }

    private static bool IsCallable(ScriptExpression expression) =>
        expression is ScriptVariable or ScriptMemberExpression or ScriptIndexerExpression;

    private ScriptExpression ParseMember(TextPosition start, ScriptExpression target)
    {
        var isOptional = Advance().Type == TokenType.QuestionDot;
        if (Current.Type != TokenType.Identifier)
        {
            Error(
                Current,
                $"Invalid token `{Shown(Current)}`. The dot operator is expected to be followed by a plain identifier"
            );
            return target;
        }

        var name = TextOf(Advance()).ToString();
        return new ScriptMemberExpression(target, name, isOptional) { Span = SpanFrom(start) };
    }

    private ScriptIndexerExpression ParseIndexer(TextPosition start, ScriptExpression target)
    {
        Advance();
        SkipNewLines();
        var index = Isolated(() => ParseRequired("indexer", "<expression>[<index_expression>]"));
        SkipNewLines();
        Expect(TokenType.CloseBracket, "]");
        return new ScriptIndexerExpression(target, index) { Span = SpanFrom(start) };
    }

    /// <summary>Parses inside brackets of any kind: what holds around them does not hold in them.</summary>
    private T Isolated<T>(Func<T> parse)
    {
        var (isInArguments, isInForHead, isInCondition) = (_isInArguments, _isInForHead, _isInCondition);
        (_isInArguments, _isInForHead, _isInCondition) = (false, false, false);
        var result = parse();
        (_isInArguments, _isInForHead, _isInCondition) = (isInArguments, isInForHead, isInCondition);
        return result;
    }

    private bool IsArgumentStart(Token token) =>
        token.Type switch
        {
            TokenType.Identifier => !IsReserved(token)
                && !IsWord(token, "and")
                && !IsWord(token, "or")
                && !(_isInForHead && IsLoopOption(_index)),
            TokenType.OpenParen or TokenType.OpenBracket => token.SpaceBefore,
            TokenType.LocalIdentifier
            or TokenType.Number
            or TokenType.String
            or TokenType.VerbatimString
            or TokenType.InterpolationBegin
            or TokenType.OpenBrace
            or TokenType.Arroba
            or TokenType.Caret
            or TokenType.Exclamation => true,
            _ => false,
        };

    /// <summary>Words that cannot name a variable.</summary>
    private bool IsReserved(Token token) =>
        token.Type == TokenType.Identifier
        && TextOf(token)
            is "end"
                or "else"
                or "when"
                or "if"
                or "in"
                or "case"
                or "func"
                or "capture"
                or "with"
                or "wrap"
                or "import"
                or "readonly"
                or "ret"
                or "break"
                or "continue";

    private ScriptFunctionCall ParseCall(TextPosition start, ScriptExpression target)
    {
        var arguments = new List<ScriptExpression>();
        while (IsArgumentStart(Current))
        {
            var isNamed = Current.Type == TokenType.Identifier && Next.Type == TokenType.Colon && !_isInCondition;
            var argument = isNamed ? ParseNamedArgument(inParentheses: false) : ParseArgument();
            if (argument is null)
            {
                break;
            }

            AddArgument(arguments, argument);
        }

        return new ScriptFunctionCall(target, arguments, hasParentheses: false) { Span = SpanFrom(start) };
    }

    private void AddArgument(List<ScriptExpression> arguments, ScriptExpression argument)
    {
        if (arguments is [.., ScriptNamedArgument] && argument is not ScriptNamedArgument)
        {
            Error(argument.Span, "Once an argument is named, the following arguments must be named too");
        }

        arguments.Add(argument);
    }

    private ScriptExpression? ParseArgument()
    {
        var outer = _isInArguments;
        _isInArguments = true;
        var argument = ParseBinary(0);
        _isInArguments = outer;
        return argument;
    }

    private ScriptNamedArgument ParseNamedArgument(bool inParentheses)
    {
        var name = Advance();
        Advance();
        SkipNewLines();
        var value = inParentheses ? ParseExpression() : ParseArgument();
        if (value is null)
        {
            ExpectedExpression("named argument", "<name>: <expression>");
            value = Missing();
        }

        return new ScriptNamedArgument(TextOf(name).ToString(), value) { Span = SpanFrom(name.Start) };
    }

    private ScriptFunctionCall ParseCallWithParentheses(TextPosition start, ScriptExpression target)
    {
        Advance();
        var arguments = Isolated(() =>
            ParseList(TokenType.CloseParen, ")", "function call", "<function>(<arguments>)", allowNamed: true)
        );
        return new ScriptFunctionCall(target, arguments, hasParentheses: true) { Span = SpanFrom(start) };
    }

    /// <summary>Expressions between commas, up to and with the closing token. Line ends do not matter.</summary>
    private List<ScriptExpression> ParseList(
        TokenType close,
        string closing,
        string statement,
        string syntax,
        bool allowNamed
    )
    {
        var result = new List<ScriptExpression>();
        SkipNewLines();
        while (Current.Type != close && Current.Type != TokenType.Eof)
        {
            var isNamed = allowNamed && Current.Type == TokenType.Identifier && Next.Type == TokenType.Colon;
            AddArgument(result, isNamed ? ParseNamedArgument(inParentheses: true) : ParseRequired(statement, syntax));
            SkipNewLines();
            if (!Accept(TokenType.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        Expect(close, closing);
        return result;
    }

    // ---- Values --------------------------------------------------------------------------------------------------------

    private ScriptExpression? ParsePrimary()
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Identifier:
                return ParseName();
            case TokenType.LocalIdentifier:
                return ParseLocal();
            case TokenType.Number:
                return ParseNumber(token);
            case TokenType.String:
                Advance();
                return Literal(token, Unescape(token));
            case TokenType.VerbatimString:
                Advance();
                return Literal(token, text.Substring(token.Inner.Offset, token.Inner.Length).Replace("``", "`"));
            case TokenType.InterpolationBegin:
                return ParseInterpolation();
            case TokenType.OpenParen:
                return ParseNested();
            case TokenType.OpenBracket:
                Advance();
                var values = Isolated(() =>
                    ParseList(TokenType.CloseBracket, "]", "array", "[<expression>, ...]", allowNamed: false)
                );
                return new ScriptArrayInitializerExpression(values) { Span = SpanFrom(token.Start) };
            case TokenType.OpenBrace:
                return ParseObject();
            default:
                return null;
        }
    }

    private ScriptLiteral ParseNumber(Token token)
    {
        if (token.Length > Literals.NumberLengthLimit)
        {
            Error(token, $"The number is too long: more than `{Literals.NumberLengthLimit}` characters");
            Advance();
            return Literal(token, Boxed.Of(0));
        }

        Advance();
        return Literal(token, Literals.Number(TextOf(token)));
    }

    private ScriptLiteral Literal(Token token, object? value) => new(value) { Span = SpanOf(token) };

    private ScriptExpression? ParseName()
    {
        var token = Current;
        if (IsReserved(token))
        {
            return null;
        }

        Advance();
        switch (TextOf(token))
        {
            case "true":
                return Literal(token, Boxed.True);
            case "false":
                return Literal(token, Boxed.False);
            case "null":
                return Literal(token, value: null);
            case "this":
                return new ScriptThisExpression { Span = SpanOf(token) };
            case "do" when Current.Type != TokenType.Dot:
                return ParseAnonymousFunction(token);
            default:
                return Variable(token);
        }
    }

    /// <summary><c>$name</c>; <c>$0</c> is short for <c>$[0]</c>.</summary>
    private ScriptExpression ParseLocal()
    {
        var token = Advance();
        var name = TextOf(token)[1..];
        if (name.Length == 0 || !char.IsAsciiDigit(name[0]))
        {
            return Variable(token);
        }

        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            Error(token, $"Invalid argument number `{Shown(token)}`. Expecting digits");
        }

        var arguments = new ScriptVariableLocal("") { Span = SpanOf(token) };
        return new ScriptIndexerExpression(arguments, Literal(token, Boxed.Of(index))) { Span = SpanOf(token) };
    }

    private ScriptAnonymousFunction ParseAnonymousFunction(Token opener)
    {
        var function = Isolated(() =>
        {
            var parameters = Current.Type == TokenType.OpenParen ? ParseParameters() : null;
            return new ScriptFunction(name: null, parameters, ParseBodyToEnd(opener)) { Span = SpanFrom(opener.Start) };
        });
        return new ScriptAnonymousFunction(function) { Span = function.Span };
    }

    private ScriptNestedExpression ParseNested()
    {
        var start = Advance().Start;
        SkipNewLines();
        var inner = Isolated(() => ParseRequired("nested expression", "(<expression>)"));
        SkipNewLines();
        Expect(TokenType.CloseParen, ")");
        return new ScriptNestedExpression(inner) { Span = SpanFrom(start) };
    }

    private ScriptObjectInitializerExpression ParseObject()
    {
        var start = Advance().Start;
        var members = Isolated(ParseObjectMembers);
        Expect(TokenType.CloseBrace, "}");
        return new ScriptObjectInitializerExpression(members) { Span = SpanFrom(start) };
    }

    private List<KeyValuePair<string, ScriptExpression>> ParseObjectMembers()
    {
        const string Syntax = "{ <name>: <expression>, ... }";
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        SkipNewLines();
        while (Current.Type is TokenType.Identifier or TokenType.String)
        {
            var token = Advance();
            var name = token.Type == TokenType.String ? Unescape(token) : TextOf(token).ToString();
            if (!Accept(TokenType.Colon))
            {
                Error(Current, $"Invalid token `{Shown(Current)}`. Expecting `:` in: {Syntax}");
                break;
            }

            SkipNewLines();
            members.Add(new(name, ParseRequired("object member", Syntax)));
            SkipNewLines();
            if (!Accept(TokenType.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        return members;
    }

    private ScriptInterpolatedString ParseInterpolation()
    {
        var start = Advance().Start;
        var parts = new List<ScriptExpression>();
        while (Current.Type is TokenType.InterpolationText or TokenType.InterpolationOpen)
        {
            var token = Advance();
            if (token.Type == TokenType.InterpolationText)
            {
                parts.Add(Literal(token, Unescape(token)));
                continue;
            }

            SkipNewLines();
            parts.Add(Isolated(() => ParseRequired("interpolated string", "$\"... {<expression>} ...\"")));
            SkipNewLines();
            Expect(TokenType.InterpolationClose, "}");
            while (
                Current.Type
                    is not (
                        TokenType.InterpolationText
                        or TokenType.InterpolationOpen
                        or TokenType.InterpolationEnd
                        or TokenType.Eof
                    )
                && _hasReported
            )
            {
                Advance();
            }
        }

        Accept(TokenType.InterpolationEnd);
        return new ScriptInterpolatedString(parts) { Span = SpanFrom(start) };
    }

    private string Unescape(Token token)
    {
        var body = text.AsSpan(token.Inner.Offset, token.Inner.Length);
        if (!body.Contains('\\'))
        {
            return body.ToString();
        }

        var value = Literals.Unescape(body, out var mistake);
        if (mistake is { } place)
        {
            var lines = body[..place.Offset].Count('\n');
            var lineStart = body[..place.Offset].LastIndexOf('\n');
            var shift = token.Inner.Offset - token.Start.Offset;
            var column = lineStart < 0 ? token.Start.Column + shift + place.Offset : place.Offset - lineStart - 1;
            var at = new TextPosition(token.Inner.Offset + place.Offset, token.Start.Line + lines, column);
            Error(new SourceSpan(fileName, at, at.NextColumn(place.Length - 1)), place.Message);
        }

        return value;
    }
}
