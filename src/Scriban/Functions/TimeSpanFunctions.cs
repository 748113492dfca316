using System.Globalization;

namespace Scriban.Functions;

/// <summary>
/// Functions on lengths of time, under <c>timespan</c>. A length of time has the members <c>days</c>, <c>hours</c>, <c>minutes</c>,
/// <c>seconds</c>, <c>milliseconds</c>, and in full <c>total_days</c>, <c>total_hours</c>, <c>total_minutes</c>,
/// <c>total_seconds</c>, <c>total_milliseconds</c>.
/// </summary>
public class TimeSpanFunctions : FunctionGroup
{
    private static readonly BuiltinFunction[] Table =
    [
        new("timespan.from_days", "days", static c => FromDays(c.Double(0))),
        new("timespan.from_hours", "hours", static c => FromHours(c.Double(0))),
        new("timespan.from_milliseconds", "millis", static c => FromMilliseconds(c.Double(0))),
        new("timespan.from_minutes", "minutes", static c => FromMinutes(c.Double(0))),
        new("timespan.from_seconds", "seconds", static c => FromSeconds(c.Double(0))),
        new("timespan.parse", "text", static c => Parse(c.Text(0))),
    ];

    public TimeSpanFunctions()
        : base(Table) => SetValue("zero", TimeSpan.Zero, readOnly: true);

    /// <summary>So many days.</summary>
    /// <param name="days">Their number, parts of a day too.</param>
    /// <returns>A length of time.</returns>
    /// <example><code>{{ (timespan.from_days 1.5).total_hours }}</code><code>36</code></example>
    public static TimeSpan FromDays(double days) => TimeSpan.FromDays(days);

    /// <summary>So many hours.</summary>
    /// <param name="hours">Their number.</param>
    /// <returns>A length of time.</returns>
    /// <example><code>{{ (timespan.from_hours 26).days }}</code><code>1</code></example>
    public static TimeSpan FromHours(double hours) => TimeSpan.FromHours(hours);

    /// <summary>So many milliseconds.</summary>
    /// <param name="millis">Their number.</param>
    /// <returns>A length of time.</returns>
    /// <example><code>{{ (timespan.from_milliseconds 2500).seconds }}</code><code>2</code></example>
    public static TimeSpan FromMilliseconds(double millis) => TimeSpan.FromMilliseconds(millis);

    /// <summary>So many minutes.</summary>
    /// <param name="minutes">Their number.</param>
    /// <returns>A length of time.</returns>
    /// <example><code>{{ timespan.from_minutes 90 }}</code><code>01:30:00</code></example>
    public static TimeSpan FromMinutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>So many seconds.</summary>
    /// <param name="seconds">Their number.</param>
    /// <returns>A length of time.</returns>
    /// <example><code>{{ (timespan.from_seconds 90).minutes }}</code><code>1</code></example>
    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(seconds);

    /// <summary>Reads a length of time, written as <c>days.hours:minutes:seconds</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A length of time; null for an empty text.</returns>
    /// <example><code>{{ (timespan.parse "1.06:00:00").total_hours }}</code><code>30</code></example>
    public static TimeSpan? Parse(string? text) =>
        string.IsNullOrEmpty(text) ? null : TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
