using System.Globalization;
using System.Xml.Linq;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Mending.Mends;

/// <summary>
/// Cỡ chữ, kiểu chữ, căn lề of components that were recognised, each only where the standard does not accept what is there. Capitals are
/// text and are left alone.
/// </summary>
internal sealed class LookMend(Aspects aspects, params Component[] components) : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        foreach (var (passage, component) in desk.PartsAt(finding, components))
        {
            var format = desk.Subject.Standard[component];
            if (desk.RunsOf(passage.Paragraph)?.Of(passage) is { } runs)
                MendFace(finding, desk, passage, component, format, runs);
            if (aspects.HasFlag(Aspects.Alignment))
                MendAlignment(finding, desk, passage, format);
        }
    }

    private void MendFace(
        Diagnostic finding,
        MendingDesk desk,
        Passage passage,
        Component component,
        ComponentFormat format,
        IReadOnlyList<XElement> runs
    )
    {
        var look = (finding, desk, passage, runs);
        if (aspects.HasFlag(Aspects.Size))
            MendSize(finding, desk, passage, desk.Choices.SizeFor(component, passage, format.Size), format, runs);
        if (aspects.HasFlag(Aspects.Bold))
            Toggle(look, format.Bold, passage.IsBold, passage.HasBold, Said.Bold, on => ("b", on ? "1" : "0"));
        if (aspects.HasFlag(Aspects.Italic))
            Toggle(look, format.Italic, passage.IsItalic, passage.HasItalic, Said.Italic, on => ("i", on ? "1" : "0"));
        if (aspects.HasFlag(Aspects.Underline))
        {
            var (all, some) = (passage.IsUnderlined, passage.HasUnderline);
            Toggle(look, format.Underline, all, some, Said.Underline, on => ("u", on ? "single" : "none"));
        }
    }

    private void MendSize(
        Diagnostic finding,
        MendingDesk desk,
        Passage passage,
        FontSize wanted,
        ComponentFormat format,
        IReadOnlyList<XElement> runs
    )
    {
        var wrong = passage.Sizes.Where(size => !format.Size.Accepts(new FontSize(size))).ToList();
        // A rule about sizes alone also says when one is accepted but not that of the rest.
        if (wrong.Count == 0 && aspects == Aspects.Size)
            wrong = [.. passage.Sizes.Where(size => size != wanted.HalfPoints)];
        if (wrong.Count == 0 || format.Size.IsFree)
            return;
        var meant = desk.RunsOf(passage.Paragraph)!.Where(run => wrong.Contains(run.Size))?.Intersect(runs) ?? runs;
        foreach (var property in new[] { "sz", "szCs" })
        {
            LookEditor.Runs(meant, property, "val", wanted.HalfPoints);
            if (passage.Paragraph.Number is { } number && wrong.Contains(number.Size))
                LookEditor.Mark(desk.Of(passage.Paragraph)!, property, "val", wanted.HalfPoints);
        }
        desk.Changed(
            finding,
            new("cỡ chữ", "size"),
            Said.List([.. wrong.Select(Said.Points)], ", "),
            Said.Points(wanted.HalfPoints)
        );
    }

    private static void Toggle(
        (Diagnostic Finding, MendingDesk Desk, Passage Passage, IReadOnlyList<XElement> Runs) look,
        Prescribed<bool> prescribed,
        bool all,
        bool some,
        Func<bool, Phrase> say,
        Func<bool, (string Property, string Value)> write
    )
    {
        // Words that are stressed in a text are the author's; a component that is wholly one way or the other is not.
        var isMixed = all != some;
        if (
            prescribed.IsFree
            || (isMixed && !prescribed.Value)
            || (prescribed.Accepts(all) && prescribed.Accepts(some))
        )
            return;
        var (property, value) = write(prescribed.Value);
        LookEditor.Runs(look.Runs, property, "val", value);
        if (look.Passage.Paragraph.Number is not null && look.Passage.IsWhole)
            LookEditor.Mark(look.Desk.Of(look.Passage.Paragraph)!, property, "val", value);
        look.Desk.Changed(
            look.Finding,
            new("kiểu chữ", "style"),
            isMixed ? new Phrase("không đều", "mixed") : say(!prescribed.Value),
            say(prescribed.Value)
        );
    }

    /// <summary>The lines of a paragraph stand alike: all that share it have to accept it.</summary>
    private static void MendAlignment(Diagnostic finding, MendingDesk desk, Passage passage, ComponentFormat format)
    {
        if (
            passage.Alignment is not { } stands
            || format.Align.IsFree
            || format.Align.Allowed.Any(one => Said.Of(one) == stands)
            || desk.Of(passage.Paragraph) is not { } element
            || !desk.ComponentsOf(passage.Paragraph).All(one => Accepts(desk.Subject.Standard[one], format.Align.Value))
        )
            return;
        LookEditor.Paragraph(element, "jc", "val", NameOf(format.Align.Value));
        desk.Changed(
            finding,
            new("căn lề", "alignment"),
            Said.Alignment(stands),
            Said.Alignment(Said.Of(format.Align.Value))
        );
    }

    private static bool Accepts(ComponentFormat format, TextAlignment alignment) =>
        format.Align.IsFree || format.Align.Allowed.Contains(alignment);

    private static string NameOf(TextAlignment alignment) =>
        alignment == TextAlignment.Justify ? "both" : alignment.ToString().ToLower(CultureInfo.InvariantCulture);
}
