namespace AgreementGen.Agreements;

/// <summary>What the value of a key looks like in the program file. The reader asks for it; the JSON Schema is written from it.</summary>
internal abstract record ValueShape
{
    private ValueShape() { }

    /// <summary>A scalar, as written.</summary>
    public sealed record TextShape : ValueShape;

    /// <summary>A text, or a list of texts: a line or paragraph each.</summary>
    public sealed record LinesShape : ValueShape;

    /// <summary>One of some words.</summary>
    /// <param name="Values">In the order of the enumeration that they stand for.</param>
    /// <param name="OrPath">A path to a file may stand instead.</param>
    public sealed record WordsShape(string[] Values, bool OrPath = false) : ValueShape;

    /// <summary>A whole number, both ends included.</summary>
    public sealed record WholeNumberShape(int Least, int Most) : ValueShape;

    /// <summary><c>2021-12-15</c>, <c>15/12/2021</c>, <c>12/2021</c> or <c>2021</c>.</summary>
    public sealed record DateShape : ValueShape;

    /// <summary><c>30%</c> or <c>45mm</c>.</summary>
    public sealed record WidthShape : ValueShape;

    /// <summary>A format of numbers by example: <c>Điều 1.</c></summary>
    public sealed record NumberExampleShape : ValueShape;

    /// <summary>A name for references: letters, digits, <c>-</c>, <c>_</c>, <c>.</c></summary>
    public sealed record IdShape : ValueShape;

    public sealed record ListShape(ValueShape Item, bool MayBeEmpty = true) : ValueShape;

    /// <summary>A mapping with the keys of a table; a function, since tables contain one another.</summary>
    public sealed record MappingShape(Func<KeyTable> Table) : ValueShape;

    /// <summary>Any one of some shapes.</summary>
    public sealed record EitherShape(params ValueShape[] Shapes) : ValueShape
    {
        /// <summary>Whether it may also have no value, as an empty cell of a table.</summary>
        public bool OrNull { get; init; }
    }

    /// <summary>A mapping with keys of the writer's own.</summary>
    public sealed record MapShape(ValueShape Value) : ValueShape;

    /// <summary>Anything: free values for expressions.</summary>
    public sealed record FreeShape : ValueShape;
}

/// <summary>A key of the program file and what it says, for messages and for the JSON Schema.</summary>
internal sealed record Key(string Name, ValueShape Value, string Vietnamese, string English)
{
    public bool IsRequired { get; init; }

    /// <summary>A value as a clerk would write it.</summary>
    public string? Example { get; init; }
}

/// <summary>All keys that a mapping may have, in the order in which people write them.</summary>
internal sealed record KeyTable(string Name, string Vietnamese, string English, Key[] Keys)
{
    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
                return key;
        }
        return null;
    }
}
