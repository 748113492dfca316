using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Reports;

/// <summary>Colours by meaning; without colours every text stays as it is.</summary>
internal sealed record Palette(bool HasColours)
{
    public static readonly Palette Plain = new(HasColours: false);

    public string Error(string text) => Paint("1;31", text);

    public string Strong(string text) => Paint("1", text);

    public string Remedy(string text) => Paint("32", text);

    public string Faint(string text) => Paint("2", text);

    public string Of(Severity severity, string text) =>
        severity switch
        {
            Severity.Error => Error(text),
            Severity.Warning => Paint("1;33", text),
            _ => Paint("1;36", text),
        };

    private string Paint(string code, string text) => HasColours ? $"\e[{code}m{text}\e[0m" : text;
}
