using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Linting;

/// <summary>
/// A comment that silences findings: <c># agreementgen: ignore CODE[, CODE] reason</c>. At the end of a line it is about the node that begins
/// there, on a line of its own about the node below it, before the first key about the whole file.
/// </summary>
/// <param name="Kinds">What is silenced.</param>
/// <param name="Comment">The place of the comment.</param>
/// <param name="Reach">The node; null: the whole file.</param>
internal sealed partial record Suppression(ImmutableArray<Kind> Kinds, Location Comment, Location? Reach)
{
    private const string Mark = "agreementgen:";

    /// <summary>Whether a file can have any; saves reading it again.</summary>
    public static bool AreIn(SourceText source) => source.Text.Contains(Mark, StringComparison.Ordinal);

    /// <summary>What a comment silences; null for any other comment, and for one that is wrong, which is told.</summary>
    public static Suppression? Read(YamlComment comment, YamlNode root, DiagnosticBag diagnostics)
    {
        if (!comment.Text.StartsWith(Mark, StringComparison.Ordinal))
            return null;
        var match = Pattern().Match(comment.Text);
        if (!match.Success)
        {
            diagnostics.Add(Diagnostics.Kinds.SuppressionUnclear, comment.Place);
            return null;
        }
        var codes = match.Groups["codes"].Value;
        if (!match.Groups["reason"].Value.Any(char.IsLetter))
        {
            diagnostics.Add(Diagnostics.Kinds.SuppressionWithoutReason, comment.Place, codes.Trim());
            return null;
        }
        var kinds = codes
            .Split(',', StringSplitOptions.TrimEntries)
            .Select(code => KindOf(code, comment.Place, diagnostics))
            .OfType<Kind>();
        return new([.. kinds], comment.Place, ReachOf(comment, root));
    }

    public bool Silences(Diagnostic finding) =>
        Kinds.Contains(finding.Kind)
        && (
            Reach is not { } reach
            || Covers(reach, finding.Location)
            || finding.Traces.Any(t => Covers(reach, t.Location))
        );

    private static bool Covers(Location reach, Location place) =>
        place.Source == reach.Source && place.Start >= reach.Start && place.Start <= reach.Start + reach.Length;

    private static Kind? KindOf(string code, Location place, DiagnosticBag diagnostics)
    {
        if (KnownKinds.Find(code) is not { } kind)
        {
            KnownKinds.ReportUnknown(
                code,
                place,
                Diagnostics.Kinds.SuppressionOfUnknown,
                Diagnostics.Kinds.SuppressionMisspelt,
                diagnostics
            );
            return null;
        }
        if (!KnownKinds.IsFixed(kind))
            return kind;
        diagnostics.Add(Diagnostics.Kinds.SuppressionOfError, place, kind.Code);
        return null;
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
        @"^agreementgen:\s*ignore\s+(?<codes>[\w-]+(\s*,\s*[\w-]+)*)(?<reason>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
