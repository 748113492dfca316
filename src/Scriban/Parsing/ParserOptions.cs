namespace Scriban.Parsing;

/// <summary>How to parse.</summary>
public record struct ParserOptions
{
    /// <summary>Depth of nesting used where none is given.</summary>
    internal const int DefaultDepth = 250;

    /// <summary>The deepest nesting of expressions and blocks accepted; null for 250. Protects the stack.</summary>
    public int? ExpressionDepthLimit { get; set; }
}

/// <summary>What the text given to the parser is.</summary>
public enum ScriptMode
{
    /// <summary>Text with code between <c>{{</c> and <c>}}</c>.</summary>
    Default,

    /// <summary>Code in a front matter alone; what follows it is not read.</summary>
    FrontMatterOnly,

    /// <summary>Code in a front matter, then text with code.</summary>
    FrontMatterAndContent,

    /// <summary>Code alone, without <c>{{</c> and <c>}}</c>.</summary>
    ScriptOnly,
}

/// <summary>How to read characters.</summary>
public record struct LexerOptions
{
    /// <summary>The line that opens and closes a front matter, where no other is given.</summary>
    public const string DefaultFrontMatterMarker = "+++";

    public ScriptMode Mode { get; set; }

    /// <summary>The line that opens and closes a front matter; null for <c>+++</c>.</summary>
    public string? FrontMatterMarker { get; set; }
}
