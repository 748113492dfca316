using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Dates in the text as on the date line: a zero before days 1 to 9 and months 1 and 2, none before months 3 to 9.</summary>
internal sealed class DateZeros() : ProseRule("AG446", "date-zeros", Severity.Note)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role == StatementRole.Header)
            return;
        foreach (var date in prose.Dates)
        {
            // Days of remembrance have a form of their own: 2-9, 30/4.
            if (date.Year is null && !date.IsLong || prose.IsQuoted(prose.Tokens[date.First].Start))
                continue;
            var found = prose.Between(date.First, date.Last);
            var mended = Mend(prose, date, found);
            if (mended != found)
                findings.Measure(prose.AtTokens(date.First, date.Last), found, mended);
        }
    }

    private static string Mend(Prose prose, DateMention date, string found)
    {
        var start = prose.Tokens[date.First].Start;
        var (day, month) = (prose.Tokens[date.DayToken], prose.Tokens[date.MonthToken]);
        return found[..(day.Start - start)]
            + date.DayNumber.ToString("00", CultureInfo.InvariantCulture)
            + found[(day.End - start)..(month.Start - start)]
            + date.Month.ToString(date.Month < 3 ? "00" : "0", CultureInfo.InvariantCulture)
            + found[(month.End - start)..];
    }
}
