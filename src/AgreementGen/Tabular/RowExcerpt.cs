using System.Collections.Immutable;
using AgreementGen.Diagnostics;

namespace AgreementGen.Tabular;

/// <summary>The line that stands for a row of a table that has none as text: its values with bars between.</summary>
internal readonly record struct RowExcerpt(SourceText Source, ImmutableArray<Location> Places)
{
    private const string Bar = " | ";

    /// <param name="path">The name of the table.</param>
    /// <param name="linesBefore">How many rows of the table stand before.</param>
    public static RowExcerpt Of(string path, int linesBefore, IReadOnlyList<string> texts)
    {
        var shown = texts.Select(text => text.ReplaceLineEndings(" ")).ToList();
        var source = new SourceText(path, string.Join(Bar, shown)) { LinesBefore = linesBefore };
        var places = ImmutableArray.CreateBuilder<Location>(shown.Count);
        var start = 0;
        foreach (var text in shown)
        {
            places.Add(new Location(source, start, text.Length));
            start += text.Length + Bar.Length;
        }
        return new(source, places.DrainToImmutable());
    }

    public Location Whole => new(Source, 0, Source.Text.Length);

    public Row ToRow(int number, RowHeader header, IReadOnlyList<object?> values)
    {
        var places = Places;
        return new Row(number, header, [.. values.Select((value, i) => new Cell(value, places[i]))], Whole);
    }
}
