using System.Collections.Immutable;
using System.Globalization;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>The header's printed lines.</summary>
internal static class HeaderComposer
{
    /// <param name="draft">Which draft it is; null for none.</param>
    public static Header Compose(Header header, Wording wording, int? draft)
    {
        var heading = header.Heading == Heading.Auto ? HeadingOf(header.Issuers) : header.Heading;
        return header with
        {
            Heading = heading,
            Lines = header.HasNames ? LeftBlock(header) : [],
            NumberLines = [.. header.Registrations.Select(registration => NumberLine(registration, wording))],
            DraftLine = draft is { } number ? DraftLine(number, wording) : null,
            DateLine = header.DateLine ?? (header.Date is null && header.Place is null ? null : DateLine(header)),
        };
    }

    private static Heading HeadingOf(ImmutableArray<Issuer> issuers) =>
        issuers.Length > 0 && issuers.All(issuer => issuer.System == PoliticalSystem.Party) ? Heading.Party
        : issuers.Length > 0 && issuers.All(issuer => issuer.System == PoliticalSystem.Youth) ? Heading.Youth
        : Heading.QuocHieu;

    private static ImmutableArray<IssuerLine> LeftBlock(Header header)
    {
        var lines = ImmutableArray.CreateBuilder<IssuerLine>();
        if (header.Parent is not null)
            lines.Add(new IssuerLine(header.Parent, IsSuperior: true));
        lines.AddRange(header.Lines.IsEmpty ? IssuerLines(header) : header.Lines);
        if (header.Locality is not null)
            lines.Add(new IssuerLine(header.Locality, IsSuperior: false));
        return lines.DrainToImmutable();
    }

    /// <summary>A superior body common to all issuers is printed once, on top; the names follow, one below or beside the other.</summary>
    private static ImmutableArray<IssuerLine> IssuerLines(Header header)
    {
        var lines = ImmutableArray.CreateBuilder<IssuerLine>();
        var common = CommonSuperiors(header.Issuers);
        if (header.Issuers.Length > 0)
            lines.AddRange(header.Issuers[0].Lines.Take(common).Select(line => new IssuerLine(line, IsSuperior: true)));
        if (header.Layout == IssuerLayout.Joined && header.Issuers.Length > 1)
        {
            lines.Add(new IssuerLine(Join(header.Issuers, common), IsSuperior: false));
            return lines.DrainToImmutable();
        }
        foreach (var issuer in header.Issuers)
        {
            for (var i = common; i < issuer.Lines.Length; i++)
                lines.Add(new IssuerLine(issuer.Lines[i], IsSuperior: i < issuer.Lines.Length - 1));
            if (header.Layout == IssuerLayout.Hyphenated && issuer != header.Issuers[^1] && lines.Count > 0)
                lines[^1] = lines[^1] with { Line = lines[^1].Line.Append(" -") };
        }
        return lines.DrainToImmutable();
    }

    private static int CommonSuperiors(ImmutableArray<Issuer> issuers)
    {
        if (issuers.IsEmpty)
            return 0;
        var common = issuers.Min(issuer => Math.Max(issuer.Lines.Length - 1, 0));
        for (var i = 0; i < common; i++)
        {
            if (issuers.Any(issuer => issuer.Lines[i].Text != issuers[0].Lines[i].Text))
                return i;
        }
        return common;
    }

    private static Line Join(ImmutableArray<Issuer> issuers, int skip)
    {
        var runs = ImmutableArray.CreateBuilder<Run>();
        foreach (var issuer in issuers)
        {
            if (runs.Count > 0)
                runs.Add(new Run(" - "));
            for (var i = skip; i < issuer.Lines.Length; i++)
            {
                if (i > skip)
                    runs.Add(new Run(" "));
                runs.AddRange(issuer.Lines[i].Runs);
            }
        }
        return new Line(runs.DrainToImmutable(), issuers[0].Lines[^1].Origin);
    }

    private static Line NumberLine(Registration registration, Wording wording)
    {
        if (registration.Symbol is { } symbol)
            return symbol.Text.StartsWith("Số", StringComparison.Ordinal)
                ? symbol
                : symbol.Prepend(wording.NumberPrefix);
        var agencies = string.Join('-', registration.Agencies.Select(agency => agency.Text));
        var pattern = agencies.Length > 0 ? wording.NumberPattern : WithoutAgencies(wording.NumberPattern);
        var number = registration.Number?.Text ?? Blank.Room(wording.BlankNumber);
        var text = pattern
            .Replace("{number}", number, StringComparison.Ordinal)
            .Replace("{type}", registration.TypeCode, StringComparison.Ordinal)
            .Replace("{agencies}", agencies, StringComparison.Ordinal);
        return new Line(wording.NumberPrefix + text, registration.Number?.Origin ?? default);
    }

    /// <summary>Without codes of agencies the separator before them goes too: 68/CTPH.</summary>
    private static string WithoutAgencies(string pattern)
    {
        var place = pattern.IndexOf("{agencies}", StringComparison.Ordinal);
        return place <= 0 ? pattern : pattern[..(place - 1)];
    }

    private static Line? DraftLine(int number, Wording wording) =>
        wording.DraftLabel.Length == 0
            ? null
            : new Line(
                wording.DraftLabel.Replace(
                    "{number}",
                    number.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                ),
                default
            );

    private static Line DateLine(Header header)
    {
        var place = header.Place?.Text ?? Blank.Place;
        var origin = header.Place?.Origin ?? header.Date?.Origin ?? default;
        return new Line($"{place}, {Dates.Long(header.Date?.Day, header.Date?.Month, header.Date?.Year)}", origin);
    }
}
