using System.Text;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>hòa and hoà in one document. Both are right; one of them throughout.</summary>
internal sealed class MixedToneMarks() : TextRule("AG426", "mixed-tone-marks", Severity.Warning)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        var traditional = new Use();
        var modern = new Use();
        foreach (var prose in subject.Prose)
        {
            // People write their names as they please, and nobody chooses how to write the Quốc hiệu.
            if (prose.Role == StatementRole.SignerName || IsQuocHieu(prose) || Ascii.IsValid(prose.Text))
                continue;
            foreach (var token in prose.Tokens)
            {
                if (token.Kind == TokenKind.Word)
                    Count(Syllables.StyleOf(prose[token]), prose, token, traditional, modern);
            }
        }
        if (traditional.Count == 0 || modern.Count == 0)
            return;
        var (rarer, usual) = modern.Count <= traditional.Count ? (modern, traditional) : (traditional, modern);
        findings.SayAgainst(rarer.Place, usual.Place, rarer.Word, rarer.Count, usual.Word, usual.Count);
    }

    private static bool IsQuocHieu(Prose prose) =>
        prose.Role == StatementRole.Header && HeadWords.IsQuocHieu(Folding.Of(prose.Text));

    private static void Count(ToneStyle style, Prose prose, Token token, Use traditional, Use modern)
    {
        if (style != ToneStyle.Neutral)
            (style == ToneStyle.Modern ? modern : traditional).Add(prose, token);
    }

    /// <summary>How often a style is used, and where first.</summary>
    private sealed class Use
    {
        public int Count { get; private set; }

        public string Word { get; private set; } = "";

        public Location Place { get; private set; }

        public void Add(Prose prose, Token token)
        {
            if (Count++ == 0)
                (Word, Place) = (prose[token].ToString(), prose.At(token.Start, token.Length));
        }
    }
}
