using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace AgreementGen.Drift;

/// <summary>
/// The drift report as one page: a table of rows by parts of the framework, details below. Without scripts and without anything from
/// outside; every text is escaped.
/// </summary>
internal sealed class DriftHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { color-scheme: light dark; --line: #8886; --changed: #b7791f; --moved: #2b6cb0; --added: #2f855a; --removed: #c53030 }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2em }
        .wide { overflow: auto; max-height: 85vh; border: 1px solid var(--line) }
        table { border-collapse: separate; border-spacing: 0 }
        th, td { border-right: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .3em .6em; text-align: left; vertical-align: top }
        thead th { position: sticky; top: 0; background: Canvas; max-width: 11em; font-weight: 600; z-index: 1 }
        tbody th, thead th:first-child { position: sticky; left: 0; background: Canvas; white-space: nowrap }
        thead th:first-child { z-index: 2 }
        .wide td { text-align: center }
        small { font-weight: normal; opacity: .75; display: block }
        .changed, .moved, .added, .removed, .failed { color: #fff; font-weight: 600 }
        .changed { background: var(--changed) } .moved { background: var(--moved) } .added { background: var(--added) }
        .removed, .failed { background: var(--removed) }
        span.changed, span.moved, span.added, span.removed { padding: 0 .5em; border-radius: .3em; white-space: nowrap }
        section { margin-top: 2em } li { margin: .8em 0 } section table { margin-top: .4em }
        section td { white-space: pre-line; max-width: 34em } code { opacity: .75 }
        del, ins { text-decoration: none; border-radius: .2em; padding: .1em 0 }
        del { background: #c5303040; text-decoration: line-through } ins { background: #2f855a40 }
        """;

    private readonly StringBuilder _page = new();
    private readonly DriftReport _report;
    private readonly DriftWords _words;
    private readonly DriftTable _table;

    private DriftHtml(DriftReport report, CultureInfo language)
    {
        _report = report;
        _words = new DriftWords(language);
        _table = new DriftTable(report.Parts, _words);
    }

    public static ReadOnlyMemory<byte> Write(DriftReport report, CultureInfo language)
    {
        var page = new DriftHtml(report, language);
        page.WriteHead();
        page.WriteTable();
        page.WriteDetails();
        page._page.Append("</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page._page.ToString());
    }

    private void WriteHead()
    {
        var same = _report.Rows.Count(row => row is { IsFailed: false, Differences.IsEmpty: true });
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{_words.Language}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\" />");
        Line(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />"
        );
        Line("<meta name=\"viewport\" content=\"width=device-width\" />");
        Line($"<title>{Text(_words["title"])}</title>");
        Line($"<style>\n{Style}\n</style>");
        Line("</head>");
        Line("<body>");
        Line($"<h1>{Text(_words["title"])}</h1>");
        Line($"<p>{Text(_words["framework"])}: <code>{Text(_report.Name)}</code></p>");
        Line($"<p>{Text(_words.Format("rows", _report.Rows.Count, same))}. {Legend()}</p>");
    }

    private string Legend() =>
        string.Join(
            " ",
            new[] { DriftState.Changed, DriftState.Moved, DriftState.Added, DriftState.Removed }.Select(state =>
                $"{Badge(state, _words.LetterOf(state))} {Text(_words.Of(state))}"
            )
        );

    private void WriteTable()
    {
        var rows = _report.Rows.Select(row => (Row: row, Cells: _table.Cells(row))).ToList();
        Line("<div class=\"wide\"><table>");
        Line($"<thead><tr><th>{Text(_words["row"])}<small>{Text(_words["differ"])}</small></th>");
        Line($"<th>{Text(_words["kept"])}<small>{Text(_words.Format("of", _report.Parts.Length))}</small></th>");
        foreach (var (i, column) in _table.Columns.Index())
        {
            var differ = rows.Count(row => !row.Cells[i].IsEmpty);
            var locked = column.IsLocked ? $"<small>{Text(_words["locked"])}</small>" : "";
            Line($"<th>{Text(column.Label)}{locked}<small>{Number(differ)}</small></th>");
        }
        Line("</tr></thead>");
        Line("<tbody>");
        foreach (var (i, (row, cells)) in rows.Index())
            WriteRow(i, row, cells);
        Line("</tbody></table></div>");
    }

    private void WriteRow(int index, DriftRow row, ImmutableArray<DriftCount>[] cells)
    {
        if (row.IsFailed)
        {
            Line(
                $"<tr><th>{Text(row.Name)}</th><td class=\"failed\" colspan=\"{Number(cells.Length + 1)}\">{Text(_words["failed"])}</td></tr>"
            );
            return;
        }
        var name = row.Differences.IsEmpty ? Text(row.Name) : $"<a href=\"#r{Number(index)}\">{Text(row.Name)}</a>";
        var kept = Number(_report.UnchangedIn(row));
        Line($"<tr><th>{name}</th><td>{kept}</td>{string.Concat(cells.Select(Cell))}</tr>");
    }

    private string Cell(ImmutableArray<DriftCount> counts) =>
        counts.IsEmpty
            ? $"<td title=\"{Text(_words.Of(DriftState.Unchanged))}\">·</td>"
            : $"<td>{string.Join(' ', counts.Select(Badge))}</td>";

    private string Badge(DriftCount count) =>
        Badge(
            count.State,
            _words.LetterOf(count.State) + (count.Count > 1 ? Number(count.Count) : ""),
            _words.Of(count.State)
        );

    private void WriteDetails()
    {
        Line($"<h2>{Text(_words["details"])}</h2>");
        foreach (var (i, row) in _report.Rows.Index())
        {
            if (row.Differences.IsEmpty)
                continue;
            Line($"<section id=\"r{Number(i)}\">");
            Line($"<h3>{Text(row.Name)}</h3>");
            Line("<ul>");
            foreach (var entry in row.Differences)
                WriteEntry(entry);
            Line("</ul>");
            Line("</section>");
        }
    }

    private void WriteEntry(DriftEntry entry)
    {
        var place = entry.Place.IsNone ? "" : $"{entry.Place.Path}:{Number(entry.Place.Line)}";
        Line(
            $"<li>{Badge(entry.State, _words.Of(entry.State))} {Text(entry.Label)} <code>{Text(entry.Path)}</code> <code>{Text(place)}</code>"
        );
        Line($"<table>{Columns(entry.State)}");
        foreach (var change in entry.Changes)
            Line($"<tr><th>{Text(_words.OfKey(change.Key))}</th>{Values(entry.State, change)}</tr>");
        Line("</table></li>");
    }

    /// <summary>What was added or removed has one side only.</summary>
    private string Columns(DriftState state) =>
        HasBoth(state)
            ? $"<tr><th>{Text(_words["key"])}</th><th>{Text(_words["framework"])}</th><th>{Text(_words["program"])}</th></tr>"
            : "";

    private string Values(DriftState state, DriftChange change)
    {
        if (!HasBoth(state))
            return $"<td>{Text(change.Framework + change.Program)}</td>";
        if (change.Key == DriftComparison.Position)
            return $"<td>{Place(change.Framework)}</td><td>{Place(change.Program)}</td>";
        var (before, after) = WordChanges.Of(change.Framework, change.Program);
        return $"<td>{Marked(before, "del")}</td><td>{Marked(after, "ins")}</td>";
    }

    private static bool HasBoth(DriftState state) => state is DriftState.Changed or DriftState.Moved;

    /// <summary>What comes after nothing is the first.</summary>
    private string Place(string value) => Text(value.Length == 0 ? _words["first"] : value);

    /// <summary>The blanks behind the last changed word stay outside the mark.</summary>
    private static string Marked(ImmutableArray<TextPiece> pieces, string tag) =>
        string.Concat(
            pieces.Select(piece =>
                piece.IsChanged
                    ? $"<{tag}>{Text(piece.Text.TrimEnd())}</{tag}>{Text(piece.Text[piece.Text.TrimEnd().Length..])}"
                    : Text(piece.Text)
            )
        );

    private static string Badge(DriftState state, string words, string? title = null) =>
        $"<span class=\"{DriftWords.NameOf(state)}\"{(title is null ? "" : $" title=\"{Text(title)}\"")}>{Text(words)}</span>";

    private static string Text(string text) => Encoder.Encode(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string line) => _page.Append(line).Append('\n');
}
