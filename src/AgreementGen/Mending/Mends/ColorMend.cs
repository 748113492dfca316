using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending.Mends;

/// <summary>Màu chữ. What is highlighted or shaded is left alone: somebody marked it for somebody.</summary>
/// <param name="ofLinks">Links, which have a rule of their own.</param>
internal sealed class ColorMend(bool ofLinks) : IMend
{
    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        foreach (var view in desk.Lettered(finding))
        {
            if (
                view.Runs.FirstOrDefault(IsWrong) is not { } first
                || desk.Subject.Anatomy.Stamps.Any(stamp => stamp.Paragraph == view)
                || desk.RunsOf(view)?.Where(IsWrong) is not { } runs
            )
                continue;
            LookEditor.Runs(runs, "color", "val", "auto");
            foreach (var colour in runs.Select(run => run.Element(W + "rPr")!.Element(W + "color")!))
                colour.RemoveAttributes();
            LookEditor.Runs(runs, "color", "val", "auto");
            if (view.Number is { } number && Fonts.IsColoured(number.Color))
                LookEditor.Mark(desk.Of(view)!, "color", "val", "auto");
            desk.Changed(
                finding,
                new("màu chữ", "colour"),
                first.Color,
                new Phrase("tự động (đen)", "automatic (black)")
            );
        }

        bool IsWrong(RunView run) =>
            run.IsLink == ofLinks && !string.IsNullOrWhiteSpace(run.Text) && Fonts.IsColoured(run.Color);
    }
}
