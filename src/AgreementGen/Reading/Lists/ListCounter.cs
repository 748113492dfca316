using System.Text;

namespace AgreementGen.Reading.Lists;

/// <summary>Counts the paragraphs of lists in the order of reading and says what number each shows (ECMA-376 part 1, 17.9).</summary>
internal sealed class ListCounter(ListSheet sheet)
{
    private readonly Dictionary<ListDefinition, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>The number of the next paragraph on a level of a list; empty where there is no such list.</summary>
    public string Next(int list, int level)
    {
        if (sheet.LevelOf(list, level) is not { } look || sheet.Find(list) is not { } use)
            return "";
        var counts = CountsOf(use);
        for (var higher = 0; higher < level; higher++)
            counts[higher] ??= FirstOf(use, list, higher);
        counts[level] = use.Starts[level] is null || _begun.Contains((list, level)) ? counts[level] + 1 : null;
        counts[level] ??= FirstOf(use, list, level);
        Restart(list, level, counts);
        return Show(look, list, level, counts);
    }

    /// <summary>
    /// What a level begins with. A higher level that no paragraph has used yet begins too, so that 1.1 is followed by 2, as Word counts
    /// since Word 6 (Microsoft's article Q110380).
    /// </summary>
    private int FirstOf(ListUse use, int list, int level)
    {
        _begun.Add((list, level));
        return use.Starts[level] ?? sheet.LevelOf(list, level)?.Start ?? 0;
    }

    private int?[] CountsOf(ListUse use)
    {
        var definition = sheet.DefinitionOf(use) ?? NoDefinition;
        if (!_counts.TryGetValue(definition, out var counts))
            _counts[definition] = counts = new int?[ListDefinition.LevelCount];
        return counts;
    }

    /// <summary>For lists that bring all their levels themselves.</summary>
    private static readonly ListDefinition NoDefinition = new();

    /// <summary>Lower levels begin anew when a higher one goes on.</summary>
    private void Restart(int list, int level, int?[] counts)
    {
        for (var lower = level + 1; lower < counts.Length; lower++)
        {
            if (level < (sheet.LevelOf(list, lower)?.RestartBelow ?? lower))
                counts[lower] = null;
        }
    }

    private string Show(ListLevel look, int list, int level, int?[] counts)
    {
        if (look.Format == "bullet")
            return Bullets.Show(look.Text, look.Run.Ascii);
        var shown = new StringBuilder();
        for (var i = 0; i < look.Text.Length; i++)
        {
            if (look.Text[i] == '%' && i + 1 < look.Text.Length && look.Text[i + 1] is >= '1' and <= '9')
                shown.Append(ShowNumber(look, list, look.Text[++i] - '1', level, counts));
            else
                shown.Append(look.Text[i]);
        }
        return shown.ToString();
    }

    /// <summary>A bullet has no number to show.</summary>
    private string ShowNumber(ListLevel look, int list, int index, int level, int?[] counts)
    {
        var format = sheet.LevelOf(list, index)?.Format ?? "decimal";
        return index > level || format == "bullet"
            ? ""
            : NumberNotation.Write(look.IsLegal && format != "none" ? "decimal" : format, counts[index] ?? 0);
    }
}
