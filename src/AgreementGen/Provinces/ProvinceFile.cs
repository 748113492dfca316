using System.Collections.Immutable;
using System.Globalization;

namespace AgreementGen.Provinces;

/// <summary>Reads a list of units that comes with the program; the head of the file names its columns.</summary>
internal static class ProvinceFile
{
    private const int Columns = 9;

    public static ImmutableArray<Province> Read(string file)
    {
        using var stream =
            typeof(ProvinceFile).Assembly.GetManifestResourceStream("provinces/" + file)
            ?? throw new FileNotFoundException("Not part of this assembly.", file);
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(Cells)
                .GroupBy(cells => cells[0], StringComparer.Ordinal)
                .Select(Unit),
        ];
    }

    /// <summary>Cells at the end of a line may be left out.</summary>
    private static string[] Cells(string line)
    {
        var cells = line.TrimEnd('\r').Split('\t');
        return [.. cells, .. Enumerable.Repeat("", Columns - cells.Length)];
    }

    private static Province Unit(IEnumerable<string[]> lines)
    {
        var all = lines.ToList();
        var first = all[0];
        return new Province(
            first[0],
            first[1],
            [.. all.Select(Period)],
            Optional(first[6]),
            [.. first[7].Split("; ", StringSplitOptions.RemoveEmptyEntries)],
            Optional(first[8])
        );
    }

    private static ProvincePeriod Period(string[] cells) =>
        new(
            DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells[3] == "tỉnh" ? ProvinceType.Province : ProvinceType.City,
            cells[4],
            cells[5]
        );

    private static string? Optional(string cell) => cell.Length == 0 ? null : cell;
}
