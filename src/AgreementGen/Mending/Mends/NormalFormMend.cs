using System.Text;
using AgreementGen.Diagnostics;

namespace AgreementGen.Mending.Mends;

/// <summary>Dạng Unicode, each piece of text by itself; a mark that stands in another run than its letter is left alone.</summary>
internal sealed class NormalFormMend : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        foreach (var view in desk.Lettered(finding).Where(view => !view.Text.IsNormalized(NormalizationForm.FormC)))
        {
            var texts = desk.Of(view) is { } paragraph ? StoryMatch.OwnOf(paragraph, "t").ToList() : [];
            if (texts.TrueForAll(text => text.Value.IsNormalized(NormalizationForm.FormC)))
                continue;
            foreach (var text in texts)
                text.Value = text.Value.Normalize(NormalizationForm.FormC);
            desk.Changed(
                finding,
                new("dạng Unicode", "Unicode form"),
                new Phrase("tổ hợp", "decomposed"),
                new Phrase("dựng sẵn (NFC)", "composed (NFC)")
            );
        }
    }
}
