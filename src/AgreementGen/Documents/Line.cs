using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Documents;

/// <summary>Where a node came from.</summary>
/// <param name="Template">The line of the template that wrote it.</param>
/// <param name="Program">The line of the program file that holds its value; none when the template wrote the words itself.</param>
public readonly record struct Origin(Location Template, Location Program)
{
    /// <summary>The place to show a user: his own file first.</summary>
    public Location Best => Program.IsNone ? Template : Program;
}

[Flags]
public enum Emphasis
{
    None = 0,
    Italic = 1,
    Bold = 2,
}

/// <summary>A piece of text in one emphasis. The text <c>"\n"</c> is a line break inside the paragraph.</summary>
/// <param name="ReferenceTo">Id that the text refers to; the text is filled in by the numbering.</param>
public readonly record struct Run(string Text, Emphasis Emphasis = Emphasis.None, string? ReferenceTo = null)
{
    public static readonly Run LineBreak = new("\n");

    public bool IsLineBreak => Text == "\n";
}

/// <summary>The content of one printed paragraph.</summary>
public sealed record Line(ImmutableArray<Run> Runs, Origin Origin)
{
    public Line(string text, Origin origin)
        : this([new Run(text)], origin) { }

    /// <summary>The text without emphasis; line breaks are <c>\n</c>.</summary>
    public string Text => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    public bool IsEmpty => Runs.All(run => run.Text.Length == 0);

    /// <summary>The same line with a text behind it, in the emphasis of none.</summary>
    public Line Append(string text) => text.Length == 0 ? this : this with { Runs = Runs.Add(new Run(text)) };

    /// <summary>The same line with a text before it.</summary>
    public Line Prepend(string text) => text.Length == 0 ? this : this with { Runs = Runs.Insert(0, new Run(text)) };

    public override string ToString() => Text;
}
