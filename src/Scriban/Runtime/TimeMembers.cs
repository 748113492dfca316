namespace Scriban.Runtime;

/// <summary>The members of dates and time spans.</summary>
internal static class TimeMembers
{
    public static readonly string[] OfDate =
    [
        "year",
        "month",
        "day",
        "day_of_year",
        "day_of_week",
        "hour",
        "minute",
        "second",
        "millisecond",
        "date",
        "ticks",
    ];

    public static readonly string[] OfSpan =
    [
        "days",
        "hours",
        "minutes",
        "seconds",
        "milliseconds",
        "ticks",
        "total_days",
        "total_hours",
        "total_minutes",
        "total_seconds",
        "total_milliseconds",
    ];

    public static bool TryGet(object target, string member, out object? value)
    {
        value = target is DateTime date ? Of(date, member) : Of((TimeSpan)target, member);
        return value is not null;
    }

    private static object? Of(DateTime date, string member) =>
        member switch
        {
            "year" => Boxed.Of(date.Year),
            "month" => Boxed.Of(date.Month),
            "day" => Boxed.Of(date.Day),
            "day_of_year" => Boxed.Of(date.DayOfYear),
            "day_of_week" => date.DayOfWeek.ToString(),
            "hour" => Boxed.Of(date.Hour),
            "minute" => Boxed.Of(date.Minute),
            "second" => Boxed.Of(date.Second),
            "millisecond" => Boxed.Of(date.Millisecond),
            "date" => date.Date,
            "time_of_day" => date.TimeOfDay,
            "ticks" => date.Ticks,
            _ => null,
        };

    private static object? Of(TimeSpan span, string member) =>
        member switch
        {
            "days" => Boxed.Of(span.Days),
            "hours" => Boxed.Of(span.Hours),
            "minutes" => Boxed.Of(span.Minutes),
            "seconds" => Boxed.Of(span.Seconds),
            "milliseconds" => Boxed.Of(span.Milliseconds),
            "ticks" => span.Ticks,
            "total_days" => span.TotalDays,
            "total_hours" => span.TotalHours,
            "total_minutes" => span.TotalMinutes,
            "total_seconds" => span.TotalSeconds,
            "total_milliseconds" => span.TotalMilliseconds,
            _ => null,
        };
}
