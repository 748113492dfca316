using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>A place as people name it: <c>program.yaml(5,3)</c>; of a document <c>van-ban.docx(đoạn 14, Điều 3)</c>.</summary>
internal static class PlaceText
{
    public static string Of(Location place, Texts texts) =>
        place.Source is { IsDocument: true } ? $"{place.Path}({InDocument(place, texts)})" : place.ToString();

    /// <summary>"đoạn 14, Điều 3".</summary>
    public static string InDocument(Location place, Texts texts) =>
        Landmark(place) is { Length: > 0 } landmark
            ? $"{Paragraph(place, texts)}, {landmark}"
            : Paragraph(place, texts);

    /// <summary>"đoạn 14".</summary>
    public static string Paragraph(Location place, Texts texts) =>
        texts.Format("report.paragraph", place.Line.ToString(CultureInfo.InvariantCulture));

    /// <summary>"Điều 3"; empty when there is nothing to say.</summary>
    public static string Landmark(Location place) =>
        place.Source!.Landmarks is var landmarks && place.Line <= landmarks.Length ? landmarks[place.Line - 1] : "";

    /// <summary>Further places of one finding: "và 37 đoạn khác: 15, 16, 18 …"; null when there are none.</summary>
    public static string? OfRepeats(Diagnostic diagnostic, Texts texts) =>
        OfRepeats(diagnostic.Location, diagnostic.Repeats, texts);

    public static string? OfRepeats(Location place, ImmutableArray<Location> repeats, Texts texts)
    {
        const int shown = 12;
        if (repeats.IsEmpty)
            return null;
        var numbers = repeats.Select(repeat => repeat.Line).Distinct().ToList();
        var list = string.Join(", ", numbers.Take(shown)) + (numbers.Count > shown ? " …" : "");
        var what = place.Source is { IsDocument: true } ? "paragraphs" : "lines";
        var key = $"report.repeats.{what}" + (repeats.Length == 1 ? ".one" : "");
        return texts.Format(key, repeats.Length, list);
    }
}
