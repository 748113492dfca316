using Scriban.Syntax;

namespace Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>The words that may end a block.</summary>
    [Flags]
    private enum Terminators
    {
        None = 0,
        End = 1,
        Else = 2,
        When = 4,
    }

    private Terminators TerminatorAt(Token token) =>
        token.Type != TokenType.Identifier ? Terminators.None
        : IsWord(token, "end") ? Terminators.End
        : IsWord(token, "else") ? Terminators.Else
        : IsWord(token, "when") ? Terminators.When
        : Terminators.None;

    /// <summary>Reads statements up to one of the words, or to the end. The word itself is left to the caller.</summary>
    private ScriptBlockStatement ParseBlock(Terminators terminators)
    {
        var start = Current.Start;
        var statements = new List<ScriptStatement>();
        while (Current.Type is not (TokenType.Eof or TokenType.FrontMatterMarker))
        {
            var terminator = TerminatorAt(Current);
            if ((terminator & terminators) != Terminators.None)
            {
                break;
            }

            _hasReported = false;
            if (terminator != Terminators.None)
            {
                Error(Current, $"Unexpected `{Shown(Current)}`: there is no statement here that it belongs to");
                Advance();
                SkipStatement();
            }
            else if (ParseStatement() is { } statement)
            {
                statements.Add(statement);
            }
        }

        return new ScriptBlockStatement([.. statements]) { Span = SpanFrom(start) };
    }

    private ScriptStatement? ParseStatement()
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.NewLine or TokenType.SemiColon:
                Advance();
                return null;
            case TokenType.Raw:
                Advance();
                return Raw(token, percents: 0);
            case TokenType.Escaped:
                Advance();
                return Raw(token, percents: 1);
            case TokenType.CodeEnter:
                Advance();
                return new ScriptEscapeStatement(isEntering: true, Sign(token), IndentBefore(token))
                {
                    Span = SpanOf(token),
                };
            case TokenType.CodeExit:
                Advance();
                return new ScriptEscapeStatement(isEntering: false, Sign(token), indent: null) { Span = SpanOf(token) };
            default:
                if (IsTooDeep(token))
                {
                    return null;
                }

                _depth++;
                var statement = ParseCode(token);
                _depth--;
                ExpectEndOfStatement();
                return statement;
        }
    }

    private ScriptRawStatement Raw(Token token, int percents) =>
        new(text, token.Inner.Offset, token.Inner.Length, (token.Start.Offset, token.Length), percents)
        {
            Span = SpanOf(token),
        };

    private static string Sign(Token token) =>
        token.Strip switch
        {
            StripMode.Greedy => "-",
            StripMode.Line => "~",
            _ => "",
        };

    /// <summary>The blanks between the start of the line and a <c>{{</c>, if there is nothing else and they are written.</summary>
    private string? IndentBefore(Token token)
    {
        var lineStart = token.Start.Offset - token.Start.Column;
        if (token.Strip != StripMode.None || token.Start.Column == 0 || _index < 2)
        {
            return null;
        }

        var before = _tokens[_index - 2];
        var blanks = text.AsSpan(lineStart, token.Start.Column);
        return before.Type == TokenType.Raw && before.Inner.Offset <= lineStart && !blanks.ContainsAnyExcept(' ', '\t')
            ? blanks.ToString()
            : null;
    }

    private void ExpectEndOfStatement()
    {
        if (!EndsStatement(Current.Type) && Current.Type != TokenType.Raw)
        {
            Error(Current, $"Invalid token found `{Shown(Current)}`. Expecting <EOL>/end of line.");
            SkipStatement();
        }
    }

    private void SkipStatement()
    {
        while (!EndsStatement(Current.Type))
        {
            Advance();
        }
    }

    private ScriptStatement ParseCode(Token token)
    {
        var isMember =
            Next.Type is TokenType.Dot or TokenType.QuestionDot
            || Next is { Type: TokenType.OpenBracket, SpaceBefore: false };
        if (token.Type == TokenType.Identifier && !isMember)
        {
            switch (TextOf(token))
            {
                case "if":
                    return ParseIf();
                case "for":
                    return ParseFor(isTable: false);
                case "tablerow":
                    return ParseFor(isTable: true);
                case "while":
                    return ParseWhile();
                case "case":
                    return ParseCase();
                case "func":
                    return ParseFunc();
                case "capture":
                    return ParseCapture();
                case "with":
                    return ParseWith();
                case "wrap":
                    return ParseWrap();
                case "import":
                    Advance();
                    return new ScriptImportStatement(ParseRequired("import statement", "import <expression>"))
                    {
                        Span = SpanFrom(token.Start),
                    };
                case "readonly":
                    return ParseReadOnly();
                case "ret":
                    return ParseReturn();
                case "break":
                    Advance();
                    return new ScriptBreakStatement { Span = SpanOf(token) };
                case "continue":
                    Advance();
                    return new ScriptContinueStatement { Span = SpanOf(token) };
            }
        }

        return ParseExpressionStatement();
    }

    /// <summary>The body of a statement up to <c>end</c>, which is read too.</summary>
    private ScriptBlockStatement ParseBodyToEnd(Token opener)
    {
        ExpectEndOfStatement();
        var isHeadWrong = _hasReported;
        var body = ParseBlock(Terminators.End);
        ExpectEnd(opener, isHeadWrong);
        return body;
    }

    /// <summary>Of a statement that is wrong at its head already, a missing <c>end</c> is not told as well.</summary>
    private void ExpectEnd(Token opener, bool isHeadWrong)
    {
        _hasReported = isHeadWrong;
        if (!AcceptWord("end"))
        {
            Error(opener, $"The statement `{Shown(opener)}` is not closed. Expecting `end` before {Shown(Current)}");
        }
    }

    private ScriptIfStatement ParseIf()
    {
        var opener = Advance();
        var condition = ParseRequired("if statement", "if <expression> ... end|else|else if");
        var arms = new List<ScriptIfArm>();
        var isHeadWrong = false;
        while (true)
        {
            ExpectEndOfStatement();
            isHeadWrong |= _hasReported;
            var isElse = condition is null;
            arms.Add(
                new ScriptIfArm(condition, ParseBlock(isElse ? Terminators.End : Terminators.End | Terminators.Else))
            );
            if (isElse || !AcceptWord("else"))
            {
                break;
            }

            _hasReported = false;
            condition = AcceptWord("if")
                ? ParseRequired("else if statement", "else if <expression> ... end|else|else if")
                : null;
        }

        ExpectEnd(opener, isHeadWrong);
        return new ScriptIfStatement(arms) { Span = SpanFrom(opener.Start) };
    }

    private ScriptForStatement ParseFor(bool isTable)
    {
        const string Syntax = "for <variable> in <expression> ... end";
        var opener = Advance();
        var variable = ParseVariable("for statement", Syntax);
        if (!AcceptWord("in"))
        {
            Error(Current, $"Expecting word `in` instead of `{Shown(Current)}` in: {Syntax}");
        }

        _isInForHead = true;
        var iterator = ParseRequired("for statement", Syntax);
        var loopOptions = ParseLoopOptions();
        _isInForHead = false;
        ExpectEndOfStatement();
        var isHeadWrong = _hasReported;
        var body = ParseBlock(Terminators.End | Terminators.Else);
        ScriptBlockStatement? elseBody = null;
        if (AcceptWord("else"))
        {
            _hasReported = false;
            ExpectEndOfStatement();
            elseBody = ParseBlock(Terminators.End);
        }

        ExpectEnd(opener, isHeadWrong);
        var span = SpanFrom(opener.Start);
        return isTable
            ? new ScriptTableRowStatement(variable, iterator, loopOptions, body, elseBody) { Span = span }
            : new ScriptForStatement(variable, iterator, loopOptions, body, elseBody) { Span = span };
    }

    private List<ScriptNamedArgument> ParseLoopOptions()
    {
        var result = new List<ScriptNamedArgument>();
        while (Current.Type == TokenType.Identifier && IsLoopOption(_index))
        {
            var name = Advance();
            ScriptExpression value = new ScriptLiteral(true) { Span = SpanOf(name) };
            if (Accept(TokenType.Colon))
            {
                value = ParseArgument() ?? value;
            }

            result.Add(new ScriptNamedArgument(TextOf(name).ToString(), value) { Span = SpanFrom(name.Start) });
        }

        return result;
    }

    private bool IsLoopOption(int index)
    {
        var token = _tokens[index];
        var next = _tokens[Math.Min(index + 1, _tokens.Count - 1)].Type;
        return IsWord(token, "reversed")
            || (
                next == TokenType.Colon && (IsWord(token, "limit") || IsWord(token, "offset") || IsWord(token, "cols"))
            );
    }

    private ScriptWhileStatement ParseWhile()
    {
        var opener = Advance();
        var condition = ParseRequired("while statement", "while <expression> ... end");
        return new ScriptWhileStatement(condition, ParseBodyToEnd(opener)) { Span = SpanFrom(opener.Start) };
    }

    private ScriptCaseStatement ParseCase()
    {
        const Terminators Ends = Terminators.End | Terminators.Else | Terminators.When;
        var opener = Advance();
        var value = ParseRequired("case statement", "case <expression> ... end|when|else");
        ExpectEndOfStatement();
        var isHeadWrong = _hasReported;
        var opening = ParseBlock(Ends);
        var arms = new List<ScriptWhenArm>();
        while (true)
        {
            _hasReported = false;
            if (AcceptWord("when"))
            {
                var values = ParseWhenValues();
                ExpectEndOfStatement();
                arms.Add(new ScriptWhenArm(values, ParseBlock(Ends)));
            }
            else if (AcceptWord("else"))
            {
                ExpectEndOfStatement();
                arms.Add(new ScriptWhenArm(Values: null, ParseBlock(Terminators.End)));
            }
            else
            {
                break;
            }
        }

        ExpectEnd(opener, isHeadWrong);
        return new ScriptCaseStatement(value, opening, arms) { Span = SpanFrom(opener.Start) };
    }

    private List<ScriptExpression> ParseWhenValues()
    {
        var values = new List<ScriptExpression>();
        do
        {
            SkipNewLinesAfterComma(values.Count);
            if (ParseBinary(ScriptBinaryOperator.Or.Precedence()) is { } value)
            {
                values.Add(value);
            }
            else
            {
                ExpectedExpression("when statement", "when <expression> ... end|when|else");
            }
        } while (Accept(TokenType.Comma) || Accept(TokenType.DoublePipe) || AcceptWord("or"));

        return values;
    }

    private void SkipNewLinesAfterComma(int count)
    {
        if (count > 0)
        {
            SkipNewLines();
        }
    }

    private ScriptFunction ParseFunc()
    {
        var opener = Advance();
        var name = ParseVariable("func statement", "func <variable> ... end");
        var parameters = Current.Type == TokenType.OpenParen ? ParseParameters() : null;
        return new ScriptFunction(name, parameters, ParseBodyToEnd(opener)) { Span = SpanFrom(opener.Start) };
    }

    private List<ScriptParameter> ParseParameters()
    {
        Advance();
        SkipNewLines();
        var result = new List<ScriptParameter>();
        while (Current.Type is TokenType.Identifier)
        {
            var name = Advance();
            result.Add(ParseParameter(name, result));
            SkipNewLines();
            if (!Accept(TokenType.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        Expect(TokenType.CloseParen, ")");
        return result;
    }

    private ScriptParameter ParseParameter(Token name, List<ScriptParameter> before)
    {
        var parameter = TextOf(name).ToString();
        if (before.Exists(p => p.Name == parameter))
        {
            Error(name, $"The parameter `{parameter}` is declared twice");
        }

        if (before is [.., { IsVariable: true }])
        {
            Error(name, $"No parameter can follow the variable parameter `{before[^1].Name}...`");
        }

        if (Accept(TokenType.TripleDot))
        {
            return new ScriptParameter(parameter, DefaultValue: null, IsVariable: true);
        }

        if (Accept(TokenType.Equal))
        {
            return new ScriptParameter(
                parameter,
                ParseRequired("parameter", "<name> = <expression>"),
                IsVariable: false
            );
        }

        if (before is [.., { DefaultValue: not null }])
        {
            Error(name, $"The parameter `{parameter}` must have a default value, as the one before it has");
        }

        return new ScriptParameter(parameter, DefaultValue: null, IsVariable: false);
    }

    private ScriptCaptureStatement ParseCapture()
    {
        const string Syntax = "capture <variable> ... end";
        var opener = Advance();
        var target = ParsePostfix(allowCall: false);
        if (target is not IScriptVariablePath)
        {
            ExpectedVariable("capture statement", Syntax);
            target = Missing();
        }

        return new ScriptCaptureStatement(target, ParseBodyToEnd(opener)) { Span = SpanFrom(opener.Start) };
    }

    private ScriptWithStatement ParseWith()
    {
        var opener = Advance();
        var target = ParseRequired("with statement", "with <variable> ... end");
        return new ScriptWithStatement(target, ParseBodyToEnd(opener)) { Span = SpanFrom(opener.Start) };
    }

    private ScriptWrapStatement ParseWrap()
    {
        var opener = Advance();
        var target = ParseRequired("wrap statement", "wrap <function> <arg1...argn> ... end");
        return new ScriptWrapStatement(target, ParseBodyToEnd(opener)) { Span = SpanFrom(opener.Start) };
    }

    private ScriptReadOnlyStatement ParseReadOnly()
    {
        var opener = Advance();
        var variable = ParseVariable("readonly statement", "readonly <variable>");
        return new ScriptReadOnlyStatement(variable) { Span = SpanFrom(opener.Start) };
    }

    private ScriptReturnStatement ParseReturn()
    {
        var opener = Advance();
        var value = EndsStatement(Current.Type) ? null : ParseRequired("ret statement", "ret <expression>?");
        return new ScriptReturnStatement(value) { Span = SpanFrom(opener.Start) };
    }

    private ScriptStatement ParseExpressionStatement()
    {
        var start = Current.Start;
        var expression = ParseRequired("expression", "<expression>");
        if (Current.Type == TokenType.Equal && InlineParameters(expression) is { } parameters)
        {
            Advance();
            SkipNewLines();
            var name = (ScriptVariable)((ScriptFunctionCall)expression).Target;
            var body = ParseRequired("inline function", "<function>(<parameters>) = <expression>");
            return new ScriptFunction(name, parameters, body) { Span = SpanFrom(start) };
        }

        if (AssignmentAt(Current.Type) is { } @operator)
        {
            expression = ParseAssignment(start, expression, @operator);
        }

        return new ScriptExpressionStatement(expression) { Span = SpanFrom(start) };
    }

    private ScriptExpression ParseAssignment(
        TextPosition start,
        ScriptExpression target,
        ScriptBinaryOperator @operator
    )
    {
        if (target is not IScriptVariablePath)
        {
            Error(
                target.Span,
                $"Invalid target `{target}` for an assignment. Expecting a variable, a member or an element"
            );
        }

        Advance();
        SkipNewLines();
        var value = ParseRequired("assignment", "<variable> = <expression>");
        return target is IScriptVariablePath
            ? new ScriptAssignExpression(target, @operator, value) { Span = SpanFrom(start) }
            : target;
    }

    /// <summary>The operator of a compound assignment, <see cref="ScriptBinaryOperator.None"/> for a plain one.</summary>
    private static ScriptBinaryOperator? AssignmentAt(TokenType type) =>
        type switch
        {
            TokenType.Equal => ScriptBinaryOperator.None,
            TokenType.PlusEqual => ScriptBinaryOperator.Add,
            TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
            TokenType.DivideEqual => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
            TokenType.PercentEqual => ScriptBinaryOperator.Modulus,
            _ => null,
        };

    /// <summary><c>f(x, y)</c> before <c>=</c> declares a function, if the arguments are plain names.</summary>
    private static List<ScriptParameter>? InlineParameters(ScriptExpression expression)
    {
        if (expression is not ScriptFunctionCall { HasParentheses: true, Target: ScriptVariable } call)
        {
            return null;
        }

        var result = new List<ScriptParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not ScriptVariableGlobal variable)
            {
                return null;
            }

            result.Add(new ScriptParameter(variable.Name, DefaultValue: null, IsVariable: false));
        }

        return result;
    }

    private ScriptVariable ParseVariable(string statement, string syntax)
    {
        var token = Current;
        if (token.Type is TokenType.Identifier or TokenType.LocalIdentifier && !IsReserved(token))
        {
            Advance();
            return Variable(token);
        }

        ExpectedVariable(statement, syntax);
        return Missing();
    }

    private ScriptVariable Variable(Token token)
    {
        var name = TextOf(token);
        return token.Type == TokenType.LocalIdentifier
            ? new ScriptVariableLocal(name[1..].ToString()) { Span = SpanOf(token) }
            : new ScriptVariableGlobal(name.ToString()) { Span = SpanOf(token) };
    }

    private void ExpectedVariable(string statement, string syntax) =>
        Error(
            Current,
            $"Error while parsing {statement}: Expecting <variable> instead of `{Shown(Current)}` in: {syntax}"
        );

    /// <summary>Stands where a mistake was.</summary>
    private ScriptVariableGlobal Missing() => new("") { Span = SpanOf(Current) };
}
