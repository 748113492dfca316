using System.Text;
using System.Xml.Linq;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Phông, màu, dạng Unicode of every paragraph. Text in a legacy encoding is left alone: it has to be converted first.</summary>
internal sealed class FontMender(DocxSubject subject, List<MendedChange> changes)
{
    private static readonly string[] Fonts4 = ["ascii", "hAnsi", "cs", "eastAsia"];
    private static readonly string[] Themes = ["asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"];

    public void Mend(ParagraphView view, XElement paragraph)
    {
        var runs = new Passage(view).Runs;
        if (runs.SelectMany(Fonts.NamesOf).FirstOrDefault(IsWrong) is { } other)
            Rename(view, paragraph, other);
        if (
            runs.Where(run => !run.IsLink).Select(run => run.Color).FirstOrDefault(Fonts.IsColoured) is { } colour
            && !IsStamp(view)
        )
        {
            LookEditor.Runs(paragraph, "color", "val", "auto");
            Add(view, new("màu chữ", "colour"), colour, new Phrase("tự động (đen)", "automatic (black)"));
        }
        if (!view.Text.IsNormalized(NormalizationForm.FormC))
            Compose(view, paragraph);
    }

    private bool IsWrong(string name) => !Fonts.IsSame(name, subject.Standard.Font) && !IsLegacy(name);

    private static bool IsLegacy(string name) =>
        name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VNI-", StringComparison.OrdinalIgnoreCase);

    private bool IsStamp(ParagraphView view) => subject.Anatomy.Stamps.Any(stamp => stamp.Paragraph == view);

    private void Rename(ParagraphView view, XElement paragraph, string other)
    {
        foreach (var name in Fonts4)
            LookEditor.Runs(paragraph, "rFonts", name, subject.Standard.Font);
        foreach (var fonts in paragraph.Descendants(W + "rFonts"))
        {
            foreach (var theme in Themes)
                fonts.SetAttributeValue(W + theme, null);
        }
        Add(view, new("phông chữ", "font"), other, subject.Standard.Font);
    }

    /// <summary>Each piece of text by itself; a mark that stands in another run than its letter is left alone.</summary>
    private void Compose(ParagraphView view, XElement paragraph)
    {
        foreach (var text in paragraph.Descendants(W + "t"))
            text.Value = text.Value.Normalize(NormalizationForm.FormC);
        Add(
            view,
            new("dạng Unicode", "Unicode form"),
            new Phrase("tổ hợp", "decomposed"),
            new Phrase("dựng sẵn (NFC)", "composed (NFC)")
        );
    }

    private void Add(ParagraphView view, Phrase what, object from, object to) =>
        changes.Add(new(what, subject.Text.Of(view), from, to));
}
