using System.Collections.Immutable;

namespace AgreementGen.Documents;

/// <summary>What a printed paragraph of the body is; each kind has a named style.</summary>
public enum FlowKind
{
    Purpose,
    LegalBasis,
    Preamble,
    Text,

    /// <summary>"Phần I", "Chương I", "Mục 1": the word and number, on a line of its own.</summary>
    DivisionLabel,

    /// <summary>The title below a <see cref="DivisionLabel"/>.</summary>
    DivisionTitle,

    /// <summary>"Điều 1. …".</summary>
    Article,

    /// <summary>"I. …".</summary>
    Heading,

    /// <summary>"1. Title", alone on its line.</summary>
    ClauseHeading,

    /// <summary>"1. …".</summary>
    Clause,

    /// <summary>"a) …".</summary>
    Point,

    /// <summary>"- …".</summary>
    Dash,

    /// <summary>"+ …".</summary>
    Plus,
}

/// <summary>One item of the body as it is printed: a paragraph or a table.</summary>
/// <param name="Label">The number before the text, without the space between them; empty for none.</param>
/// <param name="Line">The text; null for a table.</param>
/// <param name="Level">Outline level for navigation, from 1; 0 for running text.</param>
/// <param name="KeepWithNext">Has to stay on the page of what follows.</param>
public sealed record FlowItem(FlowKind Kind, string Label, Line? Line, Table? Table, int Level, bool KeepWithNext)
{
    /// <summary>The clause whose number the label is.</summary>
    public Clause? Clause { get; init; }

    /// <summary>The paragraph's whole text as a reader sees it.</summary>
    public string Text =>
        Label.Length == 0 ? Line?.Text ?? ""
        : Line is null || Line.IsEmpty ? Label
        : $"{Label} {Line.Text}";
}

/// <summary>
/// The one place that says how the tree of the body becomes a row of printed paragraphs; every writer prints this row.
/// </summary>
public static class ParagraphFlow
{
    public static ImmutableArray<FlowItem> Of(ImmutableArray<Block> blocks)
    {
        var flow = ImmutableArray.CreateBuilder<FlowItem>();
        foreach (var block in blocks)
            Add(flow, block, 1);
        return flow.DrainToImmutable();
    }

    private static void Add(ImmutableArray<FlowItem>.Builder flow, Block block, int depth)
    {
        switch (block)
        {
            case Paragraph paragraph:
                flow.Add(new FlowItem(KindOf(paragraph.Role), "", paragraph.Line, null, 0, false));
                break;
            case Table table:
                AddTable(flow, table);
                break;
            case Clause clause:
                AddClause(flow, clause, depth);
                break;
        }
    }

    private static void AddClause(ImmutableArray<FlowItem>.Builder flow, Clause clause, int depth)
    {
        var hasMore = clause.Items.Length > 0 || clause.Table is not null;
        if (StandsAlone(clause.Level))
        {
            if (clause.Label.Length > 0)
                flow.Add(
                    new FlowItem(FlowKind.DivisionLabel, clause.Label, null, null, depth, true) { Clause = clause }
                );
            if (clause.Heading is not null)
                flow.Add(new FlowItem(FlowKind.DivisionTitle, "", clause.Heading, null, 0, true));
            AddParagraphs(flow, clause.Paragraphs, FlowKind.Text, null, false);
        }
        else if (clause.Heading is not null)
        {
            var keep = hasMore || clause.Paragraphs.Length > 0;
            flow.Add(
                new FlowItem(HeadingKind(clause.Level), clause.Label, clause.Heading, null, depth, keep)
                {
                    Clause = clause,
                }
            );
            AddParagraphs(flow, clause.Paragraphs, FlowKind.Text, null, false);
        }
        else
        {
            AddParagraphs(flow, clause.Paragraphs, TextKind(clause.Level), clause, clause.Items.Length > 0);
        }
        if (clause.Table is not null)
            AddTable(flow, clause.Table);
        foreach (var item in clause.Items)
            Add(flow, item, depth + 1);
    }

    private static void AddTable(ImmutableArray<FlowItem>.Builder flow, Table table)
    {
        flow.Add(new FlowItem(FlowKind.Text, "", null, table, 0, false));
    }

    /// <summary>The number stands before the first paragraph; a node with a number and no text still shows it.</summary>
    private static void AddParagraphs(
        ImmutableArray<FlowItem>.Builder flow,
        ImmutableArray<Line> lines,
        FlowKind kind,
        Clause? clause,
        bool keepLast
    )
    {
        var label = clause?.Label ?? "";
        if (lines.IsEmpty && label.Length > 0)
            flow.Add(new FlowItem(kind, label, null, null, 0, keepLast) { Clause = clause });
        for (var i = 0; i < lines.Length; i++)
            flow.Add(
                i == 0
                    ? new FlowItem(kind, label, lines[i], null, 0, keepLast && lines.Length == 1) { Clause = clause }
                    : new FlowItem(FlowKind.Text, "", lines[i], null, 0, keepLast && i == lines.Length - 1)
            );
    }

    /// <summary>Phần, Chương, Mục, Tiểu mục: the number has a line of its own.</summary>
    public static bool StandsAlone(ClauseLevel level) =>
        level is ClauseLevel.Part or ClauseLevel.Chapter or ClauseLevel.Section or ClauseLevel.Subsection;

    private static FlowKind KindOf(ParagraphRole role) =>
        role switch
        {
            ParagraphRole.Purpose => FlowKind.Purpose,
            ParagraphRole.LegalBasis => FlowKind.LegalBasis,
            ParagraphRole.Preamble => FlowKind.Preamble,
            _ => FlowKind.Text,
        };

    private static FlowKind HeadingKind(ClauseLevel level) =>
        level switch
        {
            ClauseLevel.Article => FlowKind.Article,
            ClauseLevel.Heading => FlowKind.Heading,
            _ => FlowKind.ClauseHeading,
        };

    private static FlowKind TextKind(ClauseLevel level) =>
        level switch
        {
            ClauseLevel.Article => FlowKind.Article,
            ClauseLevel.Heading => FlowKind.Heading,
            ClauseLevel.Clause => FlowKind.Clause,
            ClauseLevel.Point => FlowKind.Point,
            ClauseLevel.Dash => FlowKind.Dash,
            ClauseLevel.Plus => FlowKind.Plus,
            _ => FlowKind.Text,
        };
}
