using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>What a mending came to.</summary>
/// <param name="Docx">The new file; the old one when nothing was changed.</param>
/// <param name="Changes">In the order of the text.</param>
public sealed record MendedDocx(ReadOnlyMemory<byte> Docx, ImmutableArray<MendedChange> Changes);

/// <summary>
/// Mends what is safe and mechanical in any .docx: paper, margins, fonts, sizes, colour, alignment, spacing, indents, page number, NFC.
/// Only what was recognised without a guess is touched, and never a letter: the text is compared before anything is given back.
/// </summary>
public static class DocxMender
{
    /// <summary>The mended file; null and a diagnostic when it cannot be mended without risk.</summary>
    public static MendedDocx? Mend(ReadOnlyMemory<byte> docx, DocxSubject subject, DiagnosticBag diagnostics)
    {
        var path = subject.Text.Source.Path;
        if (subject.View.HasTrackedChanges)
        {
            diagnostics.Add(Kinds.MendingTracked, default, path);
            return null;
        }
        var parts = new DocxParts(docx);
        var paragraphs = ParagraphsOf(parts.Document);
        if (!Match(paragraphs, subject.View))
        {
            diagnostics.Add(Kinds.MendingUnsure, default, path);
            return null;
        }
        var changes = Change(parts, paragraphs, subject);
        if (changes.Count == 0)
            return new(docx, []);
        var mended = parts.Save();
        if (!SaysTheSame(mended, subject, diagnostics))
        {
            diagnostics.Add(Kinds.MendingUnsure, default, path);
            return null;
        }
        return new(mended, [.. changes.OrderBy(change => change.Place.Start)]);
    }

    private static List<MendedChange> Change(DocxParts parts, List<XElement> paragraphs, DocxSubject subject)
    {
        var changes = new List<MendedChange>();
        new PageMender(subject, changes).Mend(parts.Document);
        new PageNumberMender(subject, changes).Mend(parts);
        var fonts = new FontMender(subject, changes);
        foreach (var view in subject.View.Paragraphs)
            fonts.Mend(view, paragraphs[view.Index]);
        var components = new ComponentMender(subject, changes);
        foreach (var (passage, component) in MendableParts.Of(subject))
            components.Mend(passage, component, paragraphs[passage.Paragraph.Index]);
        foreach (var view in subject.Anatomy.Text)
            components.MendFlow(view, paragraphs[view.Index]);
        return changes;
    }

    /// <summary>In the order in which a reader meets them; of alternatives only the first is shown.</summary>
    private static List<XElement> ParagraphsOf(XElement document) =>
        [
            .. document
                .Element(W + "body")!
                .Descendants(W + "p")
                .Where(paragraph =>
                    !paragraph.Ancestors().Any(above => above.Name.LocalName is "Fallback" or "txbxContent")
                ),
        ];

    /// <summary>Each paragraph of the file is one of the view, with its text: then nothing can be changed in a wrong place.</summary>
    private static bool Match(List<XElement> paragraphs, DocxView view) =>
        paragraphs.Count == view.Paragraphs.Length
        && view.Paragraphs.All(paragraph => LettersOf(paragraphs[paragraph.Index]) == Letters(paragraph.Text));

    private static string LettersOf(XElement paragraph) =>
        Letters(string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool SaysTheSame(byte[] mended, DocxSubject subject, DiagnosticBag diagnostics) =>
        DocxReader.Read(subject.Text.Source.Path, mended, diagnostics) is { } view
        && view.Paragraphs.Select(TextOf).SequenceEqual(subject.View.Paragraphs.Select(TextOf), StringComparer.Ordinal);

    private static string TextOf(ParagraphView paragraph) => paragraph.PrintedText.Normalize(NormalizationForm.FormC);
}
