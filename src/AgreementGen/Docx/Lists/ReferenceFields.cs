using System.Collections.Immutable;
using AgreementGen.Documents;

namespace AgreementGen.Docx.Lists;

/// <summary>A piece of a reference.</summary>
/// <param name="Bookmark">Where its text comes from; null: it is text.</param>
/// <param name="IsNumber">The bookmarked paragraph's number; otherwise the bookmarked text.</param>
internal readonly record struct ReferencePiece(string Text, string? Bookmark = null, bool IsNumber = false);

/// <summary>
/// References as REF fields (ECMA-376 part 1, 17.16.5.50), a field for each number in them, so that the words between stay a clerk's.
/// A number that Word counts is the paragraph's number (<c>\n</c>: "without trailing periods"); a number that is text is bookmarked text.
/// Word's numbers in brackets, "1)" and "a)", stay text in a reference: the field would print the bracket too.
/// </summary>
internal sealed class ReferenceFields
{
    private readonly Dictionary<string, ImmutableArray<ReferencePiece>> _pieces = new(StringComparer.Ordinal);
    private readonly HashSet<int> _bookmarked = [];

    public static ReferenceFields Of(Document document, ListPlan plan)
    {
        var fields = new ReferenceFields();
        var clauses = new Dictionary<int, Clause>();
        AddClauses(clauses, document.Body);
        foreach (var annex in document.Annexes)
            AddClauses(clauses, annex.Body);
        foreach (var id in CitedIds(document))
        {
            if (document.References.TryGetValue(id, out var steps))
                fields._pieces[id] = [.. fields.Pieces(steps, clauses, plan)];
        }
        return fields;
    }

    /// <summary>The pieces of a reference; null when nothing is known of the id.</summary>
    public ImmutableArray<ReferencePiece>? Find(string id) => _pieces.TryGetValue(id, out var pieces) ? pieces : null;

    /// <summary>The bookmark of a clause or annex; null when no field asks for it.</summary>
    public string? BookmarkOf(int place) => _bookmarked.Contains(place) ? NameOf(place) : null;

    /// <summary>Named as Word names what its own cross-references point to: hidden from the list of bookmarks.</summary>
    private static string NameOf(int place) => $"_Ref{place:D8}";

    private IEnumerable<ReferencePiece> Pieces(
        ImmutableArray<ReferenceStep> steps,
        Dictionary<int, Clause> clauses,
        ListPlan plan
    )
    {
        var gap = "";
        foreach (var step in steps)
        {
            var target = clauses.GetValueOrDefault(step.Place);
            var place = target is null ? null : plan.Find(target);
            var said = SaidByField(step, target, place);
            if (said.Length > 0)
                _bookmarked.Add(step.Place);
            var words = gap + step.Text[..^said.Length];
            if (words.Length > 0)
                yield return new ReferencePiece(words);
            if (said.Length > 0)
                yield return new ReferencePiece(said, NameOf(step.Place), IsNumber: place is not null);
            gap = " ";
        }
    }

    /// <summary>The end of the step's text that a field can print; empty for none.</summary>
    private static string SaidByField(ReferenceStep step, Clause? target, ListPlace? place)
    {
        var said =
            step.Place == 0 ? ""
            : target is null ? step.Text
            : place is null ? (target.Label.Contains(step.Number, StringComparison.Ordinal) ? step.Number : "")
            : target.Format.Suffix is "" or "." ? target.Format.Prefix + step.Number
            : "";
        return step.Text.EndsWith(said, StringComparison.Ordinal) ? said : "";
    }

    private static void AddClauses(Dictionary<int, Clause> clauses, ImmutableArray<Block> blocks)
    {
        foreach (var clause in blocks.OfType<Clause>())
        {
            clauses[clause.Place] = clause;
            AddClauses(clauses, clause.Items);
        }
    }

    private static IEnumerable<string> CitedIds(Document document) =>
        document
            .Title.Concat(DocumentLines.Of(document.Body))
            .Concat(document.Recipients.Items)
            .Concat(document.Annexes.SelectMany(annex => annex.Title.Concat(DocumentLines.Of(annex.Body))))
            .SelectMany(line => line.Runs)
            .Select(run => run.ReferenceTo)
            .OfType<string>();
}
