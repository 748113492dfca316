using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Linting;

/// <summary>
/// A comment that silences findings: <c># agreementgen: ignore CODE[, CODE] reason</c>. At the end of a line it is about the node that begins
/// there, on a line of its own about the node below it, before the first key about the whole file.
/// </summary>
/// <param name="Kind">What is silenced.</param>
/// <param name="Code">Where the comment names it.</param>
/// <param name="Reach">The node; null: the whole file.</param>
internal sealed partial record Suppression(Kind Kind, Location Code, Location? Reach)
{
    private const string Mark = "agreementgen:";

    /// <summary>Whether a file can have any; saves reading it again.</summary>
    public static bool AreIn(SourceText source) => source.Text.Contains(Mark, StringComparison.Ordinal);

    /// <summary>What a comment silences; nothing for any other comment, and for one that is wrong, which is told.</summary>
    public static IEnumerable<Suppression> Read(YamlComment comment, YamlNode root, DiagnosticBag diagnostics)
    {
        if (!comment.Text.StartsWith(Mark, StringComparison.Ordinal))
            return [];
        var match = Pattern().Match(comment.Place.Text);
        if (!match.Success)
        {
            diagnostics.Add(Kinds.SuppressionUnclear, comment.Place);
            return [];
        }
        if (!match.Groups["reason"].Value.Any(char.IsLetter))
        {
            var codes = string.Join(", ", match.Groups["code"].Captures);
            diagnostics.Add(Kinds.SuppressionWithoutReason, comment.Place, codes);
            return [];
        }
        var reach = ReachOf(comment, root);
        return Read(match, comment.Place, diagnostics).Select(named => new Suppression(named.Kind, named.Code, reach));
    }

    public bool Silences(Diagnostic finding) =>
        Kind == finding.Kind
        && (
            Reach is not { } reach
            || Covers(reach, finding.Location)
            || finding.Traces.Any(trace => Covers(reach, trace.Location))
        );

    private static bool Covers(Location reach, Location place) =>
        place.Source == reach.Source && place.Start >= reach.Start && place.Start <= reach.Start + reach.Length;

    private static List<(Kind Kind, Location Code)> Read(Match comment, Location place, DiagnosticBag diagnostics)
    {
        var named = new List<(Kind, Location)>();
        foreach (Capture code in comment.Groups["code"].Captures)
        {
            var where = place with { Start = place.Start + code.Index, Length = code.Length };
            if (KnownKinds.Find(code.Value) is not { } kind)
                KnownKinds.ReportUnknown(
                    code.Value,
                    where,
                    Kinds.SuppressionOfUnknown,
                    Kinds.SuppressionMisspelt,
                    diagnostics
                );
            else if (KnownKinds.IsFixed(kind))
                diagnostics.Add(Kinds.SuppressionOfError, where, kind.Code);
            else
                named.Add((kind, where));
        }
        return named;
    }

    private static Location? ReachOf(YamlComment comment, YamlNode root)
    {
        var source = comment.Place.Source!;
        if (comment.IsAlone && comment.Place.Start < root.Location.Start)
            return null;
        var line = source.GetPosition(comment.Place.Start).Line;
        if (comment.IsAlone)
            line = LineBelow(source, line);
        return NodeAt(root, source, line) ?? WholeLine(source, line);
    }

    /// <summary>The next line that holds more than a comment.</summary>
    private static int LineBelow(SourceText source, int line)
    {
        var last = source.GetPosition(source.Text.Length).Line;
        do line++;
        while (line < last && source.GetLine(line).TrimStart() is [] or ['#', ..]);
        return line;
    }

    private static Location WholeLine(SourceText source, int line) =>
        new(source, source.GetOffset(line, 0), source.GetLine(line).Length);

    /// <summary>The outermost node that begins on a line: a key with its value, or an item of a list.</summary>
    private static Location? NodeAt(YamlNode node, SourceText source, int line)
    {
        foreach (var place in Children(node).Select(child => child.Place))
        {
            if (place.Source == source && source.GetPosition(place.Start).Line == line)
                return place;
        }
        return Children(node)
            .Where(child => child.Place.Source == source && source.GetPosition(child.Place.Start).Line < line)
            .Select(child => NodeAt(child.Node, source, line))
            .FirstOrDefault(place => place is not null);
    }

    private static IEnumerable<(Location Place, YamlNode Node)> Children(YamlNode node) =>
        node switch
        {
            YamlMapping mapping => mapping.Entries.Select(entry =>
                (entry.Key.Location.To(entry.Value.Location), entry.Value)
            ),
            YamlSequence list => list.Items.Select(item => (item.Location, item)),
            _ => [],
        };

    [GeneratedRegex(
        @"^#+\s*agreementgen:\s*ignore\s+(?<code>[\w-]+)(\s*,\s*(?<code>[\w-]+))*(?<reason>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
