using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A running loop: its variable and what <c>for.index</c> and its like answer.</summary>
internal sealed class LoopState(string keyword, ScriptVariable? variable, long? length)
{
    private object? _previous;

    public string Keyword { get; } = keyword;

    public ScriptVariable? Variable { get; } = variable;

    public long Index { get; private set; }

    public long Length { get; } = length ?? 0;

    public int Columns { get; set; }

    public object? Value { get; set; }

    public void MoveTo(long index, object? value)
    {
        _previous = index == 0 ? this : Value;
        Index = index;
        Value = value;
    }

    public static readonly string[] Members =
    [
        "index",
        "rindex",
        "first",
        "last",
        "even",
        "odd",
        "changed",
        "length",
        "col",
    ];

    public bool TryGetMember(TemplateContext context, string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxed.Of(Index),
            "first" => Boxed.Of(Index == 0),
            "even" => Boxed.Of(Index % 2 == 0),
            "odd" => Boxed.Of(Index % 2 != 0),
            "rindex" when length is not null => Boxed.Of(Length - Index - 1),
            "last" when length is not null => Boxed.Of(Index == Length - 1),
            "length" when length is not null => Boxed.Of(Length),
            "changed" when length is not null => Boxed.Of(
                ReferenceEquals(_previous, this) || !Arithmetic.AreEqual(context, _previous, Value)
            ),
            "col" when Columns > 0 => Boxed.Of((Index % Columns) + 1),
            _ => null,
        };
        return value is not null;
    }
}
