using System.Globalization;
using AgreementGen.Cli.Terminals;

namespace AgreementGen.Cli.Resources;

/// <summary>Which language to speak: what was asked for, else the locale's, else Vietnamese.</summary>
internal static class Languages
{
    public static readonly string[] Names = ["vi", "en"];

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static CultureInfo Choose(string? asked, ITerminal terminal) =>
        CultureInfo.GetCultureInfo(Names.Contains(asked) ? asked! : OfLocale(terminal));

    /// <summary>The first variable that is set decides, as POSIX has it.</summary>
    private static string OfLocale(ITerminal terminal)
    {
        var locale = LocaleVariables.Select(terminal.Variable).FirstOrDefault(value => value is not null);
        return locale is not null && IsEnglish(locale) ? "en" : "vi";
    }

    private static bool IsEnglish(string locale) =>
        locale.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        && (locale.Length == 2 || locale[2] is '_' or '-' or '.');
}
