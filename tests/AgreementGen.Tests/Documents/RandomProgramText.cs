using System.Text;

namespace AgreementGen.Tests.Documents;

/// <summary>
/// A random program written down, and what has to be printed of it: numbered and cited by a second, naive reading of the rules that
/// looks at printed labels only, as a reader does.
/// </summary>
internal sealed class RandomProgramText
{
    private const string PartyName = "Sở Nội vụ";

    private readonly List<string> _printed = [];
    private readonly List<(int Line, string Id)> _citations = [];
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private readonly StringBuilder _yaml = new();
    private readonly string[] _citable;
    private int _nodes;
    private int _articles;

    public RandomProgramText(RandomProgram program)
    {
        // First to learn what can be cited, then to write it.
        _citable = [];
        Write(program);
        _citable = [.. _said.Where(said => said.Value.Length > 0).Select(said => said.Key)];
        Clear();
        Write(program);
        foreach (var (line, id) in _citations)
            _printed[line] = _printed[line].Replace("@", _said[id], StringComparison.Ordinal);
    }

    public string Yaml => _yaml.ToString();

    /// <summary>The paragraphs from the preamble on.</summary>
    public IReadOnlyList<string> Printed => _printed;

    private void Clear()
    {
        _printed.Clear();
        _citations.Clear();
        _said.Clear();
        _yaml.Clear();
        (_nodes, _articles) = (0, 0);
    }

    private void Write(RandomProgram program)
    {
        Put(
            $$"""
            template: chuong-trinh-phoi-hop
            title: về công tác phối hợp
            parties:
              - { id: a, system: state, name: {{PartyName}}, signature: KÝ A }
              - { id: b, system: state, name: Sở Tài chính, signature: KÝ B }
            preamble: Lời mở đầu
            end_mark: none
            numbering: {{Flow(program.Formats)}}

            """
        );
        _printed.Add("Lời mở đầu");
        Put("clauses: ");
        Write(program.Clauses, program.Formats, null, [], "");
        Put("\n");
        _printed.AddRange(["KÝ A", "KÝ B"]);
        for (var i = 0; i < program.Annexes.Length; i++)
        {
            var label = program.Annexes.Length == 1 ? "Phụ lục" : $"Phụ lục {NaiveLabels.Roman(i + 1)}";
            Put((i == 0 ? "annexes:\n" : "") + $"  - {{ id: pl{i}, title: phụ lục {i}, clauses: ");
            _said[$"pl{i}"] = label;
            _printed.AddRange([label, $"phụ lục {i}", "(Kèm theo"]);
            _articles = 0;
            Write(program.Annexes[i], program.Formats, null, [], label);
            Put(" }\n");
        }
    }

    private void Write(RandomNode[] nodes, string[] formats, int? start, string[] labels, string annex)
    {
        Put("[");
        var counted = 0;
        foreach (var node in nodes)
        {
            var format = node.IsUnnumbered ? "none" : formats[0];
            var label = LabelOf(node, format, start, counted, labels);
            if (format is not ("none" or "-" or "+"))
                counted++;
            Write(node, format, label, labels, annex, formats.Length > 1 ? formats[1..] : formats);
        }
        Put("]");
    }

    private void Write(RandomNode node, string format, string label, string[] labels, string annex, string[] below)
    {
        var n = ++_nodes;
        var path = labels.Append(label).ToArray();
        _said[$"n{n}"] = NaiveLabels.Say(path, annex);
        Put($"{{ id: n{n}, ");
        var heading =
            node.IsParty ? PartyName
            : node.HasHeading ? $"mục {n}"
            : "";
        Put(
            node.IsParty ? "party: a, "
            : node.HasHeading ? $"heading: {heading}, "
            : ""
        );
        var paragraphs = Enumerable.Range(1, node.Paragraphs).Select(i => $"lời {n} {i}").ToArray();
        var cited = node.Cites is { } pick && _citable.Length > 0 ? _citable[pick % _citable.Length] : null;
        Print(format, label, heading, paragraphs, cited);
        if (paragraphs.Length > 0)
            Put($"text: \"{string.Join("\\n\\n", paragraphs)}{(cited is null ? "" : $" {{{{ ref '{cited}' }}}}")}\", ");
        if (node.HasTable)
        {
            Put(
                $"table: {{ caption: bảng {n}, columns: [cột {n}], rows: [[ô {n}], [ô {n} b]], notes: ghi chú {n} }}, "
            );
            _printed.AddRange([$"bảng {n}", $"cột {n}", $"ô {n}", $"ô {n} b", $"ghi chú {n}"]);
        }
        Put(node.Label.Length > 0 ? $"label: \"{label}\", " : "");
        Put(node.Start is { } start ? $"start: {start}, " : "");
        Put(node.IsUnnumbered ? "unnumbered: true, " : "");
        Put(node.Formats.Length > 0 ? $"numbering: {Flow(node.Formats)}, " : "");
        if (node.Items.Length > 0 || !(node.HasHeading || node.IsParty || node.HasTable || paragraphs.Length > 0))
        {
            Put("items: ");
            Write(node.Items, node.Formats.Length > 0 ? node.Formats : below, node.Start, path, annex);
        }
        Put(" }, ");
    }

    /// <summary>Word and number of a division stand on a line of their own, everything else stands before the text.</summary>
    private void Print(string format, string label, string heading, string[] paragraphs, string? cited)
    {
        var lines = paragraphs.ToList();
        if (cited is not null && lines.Count > 0)
            lines[^1] += " @";
        var isDivision =
            format.StartsWith("Phần", StringComparison.Ordinal)
            || format.StartsWith("Chương", StringComparison.Ordinal)
            || format.Contains("ục ", StringComparison.Ordinal);
        if (heading.Length > 0)
            lines.Insert(0, heading);
        if (label.Length > 0 && (isDivision || lines.Count == 0))
            lines.Insert(0, label);
        else if (label.Length > 0)
            lines[0] = $"{label} {lines[0]}";
        _printed.AddRange(lines);
        if (cited is not null && paragraphs.Length > 0)
            _citations.Add((_printed.Count - 1, cited));
    }

    private string LabelOf(RandomNode node, string format, int? start, int counted, string[] labels)
    {
        if (format is "none" or "-" or "+")
            return node.Label.Length > 0 ? "z)"
                : format == "none" ? ""
                : format;
        var number = (start ?? 1) + counted;
        if (format == "Điều 1.")
            number = _articles = start is not null && counted == 0 ? start.Value : _articles + 1;
        return node.Label.Length > 0 ? NaiveLabels.ByHand(format) : NaiveLabels.Write(format, number, labels);
    }

    private void Put(string yaml) => _yaml.Append(yaml);

    private static string Flow(IEnumerable<string> formats) =>
        $"[{string.Join(", ", formats.Select(format => $"\"{format}\""))}]";
}
