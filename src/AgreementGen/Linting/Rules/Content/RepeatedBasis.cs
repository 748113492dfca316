using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>One document among the legal bases twice.</summary>
internal sealed class RepeatedBasis() : TextRule("AG418", "legal-basis-twice", Severity.Warning)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var prose in subject.Prose)
        {
            if (prose.Role != StatementRole.LegalBasis)
                continue;
            var (key, place) = KeyOf(prose);
            if (!seen.TryAdd(key, place))
                findings.SayAgainst(place, seen[key], place.Text);
        }
    }

    /// <summary>The document that the basis begins with; a law, which has no number, by its whole wording.</summary>
    private static (string Key, Location Place) KeyOf(Prose prose)
    {
        var whole = prose.Text.TrimEnd(' ', ';', ',', '.');
        if (prose.Sentences is not [{ FirstCitation: { } citation }, ..])
            return (Syllables.Fold(whole), prose.At(0, whole.Length));
        var date = citation.Date?.Day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return ($"{citation.Symbol} {date}".ToUpperInvariant(), prose.AtTokens(citation.First, citation.Last));
    }
}
