using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// Cultures by name. Those that documents need are written down here, so that they are the same on every machine, whatever
/// data its system has; others are asked of the system.
/// </summary>
internal static class Cultures
{
    private sealed record Facts(
        string Months,
        string ShortMonths,
        string Days,
        string ShortDays,
        string ShortDate,
        string LongDate,
        string Time,
        string DateSeparator,
        string DecimalSeparator,
        string GroupSeparator,
        string Morning,
        string Afternoon,
        DayOfWeek FirstDay
    );

    private static readonly Facts English = new(
        "January,February,March,April,May,June,July,August,September,October,November,December",
        "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec",
        "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday",
        "Sun,Mon,Tue,Wed,Thu,Fri,Sat",
        "M/d/yyyy",
        "dddd, MMMM d, yyyy",
        "h:mm:ss tt",
        "/",
        ".",
        ",",
        "AM",
        "PM",
        DayOfWeek.Sunday
    );

    private static readonly Facts British = English with
    {
        ShortDate = "dd/MM/yyyy",
        LongDate = "dddd, d MMMM yyyy",
        Time = "HH:mm:ss",
        Morning = "am",
        Afternoon = "pm",
        FirstDay = DayOfWeek.Monday,
    };

    private static readonly Facts French = new(
        "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre",
        "janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.",
        "dimanche,lundi,mardi,mercredi,jeudi,vendredi,samedi",
        "dim.,lun.,mar.,mer.,jeu.,ven.,sam.",
        "dd/MM/yyyy",
        "dddd d MMMM yyyy",
        "HH:mm:ss",
        "/",
        ",",
        "\u202f",
        "AM",
        "PM",
        DayOfWeek.Monday
    );

    private static readonly Facts German = new(
        "Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember",
        "Jan.,Feb.,März,Apr.,Mai,Juni,Juli,Aug.,Sept.,Okt.,Nov.,Dez.",
        "Sonntag,Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag",
        "So,Mo,Di,Mi,Do,Fr,Sa",
        "dd.MM.yyyy",
        "dddd, d. MMMM yyyy",
        "HH:mm:ss",
        ".",
        ",",
        ".",
        "AM",
        "PM",
        DayOfWeek.Monday
    );

    private static readonly Facts Vietnamese = new(
        "Tháng 1,Tháng 2,Tháng 3,Tháng 4,Tháng 5,Tháng 6,Tháng 7,Tháng 8,Tháng 9,Tháng 10,Tháng 11,Tháng 12",
        "Thg 1,Thg 2,Thg 3,Thg 4,Thg 5,Thg 6,Thg 7,Thg 8,Thg 9,Thg 10,Thg 11,Thg 12",
        "Chủ Nhật,Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy",
        "CN,Th 2,Th 3,Th 4,Th 5,Th 6,Th 7",
        "dd/MM/yyyy",
        "dddd, d MMMM, yyyy",
        "HH:mm:ss",
        "/",
        ",",
        ".",
        "SA",
        "CH",
        DayOfWeek.Monday
    );

    /// <summary>The culture of this name, or that of the context where there is no name.</summary>
    public static CultureInfo Named(TemplateContext context, SourceSpan span, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return context.CurrentCulture;
        }

        var facts = name.ToLowerInvariant() switch
        {
            "en" or "en-us" => English,
            "en-gb" => British,
            "fr" or "fr-fr" => French,
            "de" or "de-de" => German,
            "vi" or "vi-vn" => Vietnamese,
            _ => null,
        };
        return facts is null ? OfSystem(span, name) : Build(facts);
    }

    private static CultureInfo OfSystem(SourceSpan span, string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException e)
        {
            throw new ScriptRuntimeException(
                span,
                $"The culture `{name}` is not known.{DidYouMean.Among(name, ["en-US", "en-GB", "fr-FR", "de-DE", "vi-VN"])}",
                e
            );
        }
    }

    private static CultureInfo Build(Facts facts)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var dates = culture.DateTimeFormat;
        dates.MonthNames = dates.MonthGenitiveNames = [.. facts.Months.Split(','), ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. facts.ShortMonths.Split(','), ""];
        dates.DayNames = facts.Days.Split(',');
        dates.AbbreviatedDayNames = facts.ShortDays.Split(',');
        dates.ShortDatePattern = facts.ShortDate;
        dates.LongDatePattern = facts.LongDate;
        dates.LongTimePattern = facts.Time;
        dates.DateSeparator = facts.DateSeparator;
        dates.AMDesignator = facts.Morning;
        dates.PMDesignator = facts.Afternoon;
        dates.FirstDayOfWeek = facts.FirstDay;
        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator =
            numbers.PercentDecimalSeparator =
            numbers.CurrencyDecimalSeparator =
                facts.DecimalSeparator;
        numbers.NumberGroupSeparator =
            numbers.PercentGroupSeparator =
            numbers.CurrencyGroupSeparator =
                facts.GroupSeparator;
        return culture;
    }
}
