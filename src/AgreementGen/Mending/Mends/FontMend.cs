using System.Xml.Linq;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending.Mends;

/// <summary>
/// Phông chữ. Text in a legacy encoding is left alone, for it has to be converted first; so is what is set in a font of signs, where
/// another font shows other signs.
/// </summary>
internal sealed class FontMend : IMend
{
    private static readonly string[] Scripts = ["ascii", "hAnsi", "cs", "eastAsia"];
    private static readonly string[] Themes = ["asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"];
    private static readonly string[] Own =
    [
        ".Vn",
        "VNI-",
        "Symbol",
        "Wingdings",
        "Webdings",
        "MT Extra",
        "Cambria Math",
        "MS Gothic",
        "Segoe UI Symbol",
    ];

    public void Mend(Diagnostic finding, MendingDesk desk)
    {
        var wanted = desk.Subject.Standard.Font;
        foreach (var view in desk.Lettered(finding))
        {
            if (
                view.Runs.Where(IsWrong).ToList() is not [var first, ..]
                || desk.RunsOf(view)?.Where(IsWrong) is not { } runs
            )
                continue;
            Rename(runs, wanted);
            if (view.Number is { } number && IsWrong(number))
                RenameMark(desk.Of(view)!, wanted);
            desk.Changed(finding, new("phông chữ", "font"), Fonts.NamesOf(first).First(IsOther), wanted);
        }

        bool IsOther(string name) => !Fonts.IsSame(name, wanted);

        bool IsWrong(RunView run) =>
            !string.IsNullOrWhiteSpace(run.Text)
            && Fonts.NamesOf(run).Any(IsOther)
            && !Fonts.NamesOf(run).Any(HasOwnSigns);
    }

    private static bool HasOwnSigns(string name) =>
        Own.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static void Rename(IReadOnlyList<XElement> runs, string wanted)
    {
        foreach (var script in Scripts)
            LookEditor.Runs(runs, "rFonts", script, wanted);
        DropThemes(runs.Select(run => run.Element(W + "rPr")!));
    }

    private static void RenameMark(XElement paragraph, string wanted)
    {
        foreach (var script in Scripts)
            LookEditor.Mark(paragraph, "rFonts", script, wanted);
        DropThemes([paragraph.Element(W + "pPr")!.Element(W + "rPr")!]);
    }

    private static void DropThemes(IEnumerable<XElement> properties)
    {
        foreach (var fonts in properties.Elements(W + "rFonts"))
        {
            foreach (var theme in Themes)
                fonts.SetAttributeValue(W + theme, null);
        }
    }
}
