using System.Text.RegularExpressions;

namespace AgreementGen.Anatomy;

/// <summary>Reads the signs of a standard off a document: the strongest first.</summary>
internal static partial class StandardSigns
{
    public const string Nd30 = "nd30";

    /// <summary>Of whatever edition.</summary>
    public const string Party = "party";
    private const string Youth = "youth";

    public static IEnumerable<StandardReason?> Of(DocumentAnatomy anatomy)
    {
        var head = anatomy.Head;
        yield return head.Heading switch
        {
            HeadingView.QuocHieu => new(StandardSign.Title, Nd30, head.Title?.First),
            HeadingView.Party => new(StandardSign.Title, Party, head.Title?.First),
            HeadingView.Youth => new(StandardSign.Title, Youth, head.Title?.First),
            _ => head.Motto is { } motto ? new(StandardSign.Title, Nd30, motto.First) : null,
        };
        yield return head.IssuerSign is { } sign
            ? new(StandardSign.IssuerSign, sign.Text.Count(c => c == '*') > 1 ? Youth : Party, sign.First)
            : null;
        yield return head.Number is { } number ? OfNumber(number.First) : null;
        yield return anatomy.TitleSign is { } mark ? new(StandardSign.TitleSign, Party, mark.First) : null;
        yield return OfAuthorities(anatomy);
        yield return anatomy.Recipients?.Archive is { } archive ? OfArchive(archive) : null;
    }

    private static StandardReason? OfNumber(Passage number)
    {
        var key = Folding.Of(number.Text);
        var hasColon =
            key.StartsWith("SO:", StringComparison.Ordinal) || key.StartsWith("SO :", StringComparison.Ordinal);
        var standard = PartyNumber().IsMatch(key)
            ? hasColon
                ? Youth
                : Party
            : StateNumber().IsMatch(key)
                ? Nd30
                : null;
        return standard is null ? null : new(StandardSign.NumberForm, standard, number);
    }

    /// <summary>All signers spell their authority one way; where two systems sign, nothing follows from it.</summary>
    private static StandardReason? OfAuthorities(DocumentAnatomy anatomy)
    {
        var authorities = anatomy
            .Signatures.SelectMany(signature => signature.Authorities)
            .Where(line => SignatureWords.IsAuthority(Folding.Of(line.Text)))
            .ToList();
        var slashed = authorities.FindAll(line => Folding.Of(line.Text, 3).Contains('/', StringComparison.Ordinal));
        return authorities.Count == 0 ? null
            : slashed.Count == authorities.Count ? new(StandardSign.Authority, Party, slashed[0])
            : slashed.Count == 0 ? new(StandardSign.Authority, Nd30, authorities[0])
            : null;
    }

    private static StandardReason? OfArchive(Passage archive)
    {
        var key = Folding.Of(archive.Text).TrimStart('-', ' ');
        return key.StartsWith("LUU:", StringComparison.Ordinal) ? new(StandardSign.Archive, Nd30, archive)
            : key.StartsWith("LUU ", StringComparison.Ordinal) ? new(StandardSign.Archive, Party, archive)
            : null;
    }

    /// <summary>Number, hyphen, type, slash: "127-QD/TW".</summary>
    [GeneratedRegex(
        @"^SO ?:? ?[\d ._…]*- ?[A-Z]{2,4} ?/",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PartyNumber();

    [GeneratedRegex(@"^SO ?:? ?[\d ._…]*/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StateNumber();
}
