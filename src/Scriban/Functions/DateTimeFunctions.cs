using System.Globalization;
using Scriban.Parsing;

namespace Scriban.Functions;

/// <summary>
/// Functions on dates, under <c>date</c>. A date has the members <c>year</c>, <c>month</c>, <c>day</c>, <c>day_of_year</c>,
/// <c>hour</c>, <c>minute</c>, <c>second</c> and <c>millisecond</c>. Two dates can be compared and subtracted; a length of time
/// can be added. A date is written in the format <c>date.format</c>, which is <c>date.default_format</c>, <c>%d %b %Y</c>,
/// until a template sets another.
/// </summary>
public class DateTimeFunctions : FunctionGroup
{
    /// <summary>The name of this group.</summary>
    public const string DateVariable = "date";

    /// <summary>How a date is written where nothing else is said.</summary>
    public const string DefaultFormat = "%d %b %Y";

    private const string FormatMember = "format";

    private static readonly BuiltinFunction[] Table =
    [
        new("date.add_days", "date, days", static c => AddDays(c.Date(0), c.Double(1))),
        new("date.add_hours", "date, hours", static c => AddHours(c.Date(0), c.Double(1))),
        new("date.add_milliseconds", "date, millis", static c => AddMilliseconds(c.Date(0), c.Double(1))),
        new("date.add_minutes", "date, minutes", static c => AddMinutes(c.Date(0), c.Double(1))),
        new("date.add_months", "date, months", static c => AddMonths(c.Date(0), c.Int(1))),
        new("date.add_seconds", "date, seconds", static c => AddSeconds(c.Date(0), c.Double(1))),
        new("date.add_years", "date, years", static c => AddYears(c.Date(0), c.Int(1))),
        new("date.now", "", static c => Now(c.Context)),
        new("date.parse", "text, pattern?, culture?", static c => Parse(c.Context, c.Span, c[0], c.Text(1), c.Text(2))),
        new(
            "date.parse_to_string",
            "text, output_pattern?, output_culture?, input_pattern?, input_culture?",
            static c => ParseToString(c.Context, c.Span, c[0], c.Text(1), c.Text(2), c.Text(3), c.Text(4))
        ),
        new(
            "date.to_string",
            "datetime, pattern, culture?",
            static c => ToString(c.Context, c.Span, c.Date(0), c.Text(1), c.Text(2))
        ),
    ];

    public DateTimeFunctions()
        : base(Table)
    {
        SetValue("default_format", DefaultFormat, readOnly: true);
        SetValue(FormatMember, DefaultFormat, readOnly: false);
    }

    /// <summary>Where <c>date.now</c> takes the time from.</summary>
    public Func<DateTime> Clock { get; set; } = static () => DateTime.Now;

    /// <summary>The format of dates in this context.</summary>
    public string Format
    {
        get => TryGetValue(FormatMember, out var format) && format is string pattern ? pattern : DefaultFormat;
        set => SetValue(FormatMember, value, readOnly: false);
    }

    internal string ToString(TemplateContext context, DateTime date) => ToString(context, date, Format);

    internal static string ToString(TemplateContext context, DateTime date, string format) =>
        DatePattern.Format(date, format, context.CurrentCulture);

    /// <summary>Reads a date without knowing how it is written.</summary>
    internal static DateTime? Parse(TemplateContext context, string text) => Parse(text, context.CurrentCulture);

    /// <summary>Goes forward by days, or back where the number is negative.</summary>
    /// <param name="date">The date.</param>
    /// <param name="days">The number of days.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ date.parse "2024/02/28" | date.add_days 2 }}</code><code>01 Mar 2024</code></example>
    public static DateTime? AddDays(DateTime? date, double days) => date?.AddDays(days);

    /// <summary>Goes forward by hours.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hours">The number of hours.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ date.parse "2024/02/28" | date.add_hours 25 }}</code><code>29 Feb 2024</code></example>
    public static DateTime? AddHours(DateTime? date, double hours) => date?.AddHours(hours);

