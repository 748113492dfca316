using System.Text.RegularExpressions;

namespace AgreementGen.Cli.Reports;

/// <summary>
/// A page in Markdown as a terminal shows it: headings stand out, paragraphs and items of lists are wrapped, what is fenced is indented.
/// As much of Markdown as the pages of the rules use.
/// </summary>
internal sealed partial class MarkdownPage(Palette palette)
{
    private const string Fence = "```";

    private readonly List<string> _lines = [];
    private readonly List<string> _paragraph = [];

    /// <summary>The lines to print.</summary>
    public IReadOnlyList<string> Render(string markdown)
    {
        var isFenced = false;
        foreach (var line in markdown.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                Flush();
                isFenced = !isFenced;
            }
            else if (isFenced)
            {
                _lines.Add(palette.Faint("    " + Printable.Of(line)));
            }
            else
            {
                Add(line);
            }
        }
        Flush();
        return _lines;
    }

    private void Add(string line)
    {
        if (line.StartsWith('#'))
        {
            Flush();
            _lines.Add(palette.Strong(line.TrimStart('#').Trim()));
        }
        else if (line.StartsWith('|'))
        {
            Flush();
            _lines.Add(line);
        }
        else if (line.Length == 0)
        {
            Flush();
            _lines.Add("");
        }
        else
        {
            if (IsItem(line))
                Flush();
            _paragraph.Add(line);
        }
    }

    private void Flush()
    {
        if (_paragraph.Count == 0)
            return;
        var text = string.Join(' ', _paragraph.Select(line => line.Trim()));
        _paragraph.Clear();
        if (!IsItem(text))
        {
            _lines.AddRange(Wrapping.Lines(text, Wrapping.PageWidth).Select(Emphasise));
            return;
        }
        var indent = "- ";
        foreach (var line in Wrapping.Lines(text[2..], Wrapping.PageWidth - indent.Length))
        {
            _lines.Add(indent + Emphasise(line));
            indent = "  ";
        }
    }

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal);

    private string Emphasise(string line) => Bold().Replace(line, match => palette.Strong(match.Groups["text"].Value));

    [GeneratedRegex(@"\*\*(?<text>[^*]+)\*\*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bold();
}
