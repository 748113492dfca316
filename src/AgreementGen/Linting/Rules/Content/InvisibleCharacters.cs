using System.Buffers;
using System.Globalization;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Characters that print nothing and part words for every search: zero-width spaces and joiners, soft hyphens, byte order marks.</summary>
internal sealed class InvisibleCharacters() : ProseRule("AG430", "invisible-characters", Severity.Warning)
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        var at = prose.Text.AsSpan().IndexOfAny(Invisible);
        // In a text of TCVN3 the soft hyphen is the letter ư.
        if (at < 0 || LegacyText.Of(prose.Text) != LegacyEncoding.None)
            return;
        var code = ((int)prose.Text[at]).ToString("X4", CultureInfo.InvariantCulture);
        findings.Say(
            prose.At(at, 1),
            $"U+{code}",
            prose.Text.AsSpan().CountAny(Invisible),
            Snippets.Around(prose.Text, at, 1)
        );
    }
}
