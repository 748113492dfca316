using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Diagnostics;

namespace AgreementGen.Documents;

/// <summary>
/// Gives every clause, annex and reference its number. Điều counts through the whole document (an annex has its own count);
/// every other level restarts in its parent (NĐ 30/2020, Phụ lục I, II.6).
/// </summary>
public sealed class Numbering
{
    private const string AnnexWord = "Phụ lục";

    /// <summary>What is numbered by hand stands nowhere among the clauses and annexes.</summary>
    private const int NoPlace = 0;

    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ImmutableArray<ReferenceStep>> _references = new(StringComparer.Ordinal);
    private readonly List<Clause> _path = [];
    private Annex? _annex;
    private int _articles;
    private int _places;

    private Numbering(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
    }

    /// <summary>The same document, numbered; unknown references are reported.</summary>
    public static Document Apply(Document document, DiagnosticBag diagnostics)
    {
        var numbering = new Numbering(diagnostics);
        var numbered = document with
        {
            Body = numbering.Number(document.Body, null),
            Annexes = numbering.Number(document.Annexes),
            References = numbering._references,
        };
        return new References(numbering._references, diagnostics).Resolve(numbered);
    }

    private ImmutableArray<Annex> Number(ImmutableArray<Annex> annexes)
    {
        var numbered = ImmutableArray.CreateBuilder<Annex>(annexes.Length);
        for (var i = 0; i < annexes.Length; i++)
        {
            // A single annex has no number (Phụ lục I, III.1.a).
            var number = annexes.Length == 1 ? "" : Numerals.Roman(i + 1);
            _annex = annexes[i] with
            {
                BareNumber = annexes[i].HandLabel is { } hand ? WrittenLabel.Read(hand).Number : number,
                Label = annexes[i].HandLabel ?? $"{AnnexWord} {number}".TrimEnd(),
                Place = ++_places,
            };
            _articles = 0;
            if (_annex.Id is not null)
                _references[_annex.Id] = [StepOf(_annex)];
            numbered.Add(_annex with { Body = Number(_annex.Body, null) });
        }
        return numbered.DrainToImmutable();
    }

    private ImmutableArray<Block> Number(ImmutableArray<Block> blocks, int? start)
    {
        if (blocks.IsEmpty)
            return blocks;
        var numbered = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        var counts = new List<(NumberFormat Format, int Next)>();
        foreach (var block in blocks)
        {
            Register(block as Table);
            numbered.Add(block is Clause clause ? Number(clause, counts, start) : block);
        }
        return numbered.DrainToImmutable();
    }

    private Clause Number(Clause clause, List<(NumberFormat Format, int Next)> counts, int? start)
    {
        var number = CountOf(clause, counts, start);
        var bare = clause.HandLabel is { } hand
            ? WrittenLabel.OfClause(hand, "").Number
            : clause.Format.WriteBare(number, ParentNumber());
        clause = clause with
        {
            Label = clause.HandLabel ?? clause.Format.Write(number, ParentNumber()),
            BareNumber = bare,
            Count = number,
            Place = ++_places,
        };
        Register(clause);
        Register(clause.Table);
        _path.Add(clause);
        clause = clause with { Items = Number(clause.Items, clause.Start) };
        _path.RemoveAt(_path.Count - 1);
        return clause;
    }

    private int CountOf(Clause clause, List<(NumberFormat Format, int Next)> counts, int? start)
    {
        if (clause.Format.Style is NumberStyle.None or NumberStyle.Bullet)
            return 1;
        if (clause.Level == ClauseLevel.Article)
        {
            // "start" of the parent restarts even Điều, where a document continues another.
            _articles = counts.Count == 0 && start is { } first ? first : _articles + 1;
            if (counts.Count == 0)
                counts.Add((clause.Format, _articles));
            return _articles;
        }
        var index = counts.FindIndex(count => count.Format == clause.Format);
        if (index < 0)
        {
            counts.Add((clause.Format, (start ?? 1) + 1));
            return start ?? 1;
        }
        counts[index] = (clause.Format, counts[index].Next + 1);
        return counts[index].Next - 1;
    }

    /// <summary>What stands before a decimal number: that of the nearest node above that has one; behind "Phần thứ hai" comes 2.1.</summary>
    private string ParentNumber() =>
        _path.FindLast(static clause => clause.BareNumber.Length > 0) is not { } parent ? ""
        : parent is { Format.Style: NumberStyle.Ordinal, HandLabel: null }
            ? parent.Count.ToString(CultureInfo.InvariantCulture)
        : parent.BareNumber;

    private void Register(Clause clause)
    {
        if (clause.Id is null)
            return;
        _references[clause.Id] = Say(clause);
    }

    /// <summary>A table is numbered by hand: by its label, or by what its caption begins with.</summary>
    private void Register(Table? table)
    {
        if (table?.Id is null)
            return;
        var label =
            table.Label.Length > 0 ? WrittenLabel.Read(table.Label) : WrittenLabel.OfCaption(table.Caption?.Text ?? "");
        _references[table.Id] =
            label is not { } known ? []
            : _annex is null ? [new ReferenceStep(known.Word, known.Number, NoPlace)]
            : [new ReferenceStep(known.Word, known.Number, NoPlace), StepOf(_annex)];
    }

    /// <summary>As a clerk says it, from the inside out: điểm b khoản 2 Điều 5; khoản 1 Mục III. Điều needs nothing above it.</summary>
    private ImmutableArray<ReferenceStep> Say(Clause clause)
    {
        if (StepOf(clause) is not { } step)
            return [];
        var steps = ImmutableArray.CreateBuilder<ReferenceStep>();
        steps.Add(step);
        for (var i = _path.Count - 1; i >= 0 && !IsUnique(step); i--)
        {
            if (StepOf(_path[i]) is not { } above)
                continue;
            steps.Add(above);
            step = above;
        }
        if (_annex is not null)
            steps.Add(StepOf(_annex));
        return steps.DrainToImmutable();
    }

    private static ReferenceStep StepOf(Annex annex) =>
        new(annex.HandLabel is { } hand ? WrittenLabel.Read(hand).Word : AnnexWord, annex.BareNumber, annex.Place);

    /// <summary>Điều and Phần are counted through; a number by hand may call itself so too.</summary>
    private static bool IsUnique(ReferenceStep step) =>
        step.Word == NumberFormat.WordOf(ClauseLevel.Article) || step.Word == NumberFormat.WordOf(ClauseLevel.Part);

    /// <summary>Null for what has no number to name.</summary>
    private static ReferenceStep? StepOf(Clause clause)
    {
        var word = clause.Format.ReferenceWord;
        if (clause.HandLabel is { } hand)
            word = WrittenLabel.OfClause(hand, word).Word;
        return clause.BareNumber.Length > 0 && word.Length > 0
            ? new ReferenceStep(word, clause.BareNumber, clause.Place)
            : null;
    }
}
