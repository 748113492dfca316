using System.Collections.Immutable;
using AgreementGen.Documents;

namespace AgreementGen.Docx.Lists;

/// <summary>
/// Which clause is counted where in Word's lists. A clause gets Word's number only where Word counts what we print; all others keep
/// their label as text: numbers by hand, ordinals ("thứ nhất"), and letters as soon as one of them and its siblings is beyond d,
/// for Word has no alphabet with đ.
/// </summary>
/// <remarks>
/// Điều heads a list of its own, for it counts on through chapters: a level that never restarts (w:lvlRestart 0) would do the same in
/// Word, but LibreOffice restarts it all the same.
/// </remarks>
internal sealed class ListPlan
{
    /// <summary>a, b, c, d: so far Word's Latin letters and the Vietnamese ones agree.</summary>
    private const int LastCommonLetter = 4;

    private readonly Dictionary<Clause, ListPlace> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lists that count the clauses above: what is counted inside must not move their counters.</summary>
    private readonly List<WordList> _open = [];
    private int _firstOfPart;

    /// <summary>In the order of their first use.</summary>
    public List<WordList> Lists { get; } = [];

    /// <summary>In the order of their ids, from 1.</summary>
    public List<ListUse> Uses { get; } = [];

    public static ListPlan Of(Document document)
    {
        var plan = new ListPlan();
        plan.AddPart(document.Body);
        foreach (var annex in document.Annexes)
            plan.AddPart(annex.Body);
        return plan;
    }

    /// <summary>Where Word counts the clause; null: its label is text.</summary>
    public ListPlace? Find(Clause clause) => _places.GetValueOrDefault(clause);

    /// <summary>Each part has lists of its own: an annex counts anew.</summary>
    private void AddPart(ImmutableArray<Block> body)
    {
        _firstOfPart = Lists.Count;
        Add(body, null, null);
    }

    /// <param name="above">The numbered clause above.</param>
    /// <param name="use">The use in which it is counted.</param>
    private void Add(ImmutableArray<Block> blocks, Clause? above, ListUse? use)
    {
        foreach (var clause in blocks.OfType<Clause>())
        {
            if (clause.Format.Style == NumberStyle.None)
            {
                Add(clause.Items, above, use);
                continue;
            }
            var place = IsCountedByWord(clause, blocks) ? Place(clause, above, use) : null;
            if (place is null)
            {
                Add(clause.Items, clause, use);
                continue;
            }
            _places[clause] = place;
            use = place.Use;
            _open.Add(use.List);
            Add(clause.Items, clause, use);
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private static bool IsCountedByWord(Clause clause, ImmutableArray<Block> siblings) =>
        clause.HandLabel is null
        && clause.Format.Style switch
        {
            NumberStyle.Ordinal => false,
            NumberStyle.Letter => siblings
                .OfType<Clause>()
                .All(sibling => sibling.Format != clause.Format || sibling.Count <= LastCommonLetter),
            _ => true,
        };

    private ListPlace? Place(Clause clause, Clause? above, ListUse? use)
    {
        if (clause.Level == ClauseLevel.Article)
            above = null;
        var placeAbove = above is null ? null : Find(above);
        var (list, level) = LevelFor(clause.Format, placeAbove, above is null ? WordList.Top : WordList.Loose);
        // "2.1.": the 2 has to come from the counter of a level above.
        if (
            level < 0
            || (clause.Format.Style == NumberStyle.Decimal && list.Write(level, clause.Count) != clause.BareNumber)
        )
            return null;
        var chosen = Choose(list, level, clause, use);
        list.Count(level, clause.Count);
        return new ListPlace(chosen, level);
    }

    private (WordList List, int Level) LevelFor(NumberFormat format, ListPlace? above, int noneAbove)
    {
        if (above is not null)
            return (above.Use.List, above.Use.List.LevelBelow(above.Level, format));
        var first = new ListLevel(format, noneAbove);
        var index = Lists.FindIndex(_firstOfPart, list => list.Levels[0] == first && !_open.Contains(list));
        if (index < 0)
        {
            index = Lists.Count;
            Lists.Add(new WordList(first));
        }
        return (Lists[index], 0);
    }

    /// <summary>The use that counts on already, else the list's first, else a new one that sets the number.</summary>
    private ListUse Choose(WordList list, int level, Clause clause, ListUse? use)
    {
        if (use?.List == list && Continues(use, level, clause))
            return use;
        if (list.Uses.Count > 0 && Continues(list.Uses[0], level, clause))
            return list.Uses[0];
        var isPlain = list.Uses.Count == 0 && clause.Count == 1;
        var chosen = new ListUse(Uses.Count + 1, list, level, isPlain ? null : clause.Count);
        Uses.Add(chosen);
        list.Uses.Add(chosen);
        return chosen;
    }

    /// <summary>Whether Word, counting on, comes to the clause's number. A level that was set once is not trusted to restart at 1.</summary>
    private static bool Continues(ListUse use, int level, Clause clause) =>
        clause.Format.Style == NumberStyle.Bullet
        || (
            use.List[level] == 0
                ? clause.Count == 1 && (use.Start is null || use.Level != level)
                : clause.Count == use.List[level] + 1
        );
}
