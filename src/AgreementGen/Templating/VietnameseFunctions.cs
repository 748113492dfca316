using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Documents;
using Scriban.Runtime;

namespace AgreementGen.Templating;

/// <summary>The functions under <c>vn</c>. Each has an example with its result, which the reference prints and a test runs.</summary>
internal static class VietnameseFunctions
{
    /// <param name="Name">As a template calls it.</param>
    /// <param name="Meaning">For the reference.</param>
    /// <param name="Example">An expression …</param>
    /// <param name="Result">… and what it prints.</param>
    public sealed record Entry(
        string Name,
        int Required,
        int Allowed,
        string Meaning,
        string Example,
        string Result,
        VietnameseFunction.Body Body
    );

    public static readonly ImmutableArray<Entry> All =
    [
        new(
            "date",
            1,
            1,
            "A date in the short form of running text; unknown parts leave dots.",
            "\"2020-09-30\" | vn.date",
            "30/9/2020",
            Date
        ),
        new(
            "date_line",
            2,
            2,
            "Place and date of the head of a document.",
            "vn.date_line \"Trà Vinh\" \"2021-12-05\"",
            "Trà Vinh, ngày 05 tháng 12 năm 2021",
            DateLine
        ),
        new(
            "words",
            1,
            1,
            "A whole number in words.",
            "vn.words 1205",
            "một nghìn hai trăm linh năm",
            static call => Numerals.Words(call.Number(0))
        ),
        new(
            "money",
            1,
            1,
            "An amount of đồng in figures, with a stop between thousands.",
            "vn.money 1250000",
            "1.250.000",
            Money
        ),
        new(
            "roman",
            1,
            1,
            "A number from 1 in Roman numerals.",
            "vn.roman 14",
            "XIV",
            static call => Numerals.Roman(Positive(call))
        ),
        new(
            "letter",
            1,
            1,
            "A number from 1 as a letter in the order of điểm: a, b, c, d, đ, e, g …",
            "vn.letter 5",
            "đ",
            static call => Numerals.Letter(Positive(call))
        ),
        new(
            "upper",
            1,
            1,
            "In capitals.",
            "vn.upper \"Tỉnh ủy Đắk Nông\"",
            "TỈNH ỦY ĐẮK NÔNG",
            static call => Change(call, static text => text.ToUpperInvariant())
        ),
        new(
            "lower",
            1,
            1,
            "In small letters.",
            "vn.lower \"ĐẢNG ỦY\"",
            "đảng ủy",
            static call => Change(call, static text => text.ToLowerInvariant())
        ),
        new("join", 1, 1, "A list in running text.", "vn.join [\"A\", \"B\", \"C\"]", "A, B và C", Join),
    ];

    public static ScriptObject ToScriptObject()
    {
        var functions = new ScriptObject();
        foreach (var entry in All)
            functions.SetValue(
                entry.Name,
                new VietnameseFunction($"vn.{entry.Name}", entry.Required, entry.Allowed, entry.Body),
                readOnly: true
            );
        return functions;
    }

    private static string Date(VietnameseFunction.Call call)
    {
        var (day, month, year) = Parts(call, 0);
        var parts = new List<string>();
        if (day is not null)
            parts.Add(day.Value.ToString("00", CultureInfo.InvariantCulture));
        if (month is not null)
            parts.Add(month is 1 or 2 ? $"0{month}" : month.Value.ToString(CultureInfo.InvariantCulture));
        if (year is not null)
            parts.Add(year.Value.ToString(CultureInfo.InvariantCulture));
        return string.Join('/', parts);
    }

    private static string DateLine(VietnameseFunction.Call call)
    {
        var (day, month, year) = Parts(call, 1);
        return $"{call.Text(0)}, {Dates.Long(day, month, year)}";
    }

    /// <summary>Day, month, year of one of our dates, of a DateTime, or of a text in the program's forms.</summary>
    private static (int? Day, int? Month, int? Year) Parts(VietnameseFunction.Call call, int index)
    {
        switch (call.Object(index))
        {
            case PrintableObject date when date.Contains("year"):
                return (date["day"] as int?, date["month"] as int?, date["year"] as int?);
            case DateTime date:
                return (date.Day, date.Month, date.Year);
            case var value:
                var text = value is null ? "" : call.Context.ObjectToString(value);
                return Agreements.DateNotation.TryParse(text, out var day, out var month, out var year)
                    ? (day, month, year)
                    : throw call.Error($"needs a date (2021-12-15, 15/12/2021, 12/2021 or 2021), not `{text}`");
        }
    }

    private static string Money(VietnameseFunction.Call call)
    {
        var format = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        format.NumberGroupSeparator = ".";
        return call.Number(0).ToString("#,0", format);
    }

    private static int Positive(VietnameseFunction.Call call) =>
        call.Number(0) is var number and > 0 and <= 100_000
            ? (int)number
            : throw call.Error("needs a number from 1 to 100000");

    /// <summary>A text of the program keeps its emphasis and its place.</summary>
    private static object Change(VietnameseFunction.Call call, Func<string, string> change) =>
        call[0] is TextValue text ? text.Map(change) : change(call.Text(0));

    private static string Join(VietnameseFunction.Call call)
    {
        if (call.Arguments[0] is not ScriptArray items)
            return call.Text(0);
        var texts = items.Select(item => item is null ? "" : call.Context.ObjectToString(item)).ToList();
        return Enumeration.Of(texts);
    }
}
