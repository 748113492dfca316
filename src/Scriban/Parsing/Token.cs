namespace Scriban.Parsing;

/// <summary>How a code block eats the white space beside it.</summary>
internal enum StripMode : byte
{
    None,

    /// <summary><c>~</c>: blanks, and to the right one line end.</summary>
    Line,

    /// <summary><c>-</c>: every white space.</summary>
    Greedy,
}

internal enum TokenType : byte
{
    Eof,

    /// <summary>Literal text; <see cref="Token.Inner"/> is what remains of it after stripping.</summary>
    Raw,

    /// <summary>The inside of an escape block <c>{%{ … }%}</c>.</summary>
    Escaped,
    CodeEnter,
    CodeExit,
    FrontMatterMarker,
    NewLine,
    SemiColon,
    Identifier,

    /// <summary><c>$name</c>, <c>$</c>, <c>$$</c>, <c>$0</c>.</summary>
    LocalIdentifier,
    Number,
    String,
    VerbatimString,
    InterpolationBegin,
    InterpolationText,
    InterpolationOpen,
    InterpolationClose,
    InterpolationEnd,

    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    QuestionDot,
    Question,
    DoubleQuestion,
    QuestionExclamation,
    DoubleDot,
    DoubleDotLess,
    TripleDot,
    Pipe,
    PipeGreater,
    DoublePipe,
    Ampersand,
    DoubleAmpersand,
    Exclamation,
    Equal,
    DoubleEqual,
    ExclamationEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    DoubleLess,
    DoubleGreater,
    Plus,
    Minus,
    Asterisk,
    Divide,
    DoubleDivide,
    Percent,
    PlusEqual,
    MinusEqual,
    AsteriskEqual,
    DivideEqual,
    DoubleDivideEqual,
    PercentEqual,
    DoublePlus,
    DoubleMinus,
    Caret,
    Arroba,

    /// <summary>Something that has been reported already.</summary>
    Invalid,
}

/// <summary>A word of the language. <see cref="End"/> is its last character.</summary>
internal readonly record struct Token(TokenType Type, TextPosition Start, TextPosition End)
{
    /// <summary>White space stands right before it.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Of <see cref="TokenType.CodeEnter"/> and <see cref="TokenType.CodeExit"/>.</summary>
    public StripMode Strip { get; init; }

    /// <summary>Offset and length of the text meant: literal text after stripping, a string without its quotes.</summary>
    public (int Offset, int Length) Inner { get; init; }

    public int Length => End.Offset - Start.Offset + 1;
}
