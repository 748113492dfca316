using System.Collections.Immutable;
using System.Text;

namespace AgreementGen.Documents;

/// <summary>The tree as text, a line for each node: for snapshots, bug reports and readers.</summary>
public static class DocumentOutline
{
    public static string Write(Document document)
    {
        var outline = new Outliner();
        outline.Add(document);
        return outline.ToString();
    }

    private sealed class Outliner
    {
        private readonly StringBuilder _text = new();
        private int _depth;

        public override string ToString() => _text.ToString();

        public void Add(Document document)
        {
            Add(document.Header);
            Add("type", document.Type);
            Add("title", document.Title);
            Add("issued-with", document.IssuedWith);
            Put("body");
            Inside(() => Add(document.Body));
            Put("signatures", Options(document.Signatures));
            Inside(() =>
            {
                AddEach(document.Signatures.Blocks, Add);
                AddEach(document.Signatures.Witnesses, Add);
            });
            Add("recipients", document.Recipients.Label);
            Inside(() =>
            {
                Add("recipient", document.Recipients.Items);
                Add("archive", document.Recipients.Archive);
            });
            AddEach(document.Annexes, Add);
        }

        private void Add(Header header)
        {
            Put("header", Vocabulary(header.Heading), header.Mark is { } mark ? $"mark={Vocabulary(mark)}" : "");
            Inside(() =>
            {
                foreach (var line in header.Lines)
                    Add(line.IsSuperior ? "superior" : "issuer", line.Line);
                Add("number", header.NumberLines);
                Add("draft", header.DraftLine);
                Add("date", header.DateLine);
            });
        }

        private void Add(ImmutableArray<Block> blocks) => AddEach(blocks, Add);

        private void Add(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(Vocabulary(paragraph.Role), paragraph.Line);
                    break;
                case Table table:
                    Add(table);
                    break;
                case Clause clause:
                    Add(clause);
                    break;
            }
        }

        private void Add(Clause clause)
        {
            var id = clause.Id is null ? "" : $"#{clause.Id}";
            Put(Vocabulary(clause.Level) + id, clause.Label, clause.Heading is null ? "" : Show(clause.Heading));
            Inside(() =>
            {
                Add("text", clause.Paragraphs);
                if (clause.Table is not null)
                    Add(clause.Table);
                Add(clause.Items);
            });
        }

        private void Add(Table table)
        {
            var id = table.Id is null ? "" : $"#{table.Id}";
            Put($"table{id}", table.Label, table.Caption is null ? "" : Show(table.Caption));
            Inside(() =>
            {
                Put("columns", string.Join(" | ", table.Columns.Select(Show)));
                for (var i = 0; i < table.Rows.Length; i++)
                    Put(i < table.HeadingRows ? "headings" : "row", string.Join(" | ", table.Rows[i].Select(Show)));
                Add("notes", table.Notes);
            });
        }

        private void Add(SignatureBlock block)
        {
            Put(block.Party.Length > 0 ? $"signature {block.Party}" : "witness", $"({Vocabulary(block.System)})");
            Inside(() =>
            {
                Add("capacity", block.Capacity);
                Add("agency", block.Agency);
                AddEach(block.Authorities, authority => Add("authority", authority.Line));
                Add("position", block.Positions);
                Add("name", block.Name);
            });
        }

        private void Add(Annex annex)
        {
            var id = annex.Id is null ? "" : $"#{annex.Id}";
            Put($"annex{id}", annex.Label, Vocabulary(annex.Orientation));
            Inside(() =>
            {
                Add("title", annex.Title);
                Add("guide-line", annex.GuideLine);
                Add(annex.Body);
            });
        }

        private void Add(string name, ImmutableArray<Line> lines) => AddEach(lines, line => Add(name, line));

        private void Add(string name, Line? line)
        {
            if (line is not null)
                Put(name, Show(line));
        }

        private static void AddEach<T>(ImmutableArray<T> items, Action<T> add)
        {
            foreach (var item in items)
                add(item);
        }

        private void Inside(Action add)
        {
            _depth++;
            add();
            _depth--;
        }

        private void Put(string name, params ReadOnlySpan<string> values)
        {
            _text.Append(' ', 2 * _depth).Append(name);
            foreach (var value in values)
            {
                if (value.Length > 0)
                    _text.Append(' ').Append(value);
            }
            _text.Append('\n');
        }

        private static string Options(SignatureGrid grid) =>
            string.Join(
                ' ',
                new[]
                {
                    grid.Lead is { } lead ? $"lead={Vocabulary(lead)}" : "",
                    grid.Columns is { } columns ? $"columns={columns}" : "",
                    grid.WitnessSide != Alignment.Center ? $"witnesses={Vocabulary(grid.WitnessSide)}" : "",
                }.Where(option => option.Length > 0)
            );

        private static string Show(TableColumn column) =>
            $"{(column.Heading is null ? "" : Show(column.Heading))}"
            + (column.Width is { } width ? $" [{width}]" : "")
            + (column.Alignment is { } alignment ? $" [{Vocabulary(alignment)}]" : "");

        private static string Show(TableCell cell) =>
            string.Join(" ¶ ", cell.Lines.Select(Show))
            + (cell.ColumnSpan > 1 ? $" [colspan {cell.ColumnSpan}]" : "")
            + (cell.RowSpan > 1 ? $" [rowspan {cell.RowSpan}]" : "");

        /// <summary>Text with its emphasis as a program file would write it; a line break is ⏎, a blank that leaves room is ␣.</summary>
        private static string Show(Line line)
        {
            var text = new StringBuilder();
            foreach (var run in line.Runs)
            {
                var mark =
                    (run.Emphasis.HasFlag(Emphasis.Bold) ? "**" : "")
                    + (run.Emphasis.HasFlag(Emphasis.Italic) ? "*" : "");
                text.Append(mark).Append(run.IsLineBreak ? " ⏎ " : run.Text.Replace('\u00A0', '␣')).Append(mark);
            }
            return text.ToString();
        }

        private static string Vocabulary<T>(T word)
            where T : struct, Enum => word.ToString().ToLowerInvariant();
    }
}
