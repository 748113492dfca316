using System.Globalization;
using System.Xml.Linq;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Mending;

/// <summary>
/// Sets the look of a component that was recognised: size, weight, slant, alignment and, of running text, indent and spacing, each only
/// where the standard does not accept what is there. Capitals are text and are left alone.
/// </summary>
internal sealed class ComponentMender(DocxSubject subject, List<MendedChange> changes)
{
    /// <summary>A whole paragraph that is this component.</summary>
    public void Mend(Passage passage, Component component, XElement paragraph)
    {
        // A part of a paragraph shares its runs' properties with what stands beside it.
        if (!passage.Trim().HasOwnLine)
            return;
        var format = subject.Standard[component];
        MendFace(passage, format, paragraph);
        if (
            passage.Alignment is { } stands
            && !format.Align.IsFree
            && !format.Align.Allowed.Any(one => Said.Of(one) == stands)
        )
        {
            LookEditor.Paragraph(paragraph, "jc", "val", NameOf(format.Align.Value));
            Add(
                passage,
                new("căn lề", "alignment"),
                Said.Alignment(stands),
                Said.Alignment(Said.Of(format.Align.Value))
            );
        }
    }

    /// <summary>Indent and spacing of running text.</summary>
    public void MendFlow(ParagraphView view, XElement paragraph)
    {
        var format = subject.Standard[Component.Text];
        MendIndent(view, format, paragraph);
        MendLine(view, format, paragraph);
        if (format.Before.Least is { } least && GapOf(view) < least.Twips)
        {
            LookEditor.Paragraph(paragraph, "spacing", "before", format.Before.Value.Twips);
            LookEditor.Drop(paragraph, "spacing", "beforeAutospacing");
            LookEditor.Paragraph(paragraph, "contextualSpacing", "val", "0");
            Add(
                new Passage(view),
                new("khoảng cách đoạn", "paragraph gap"),
                Said.Points(view.Spacing.Before / 10),
                Said.Points(format.Before.Value.Twips / 10)
            );
        }
    }

    /// <summary>What the paragraph itself keeps free above or below, twips.</summary>
    private static int GapOf(ParagraphView view) =>
        view.Spacing.IsContextual ? 0 : Math.Max(view.Spacing.Before, view.Spacing.After);

    private void MendFace(Passage passage, ComponentFormat format, XElement paragraph)
    {
        if (passage.Sizes.Where(size => !format.Size.Accepts(new FontSize(size))).ToList() is [var wrong, ..])
        {
            var half = format.Size.Value.HalfPoints;
            LookEditor.Runs(paragraph, "sz", "val", half);
            LookEditor.Runs(paragraph, "szCs", "val", half);
            Add(passage, new("cỡ chữ", "size"), Said.Points(wrong), Said.Points(half));
        }
        Toggle(passage, format.Bold, passage.IsBold, passage.HasBold, "b", Said.Bold, paragraph);
        Toggle(passage, format.Italic, passage.IsItalic, passage.HasItalic, "i", Said.Italic, paragraph);
    }

    private void Toggle(
        Passage passage,
        Prescribed<bool> prescribed,
        bool all,
        bool some,
        string property,
        Func<bool, Phrase> say,
        XElement paragraph
    )
    {
        // Words that are stressed in running text are the author's; a component that is wholly one way or the other is not.
        var isMixed = all != some;
        if (
            prescribed.IsFree
            || (isMixed && !prescribed.Value)
            || (prescribed.Accepts(all) && prescribed.Accepts(some))
        )
            return;
        LookEditor.Runs(paragraph, property, "val", prescribed.Value ? "1" : "0");
        Add(passage, new("kiểu chữ", "style"), say(!prescribed.Value), say(prescribed.Value));
    }

    private void MendIndent(ParagraphView view, ComponentFormat format, XElement paragraph)
    {
        var measured = Indents.FirstLineOf(view);
        if (view.NumberLabel.Length > 0 || Indents.IsTyped(view) || Tolerance.Accepts(format.FirstLine, measured))
            return;
        LookEditor.Paragraph(paragraph, "ind", "left", 0);
        LookEditor.Drop(paragraph, "ind", "hanging");
        LookEditor.Drop(paragraph, "ind", "firstLineChars");
        LookEditor.Paragraph(paragraph, "ind", "firstLine", format.FirstLine.Value.Twips);
        Add(
            new Passage(view),
            new("lùi đầu dòng", "first-line indent"),
            Said.Millimetres(measured),
            Said.Millimetres(format.FirstLine.Value.Twips)
        );
    }

    private void MendLine(ParagraphView view, ComponentFormat format, XElement paragraph)
    {
        var spacing = new LineSpacing(view.Spacing.Line, view.Spacing.Rule == LineRule.Exact);
        // Exact spacing under the decree is unusual, not wrong.
        var isOther = view.Spacing.Rule != LineRule.Auto && !format.Line.Value.IsExact;
        if (isOther || format.Line.Accepts(spacing))
            return;
        LookEditor.Paragraph(paragraph, "spacing", "line", format.Line.Value.Value);
        LookEditor.Paragraph(paragraph, "spacing", "lineRule", format.Line.Value.IsExact ? "exact" : "auto");
        Add(
            new Passage(view),
            new("cách dòng", "line spacing"),
            Said.Spacing(spacing),
            Said.Spacing(format.Line.Value)
        );
    }

    private static string NameOf(TextAlignment alignment) =>
        alignment == TextAlignment.Justify ? "both" : alignment.ToString().ToLower(CultureInfo.InvariantCulture);

    private void Add(Passage passage, Phrase what, object from, object to) =>
        changes.Add(new(what, subject.Text.Of(passage), from, to));
}