    /// <summary>Goes forward by milliseconds.</summary>
    /// <param name="date">The date.</param>
    /// <param name="millis">The number of milliseconds.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ (date.parse "2024/02/28" | date.add_milliseconds 1500).second }}</code><code>1</code></example>
    public static DateTime? AddMilliseconds(DateTime? date, double millis) => date?.AddMilliseconds(millis);

    /// <summary>Goes forward by minutes.</summary>
    /// <param name="date">The date.</param>
    /// <param name="minutes">The number of minutes.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ (date.parse "2024/02/28" | date.add_minutes 75).hour }}</code><code>1</code></example>
    public static DateTime? AddMinutes(DateTime? date, double minutes) => date?.AddMinutes(minutes);

    /// <summary>Goes forward by months. From the last days of a long month, to the last day of a short one.</summary>
    /// <param name="date">The date.</param>
    /// <param name="months">The number of months.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ date.parse "2024/01/31" | date.add_months 1 }}</code><code>29 Feb 2024</code></example>
    public static DateTime? AddMonths(DateTime? date, int months) => date?.AddMonths(months);

    /// <summary>Goes forward by seconds.</summary>
    /// <param name="date">The date.</param>
    /// <param name="seconds">The number of seconds.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ (date.parse "2024/02/28" | date.add_seconds 75).minute }}</code><code>1</code></example>
    public static DateTime? AddSeconds(DateTime? date, double seconds) => date?.AddSeconds(seconds);

    /// <summary>Goes forward by years.</summary>
    /// <param name="date">The date.</param>
    /// <param name="years">The number of years.</param>
    /// <returns>A new date.</returns>
    /// <example><code>{{ date.parse "2021/05/19" | date.add_years 4 }}</code><code>19 May 2025</code></example>
    public static DateTime? AddYears(DateTime? date, int years) => date?.AddYears(years);

    /// <summary>The present date and time.</summary>
    /// <returns>A date.</returns>
    /// <example><code>{{ date.now.year > 2000 }}</code><code>true</code></example>
    public static DateTime Now(TemplateContext context) =>
        context.BuiltinObject.TryGetValue(DateVariable, out var group) && group is DateTimeFunctions functions
            ? functions.Clock()
            : DateTime.Now;

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text; a date is returned as it is.</param>
    /// <param name="pattern">How it is written, in the signs of <c>date.to_string</c>; else any usual way.</param>
    /// <param name="culture">The name of the culture it is written in, such as <c>vi-VN</c>; else that of the context.</param>
    /// <returns>A date; null where the text is none.</returns>
    /// <example><code>{{ date.parse "19-05-2021" "%d-%m-%Y" }} {{ date.parse "19/05/2021" culture: "vi-VN" }}</code><code>19 May 2021 19 May 2021</code></example>
    public static DateTime? Parse(
        TemplateContext context,
        SourceSpan span,
        object? text,
        string? pattern,
        string? culture
    )
    {
        if (text is DateTime date)
        {
            return date;
        }

        var written = context.ObjectToString(text);
        var provider = Cultures.Named(context, span, culture);
        return written.Length == 0 ? null
            : string.IsNullOrEmpty(pattern) ? Parse(written, provider)
            : DatePattern.Parse(written, pattern, provider);
    }

    /// <summary>A time with an offset keeps the hour that is written: where the machine stands makes no difference.</summary>
    private static DateTime? Parse(string text, CultureInfo culture)
    {
        if (!DateTime.TryParse(text, culture, DateTimeStyles.RoundtripKind, out var date))
        {
            return null;
        }

        return
            date.Kind == DateTimeKind.Local
            && DateTimeOffset.TryParse(text, culture, DateTimeStyles.None, out var withOffset)
            ? DateTime.SpecifyKind(
                withOffset.DateTime,
                withOffset.Offset == TimeSpan.Zero ? DateTimeKind.Utc : DateTimeKind.Unspecified
            )
            : date;
    }

