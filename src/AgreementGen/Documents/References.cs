using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Documents;

/// <summary>Fills in what references say, once all numbers are known.</summary>
/// <param name="targets">What to say for each id; no steps for a node that has no number to name.</param>
internal sealed class References(
    IReadOnlyDictionary<string, ImmutableArray<ReferenceStep>> targets,
    DiagnosticBag diagnostics
)
{
    public Document Resolve(Document document) =>
        document with
        {
            Title = Resolve(document.Title),
            IssuedWith = Resolve(document.IssuedWith),
            Body = Resolve(document.Body),
            Recipients = document.Recipients with
            {
                Items = Resolve(document.Recipients.Items),
                Archive = Resolve(document.Recipients.Archive),
            },
            Annexes =
            [
                .. document.Annexes.Select(annex =>
                    annex with
                    {
                        Title = Resolve(annex.Title),
                        GuideLine = Resolve(annex.GuideLine),
                        Body = Resolve(annex.Body),
                    }
                ),
            ],
        };

    private ImmutableArray<Block> Resolve(ImmutableArray<Block> blocks) =>
        Change(
            blocks,
            block =>
                block switch
                {
                    Paragraph paragraph => Resolve(paragraph),
                    Clause clause => Resolve(clause),
                    Table table => Resolve(table),
                    _ => block,
                }
        );

    private Paragraph Resolve(Paragraph paragraph)
    {
        var line = Resolve(paragraph.Line)!;
        return ReferenceEquals(line, paragraph.Line) ? paragraph : paragraph with { Line = line };
    }

    private Clause Resolve(Clause clause)
    {
        var heading = Resolve(clause.Heading);
        var paragraphs = Resolve(clause.Paragraphs);
        var table = clause.Table is null ? null : Resolve(clause.Table);
        var items = Resolve(clause.Items);
        return
            heading == clause.Heading
            && paragraphs == clause.Paragraphs
            && table == clause.Table
            && items == clause.Items
            ? clause
            : clause with
            {
                Heading = heading,
                Paragraphs = paragraphs,
                Table = table,
                Items = items,
            };
    }

    private Table Resolve(Table table)
    {
        var rows = Change(
            table.Rows,
            row =>
                Change(
                    row,
                    cell =>
                    {
                        var lines = Resolve(cell.Lines);
                        return lines == cell.Lines ? cell : cell with { Lines = lines };
                    }
                )
        );
        var columns = Change(
            table.Columns,
            column =>
            {
                var heading = Resolve(column.Heading);
                return ReferenceEquals(heading, column.Heading) ? column : column with { Heading = heading };
            }
        );
        return table with
        {
            Caption = Resolve(table.Caption),
            Columns = columns,
            Rows = rows,
            Notes = Resolve(table.Notes),
        };
    }

    private ImmutableArray<Line> Resolve(ImmutableArray<Line> lines) => Change(lines, line => Resolve(line)!);

    private Line? Resolve(Line? line)
    {
        if (line is null)
            return null;
        var runs = line.Runs;
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].ReferenceTo is { } id && runs[i].Text.Length == 0)
                runs = runs.SetItem(i, runs[i] with { Text = Say(id, line.Origin) });
        }
        return runs == line.Runs ? line : line with { Runs = runs };
    }

    private string Say(string id, Origin origin)
    {
        if (!targets.TryGetValue(id, out var steps))
            diagnostics.Add(
                Kinds.UnknownReference,
                origin.Best,
                id,
                string.Join(", ", targets.Keys.Order(StringComparer.Ordinal))
            );
        else if (steps.IsEmpty)
            diagnostics.Add(Kinds.ReferenceWithoutNumber, origin.Best, id);
        return steps.IsDefaultOrEmpty ? "" : string.Join(' ', steps.Select(step => step.Text));
    }

    /// <summary>The same array when nothing in it changed: most documents hold no reference at all.</summary>
    private static ImmutableArray<T> Change<T>(ImmutableArray<T> items, Func<T, T> change)
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var item = change(items[i]);
            if (changed is null && IsSame(item, items[i]))
                continue;
            changed ??= items.ToBuilder();
            changed[i] = item;
        }
        return changed?.DrainToImmutable() ?? items;
    }

    private static bool IsSame<T>(T one, T other) =>
        typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(one, other) : ReferenceEquals(one, other);
}
