using System.Globalization;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <summary>Formats of .NET as templates give them.</summary>
internal static class NumberFormats
{
    /// <summary>A letter with a number, as in <c>N2</c>, asks for so many digits: as many as a text may be long.</summary>
    public static string? Checked(TemplateContext context, SourceSpan span, string? format)
    {
        if (
            format is { Length: > 1 }
            && char.IsAsciiLetter(format[0])
            && long.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
        )
        {
            context.CheckStringLength(span, digits);
        }

        return format;
    }
}
