using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Mending.Mends;

/// <summary>Căn lề of running text.</summary>
internal sealed class TextAlignmentMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        if (desk.At(finding) is not { } view || desk.Of(view) is not { } element)
            return;
        LookEditor.Paragraph(element, "jc", "val", "both");
        desk.Changed(
            finding,
            new("căn lề", "alignment"),
            Said.Alignment(view.Alignment),
            Said.Alignment(AlignmentView.Both)
        );
    }
}

/// <summary>
/// Lùi đầu dòng: the one that the rest of the text has, when the standard accepts it. The number of a list begins there too, and the text
/// follows it as if it were typed.
/// </summary>
internal sealed class FirstLineMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        if (desk.At(finding) is not { } view || desk.Of(view) is not { } element)
            return;
        var wanted = desk.Choices.FirstLine;
        LookEditor.Paragraph(element, "ind", "left", 0);
        foreach (var other in new[] { "start", "leftChars", "startChars", "firstLineChars", "hangingChars" })
            LookEditor.Silence(element, "ind", other);
        LookEditor.Paragraph(element, "ind", "hanging", null);
        LookEditor.Paragraph(element, "ind", "firstLine", wanted);
        if (view.Number is { } number)
            LookEditor.Tab(element, wanted + WidthOf(number, desk.Choices.Size));
        desk.Changed(
            finding,
            new("lùi đầu dòng", "first-line indent"),
            Said.Millimetres(Indents.FirstLineOf(view)),
            Said.Millimetres(wanted)
        );
    }

    /// <summary>With the blank that a typed number has behind it, in the size that the text may get yet; twips.</summary>
    private static int WidthOf(RunView number, FontSize? text)
    {
        var size = new FontSize(Math.Max(number.Size, text?.HalfPoints ?? 0));
        return TextMetrics.Width(number.Text + " ", number.IsBold ? FontFace.Bold : FontFace.Regular, size);
    }
}

/// <summary>Cách dòng of running text.</summary>
internal sealed class LineSpacingMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        if (desk.At(finding) is { } view && desk.Of(view) is { } element)
            Set(finding, desk, view, element, desk.Subject.Standard[Component.Text].Line.Value);
    }

    public static void Set(
        Diagnostic finding,
        MendingDesk desk,
        ParagraphView view,
        XElement element,
        LineSpacing wanted
    )
    {
        LookEditor.Paragraph(element, "spacing", "line", wanted.Value);
        LookEditor.Paragraph(element, "spacing", "lineRule", wanted.IsExact ? "exact" : "auto");
        var stands = new LineSpacing(view.Spacing.Line, view.Spacing.Rule != LineRule.Auto);
        desk.Changed(finding, new("cách dòng", "line spacing"), Said.Spacing(stands), Said.Spacing(wanted));
    }
}

/// <summary>Khoảng cách giữa các đoạn: before the lower of two.</summary>
internal sealed class ParagraphGapMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        if (desk.At(finding) is not { } view || desk.Of(view) is not { } element)
            return;
        var wanted = desk.Subject.Standard[Component.Text].Before.Value.Twips;
        Set(element, "before", wanted);
        LookEditor.Paragraph(element, "contextualSpacing", "val", "0");
        desk.Changed(
            finding,
            new("khoảng cách đoạn", "paragraph gap"),
            finding.Measured ?? finding.Arguments[0],
            Said.Points(wanted / 10)
        );
    }

    /// <param name="side"><c>before</c> or <c>after</c>.</param>
    /// <param name="twips">The distance.</param>
    public static void Set(XElement element, string side, int twips)
    {
        LookEditor.Paragraph(element, "spacing", side, twips);
        LookEditor.Silence(element, "spacing", side + "Lines");
        LookEditor.Silence(element, "spacing", side + "Autospacing");
    }
}
