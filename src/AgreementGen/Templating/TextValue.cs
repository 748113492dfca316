using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>
/// A text of the program file as templates see it: emphasis read, expressions evaluated, place known. To a template it is a value like
/// any other; written out it becomes markup, turned into a string it is the bare words.
/// </summary>
/// <param name="Paragraphs">Runs of each paragraph; a line break is a run of its own.</param>
/// <param name="Location">Where it stands in the program file.</param>
public sealed record TextValue(ImmutableArray<ImmutableArray<Run>> Paragraphs, Location Location)
{
    public TextValue(string text, Location location)
        : this(
            [
                [new Run(text)],
            ],
            location
        ) { }

    public bool IsPlain => Paragraphs is [[{ Emphasis: Emphasis.None, ReferenceTo: null, IsLineBreak: false }]];

    /// <summary>The same with each run's words changed.</summary>
    public TextValue Map(Func<string, string> change) =>
        this with
        {
            Paragraphs =
            [
                .. Paragraphs.Select(paragraph =>
                    paragraph.Select(run => run with { Text = change(run.Text) }).ToImmutableArray()
                ),
            ],
        };

    /// <summary>The words; paragraphs are parted by a blank line.</summary>
    public override string ToString() =>
        Paragraphs is [[var only]]
            ? only.Text
            : string.Join("\n\n", Paragraphs.Select(paragraph => string.Concat(paragraph.Select(run => run.Text))));
}

/// <summary>A reference to a clause or an annex; its words are known only when the tree is numbered.</summary>
public sealed record ReferenceValue(string Id)
{
    public override string ToString() => $"[{Id}]";
}

/// <summary>An object that has members and prints as one text: <c>{{ party.btg }}</c>, <c>{{ date }}</c>.</summary>
/// <param name="printed">What stands for it in a text.</param>
/// <param name="others">Members that it has beside its own: <c>date</c> is the document's date and, as in Scriban, the functions for dates.</param>
public sealed class PrintableObject(object printed, ScriptObject? others = null) : ScriptObject
{
    public object Printed { get; } = printed;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        base.TryGetValue(context!, span, member, out value)
        || (others is not null && others.TryGetValue(context!, span, member, out value));
}
