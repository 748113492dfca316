namespace AgreementGen.Cli.Reports;

/// <summary>Two columns: names and what they mean, wrapped to the width of a page.</summary>
internal static class Columns
{
    private const int MaxLeft = 36;

    public static void Print(TextWriter writer, string indent, IReadOnlyList<(string Left, string Right)> rows)
    {
        if (rows.Count == 0)
            return;
        var column = indent.Length + 2 + Math.Min(MaxLeft, rows.Max(row => DisplayWidth.Of(row.Left)));
        foreach (var (left, right) in rows)
            PrintRow(writer, indent + left, right, column);
    }

    /// <summary>A left text that is too long stands on a line of its own.</summary>
    private static void PrintRow(TextWriter writer, string left, string right, int column)
    {
        var isAlone = right.Length == 0 || DisplayWidth.Of(left) + 2 > column;
        if (isAlone)
            writer.WriteLine(left);
        var head = isAlone ? "" : left;
        foreach (var line in Wrapping.Lines(right, Wrapping.PageWidth - column))
        {
            writer.Write(head);
            writer.Write(new string(' ', column - DisplayWidth.Of(head)));
            writer.WriteLine(line);
            head = "";
        }
    }
}
