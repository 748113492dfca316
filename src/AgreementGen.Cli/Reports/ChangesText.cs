using AgreementGen.Cli.Resources;
using AgreementGen.Diagnostics;
using AgreementGen.Mending;

namespace AgreementGen.Cli.Reports;

/// <summary>What was mended, as people read it: "đoạn 14, Điều 3: cỡ chữ 12 pt → 14 pt (ND30-BODY-02), và 37 đoạn khác: 15, 16 …".</summary>
internal sealed class ChangesText(Texts texts, Palette palette)
{
    /// <summary>A line for the file and one for each change.</summary>
    public IEnumerable<string> Of(string path, MendedFile mended) =>
        mended.Changes.Select(Of).Prepend($"{palette.Strong(Printable.Of(path))}: {WhatBecame(mended)}");

    private string WhatBecame(MendedFile mended) =>
        Printable.Of(
            mended switch
            {
                { Changes.IsEmpty: true } => texts.Format("lint.copied", mended.Path),
                { Path: null } => texts.Format("lint.would-mend", mended.Count),
                { Backup: { } backup } => texts.Format("lint.mended-in-place", mended.Count, backup),
                _ => texts.Format("lint.mended", mended.Count, mended.Path),
            }
        );

    private string Of(MendedChange change)
    {
        var language = texts.Language;
        var (from, to) = (Messages.Say(change.From, language), Messages.Say(change.To, language));
        var rule = palette.Faint($"({change.Rule.Code})");
        var repeats = PlaceText.OfRepeats(change.Place, change.Repeats, texts) is { } others ? $", {others}" : "";
        var what = Printable.Of($"{PlaceOf(change.Place)}: {change.What.In(language)} {from} → {to}");
        return $"  {what} {rule}{repeats}";
    }

    /// <summary>What concerns the sheet, or headers and footers, has no paragraph, but a section that begins somewhere.</summary>
    private string PlaceOf(Location place) =>
        place.Length > 0 ? PlaceText.InDocument(place, texts)
        : place.Start == 0 ? texts["report.whole"]
        : texts.Format("report.from", PlaceText.InDocument(place, texts));
}