    /// <summary>Reads a date and writes it in another way.</summary>
    /// <param name="text">The text.</param>
    /// <param name="output_pattern">How to write it; <c>date.format</c> if not given.</param>
    /// <param name="output_culture">The name of the culture to write it in.</param>
    /// <param name="input_pattern">How it is written; else any usual way.</param>
    /// <param name="input_culture">The name of the culture it is written in.</param>
    /// <returns>The date as text; null where the text is none.</returns>
    /// <example><code>{{ "19.05.2021" | date.parse_to_string "%d/%m/%Y" input_pattern: "%d.%m.%Y" }}</code><code>19/05/2021</code></example>
    public static string? ParseToString(
        TemplateContext context,
        SourceSpan span,
        object? text,
        string? output_pattern,
        string? output_culture,
        string? input_pattern,
        string? input_culture
    ) =>
        ToString(
            context,
            span,
            Parse(context, span, text, input_pattern, input_culture),
            output_pattern,
            output_culture
        );

    /// <summary>
    /// Writes a date. In the pattern, <c>%d</c> day, <c>%e</c> day padded with a blank, <c>%m</c> month, <c>%b</c> <c>%B</c> its name short and long,
    /// <c>%y</c> <c>%Y</c> year, <c>%C</c> century, <c>%a</c> <c>%A</c> day of the week short and long, <c>%u</c> its number from Monday 1,
    /// <c>%w</c> from Sunday 0, <c>%j</c> day of the year, <c>%U</c> <c>%W</c> week from Sunday and from Monday, <c>%V</c> ISO week,
    /// <c>%H</c> <c>%k</c> hour of 24, <c>%I</c> <c>%l</c> of 12, <c>%p</c> <c>%P</c> AM and am, <c>%M</c> minute, <c>%S</c> second,
    /// <c>%L</c> millisecond, <c>%N</c> nanosecond, <c>%s</c> seconds since 1970, <c>%Z</c> offset from UTC;
    /// <c>%D</c> is <c>%m/%d/%y</c>, <c>%F</c> <c>%Y-%m-%d</c>, <c>%T</c> <c>%H:%M:%S</c>, <c>%R</c> <c>%H:%M</c>,
    /// <c>%r</c> <c>%I:%M:%S %p</c>, <c>%c</c> <c>%a %b %e %T %Y</c>, <c>%v</c> <c>%e-%b-%Y</c> in capitals, <c>%x</c> and <c>%X</c> what
    /// the culture prefers; <c>%g</c> writes all in the invariant culture; <c>%n</c> <c>%t</c> <c>%%</c> are a line end, a tab and a percent sign.
    /// </summary>
    /// <param name="datetime">The date.</param>
    /// <param name="pattern">How to write it.</param>
    /// <param name="culture">The name of the culture to write it in; else that of the context.</param>
    /// <returns>The date as text.</returns>
    /// <example><code>{{ date.parse "2021/05/19" | date.to_string "ngày %d tháng %m năm %Y" }}</code><code>ngày 19 tháng 05 năm 2021</code></example>
    public static string? ToString(
        TemplateContext context,
        SourceSpan span,
        DateTime? datetime,
        string? pattern,
        string? culture
    )
    {
        if (datetime is not { } date)
        {
            return null;
        }

        var provider = Cultures.Named(context, span, culture);
        var own = context.BuiltinObject.TryGetValue(DateVariable, out var group) ? group as DateTimeFunctions : null;
        var format = own?.Format ?? DefaultFormat;
        return pattern switch
        {
            null or "" => DatePattern.Format(date, format, provider),
            "%g" => DatePattern.Format(date, format, CultureInfo.InvariantCulture),
            _ => DatePattern.Format(date, pattern, provider),
        };
    }
}
