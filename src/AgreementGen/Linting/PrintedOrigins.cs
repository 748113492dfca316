using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Reading;

namespace AgreementGen.Linting;

/// <summary>Which line of the program file each paragraph of the document that was made of it comes from.</summary>
internal sealed class PrintedOrigins
{
    private readonly Location[] _places;
    private readonly SourceText _text;

    public PrintedOrigins(DocxText text, DocxView view, Document document)
    {
        _text = text.Source;
        _places = new Location[view.Paragraphs.Length];
        var waiting = LinesOf(document)
            .Where(line => line.Text.Length > 0)
            .GroupBy(line => line.Text, line => line.Place, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Location>(group), StringComparer.Ordinal);
        foreach (var paragraph in view.Paragraphs)
        {
            // Of lines that say the same, each paragraph takes the next.
            if (waiting.TryGetValue(Clean(paragraph.PrintedText), out var places))
                _places[paragraph.Index] = places.Count > 1 ? places.Dequeue() : places.Peek();
        }
    }

    /// <summary>The finding at the place in the program, with the paragraph as a further place; as it is when nothing is known.</summary>
    public Diagnostic Trace(Diagnostic finding) =>
        OriginOf(finding.Location) is { IsNone: false } place
            ? (finding with { Location = place }).With(TraceKind.PrintedAt, finding.Location)
            : finding;

    /// <summary>The same letters in the program, or the whole of the value.</summary>
    private Location OriginOf(Location printed)
    {
        if (printed.Source != _text || printed.Length == 0)
            return default;
        var origin = _places[_text.GetPosition(printed.Start).Line];
        var found = origin.IsNone ? -1 : origin.Text.IndexOf(printed.Text, StringComparison.Ordinal);
        return found < 0 ? origin : origin with { Start = origin.Start + found, Length = printed.Length };
    }

    private static IEnumerable<(string Text, Location Place)> LinesOf(Document document) =>
        HeadOf(document)
            .Concat(FlowOf(document.Body))
            .Concat(document.Signatures.Blocks.SelectMany(LinesOf).Select(At))
            .Concat(document.Recipients.Items.Append(document.Recipients.Archive).Select(At))
            .Concat(
                document.Annexes.SelectMany(annex => annex.Title.Select(line => At(line)).Concat(FlowOf(annex.Body)))
            );

    private static IEnumerable<(string Text, Location Place)> HeadOf(Document document)
    {
        var header = document.Header;
        return header
            .Lines.Select(line => line.Line)
            .Concat(header.NumberLines)
            .Concat([header.DraftLine, header.DateLine, document.Type])
            .Concat(document.Title)
            .Append(document.IssuedWith)
            .Select(At);
    }

    private static IEnumerable<(string Text, Location Place)> FlowOf(
        System.Collections.Immutable.ImmutableArray<Block> blocks
    ) =>
        ParagraphFlow
            .Of(blocks)
            .SelectMany(item =>
                item.Table is { } table
                    ? DocumentLines.Of([table]).Select(line => At(line))
                    : [(Clean(item.Text), item.Line?.Origin.Program ?? item.Clause?.Origin.Program ?? default)]
            );

    private static IEnumerable<Line?> LinesOf(SignatureBlock block) =>
        block
            .Authorities.Select(authority => authority.Line)
            .Prepend(block.Agency)
            .Concat(block.Positions)
            .Append(block.Name);

    private static (string Text, Location Place) At(Line? line) =>
        line is null ? ("", default) : (Clean(line.Text), line.Origin.Program);

    /// <summary>Line breaks and blanks are not compared.</summary>
    private static string Clean(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
