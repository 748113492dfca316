using AgreementGen.Documents;

namespace AgreementGen.Docx.Lists;

/// <summary>A level of a list.</summary>
/// <param name="Above">The level of the clause above; <see cref="WordList.Top"/> or <see cref="WordList.Loose"/> for none.</param>
internal readonly record struct ListLevel(NumberFormat Format, int Above);

/// <summary>
/// A multi-level list (w:abstractNum, ECMA-376 part 1, 17.9.1). Its first level is the one it was made for; every other is below
/// another, in the order in which the document comes to need them.
/// </summary>
internal sealed class WordList
{
    /// <summary>Nothing above: the outermost numbers of a part.</summary>
    public const int Top = -1;

    /// <summary>What stands above has no number of Word's.</summary>
    public const int Loose = -2;

    /// <summary>Word's lists have nine levels.</summary>
    private const int MostLevels = 9;

    private readonly int[] _counts = new int[MostLevels];

    public WordList(ListLevel first)
    {
        Levels.Add(first);
    }

    public List<ListLevel> Levels { get; } = [];

    /// <summary>In the order of reading.</summary>
    public List<ListUse> Uses { get; } = [];

    /// <summary>The last number of a level; 0 when it begins anew.</summary>
    public int this[int level] => _counts[level];

    /// <summary>The level of this format below another; -1 when there is none and no room for one more.</summary>
    public int LevelBelow(int above, NumberFormat format)
    {
        var level = Levels.IndexOf(new ListLevel(format, above));
        if (level >= 0 || Levels.Count == MostLevels)
            return level;
        Levels.Add(new ListLevel(format, above));
        return Levels.Count - 1;
    }

    /// <summary>The level whose number stands before a decimal number: bullets above have none.</summary>
    public int? NumberAbove(int level)
    {
        var above = Levels[level].Above;
        while (above >= 0 && Levels[above].Format.Style == NumberStyle.Bullet)
            above = Levels[above].Above;
        return above >= 0 ? above : null;
    }

    /// <summary>The number that Word makes of a count on this level, without prefix and suffix.</summary>
    public string Write(int level, int count) =>
        Levels[level].Format.WriteBare(count, NumberAbove(level) is { } above ? Write(above, this[above]) : "");

    /// <summary>A number of a level restarts all levels after it (17.9.11).</summary>
    public void Count(int level, int number)
    {
        _counts[level] = number;
        Array.Clear(_counts, level + 1, MostLevels - level - 1);
    }
}

/// <summary>
/// A use of a list (w:num, 17.9.15). All uses of a list share its counters; a use may set one of them where it first counts there
/// (w:startOverride, 17.9.27).
/// </summary>
/// <param name="Id">w:numId.</param>
/// <param name="Level">The level that is set.</param>
/// <param name="Start">What it is set to; null sets nothing.</param>
internal sealed record ListUse(int Id, WordList List, int Level, int? Start);

/// <summary>Where Word counts a paragraph (w:numPr, 17.3.1.19).</summary>
/// <param name="Level">w:ilvl, from 0.</param>
internal sealed record ListPlace(ListUse Use, int Level);
