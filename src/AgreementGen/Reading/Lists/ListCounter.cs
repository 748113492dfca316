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
        counts[level] =
            _begun.Add((list, level)) && use.Starts[level] is { } start ? start
            : counts[level] is { } count ? count + 1
            : use.Starts[level] ?? look.Start;
        Restart(list, level, counts);
        return Show(look, list, level, counts);
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

    /// <summary>A higher level that was never used shows the number that it would begin with.</summary>
    private string ShowNumber(ListLevel look, int list, int index, int level, int?[] counts)
    {
        if (index > level)
            return "";
        var source = sheet.LevelOf(list, index);
        var number = counts[index] ?? source?.Start ?? 0;
        var format = source?.Format ?? "decimal";
        return NumberNotation.Write(look.IsLegal && format != "none" ? "decimal" : format, number);
    }
}
