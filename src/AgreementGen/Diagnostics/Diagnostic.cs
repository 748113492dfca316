using System.Collections.Immutable;
using System.Globalization;

namespace AgreementGen.Diagnostics;

/// <summary>One finding, as a value: what kind, where, with which facts. Words are made only when a report prints it.</summary>
/// <param name="Kind">The kind, which gives code, severity and words.</param>
/// <param name="Location">The place of the mistake; <c>default</c> when there is none.</param>
/// <param name="Arguments">Values for the places <c>{0}</c>, <c>{1}</c> … of the fact and the remedy.</param>
public sealed record Diagnostic(Kind Kind, Location Location, ImmutableArray<object> Arguments)
{
    public Diagnostic(Kind kind, Location location, params ReadOnlySpan<object> arguments)
        : this(kind, location, arguments.ToImmutableArray()) { }

    /// <summary>Other places that belong to it: the first definition, the including template, the value's line.</summary>
    public ImmutableArray<Trace> Traces { get; init; } = [];

    /// <summary>The kind's, unless the case is lighter or a house weighs it otherwise.</summary>
    public Severity Severity { get; init; } = Kind.Severity;

    /// <summary>What was found where a value is prescribed; null when nothing was measured.</summary>
    public object? Measured { get; init; }

    /// <summary>What is prescribed there.</summary>
    public object? Allowed { get; init; }

    /// <summary>Further places of the same finding, in the order of the text.</summary>
    public ImmutableArray<Location> Repeats { get; init; } = [];

    /// <summary>What is wrong, in the given language.</summary>
    public string Fact(CultureInfo language) => Messages.Format(Kind, "", language, Arguments);

    /// <summary>What to do, in the given language.</summary>
    public string Remedy(CultureInfo language) => Messages.Format(Kind, ".remedy", language, Arguments);

    public Diagnostic With(TraceKind kind, Location place) =>
        place.IsNone ? this : this with { Traces = Traces.Add(new Trace(kind, place)) };
}

/// <summary>A further place of a diagnostic and what it is to it.</summary>
public readonly record struct Trace(TraceKind Kind, Location Location);

public enum TraceKind
{
    /// <summary>The thing was first defined here.</summary>
    FirstDefined,

    /// <summary>What it is held against stands here.</summary>
    ComparedWith,

    /// <summary>The value came from this line of the program file.</summary>
    ValueFrom,

    /// <summary>The template part was included from here.</summary>
    IncludedFrom,

    /// <summary>The markup was written by this line of the template.</summary>
    WrittenBy,

    /// <summary>It is printed in this paragraph of the document.</summary>
    PrintedAt,

    /// <summary>The file was named here, as the one below another or as one to be laid over the program.</summary>
    ExtendedFrom,

    /// <summary>A lower layer locked it here.</summary>
    LockedAt,

    /// <summary>The document was made of this row.</summary>
    Row,
}
