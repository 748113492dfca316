using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>A sentence begins with a capital: behind a full stop, and on a new line (NĐ 30/2020, Phụ lục II, mục I).</summary>
internal sealed class SentenceCapital()
    : ProseRule("ND30-CAP-01", "capital-sentence", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override bool IsHabit => true;

    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role is not (StatementRole.Text or StatementRole.Heading or StatementRole.LegalBasis))
            return;
        var first = Labels.EndIn(prose);
        if (prose.IsLower(first))
            Report(prose, first, findings);
        for (var i = first + 1; i < prose.Tokens.Length; i++)
        {
            if (IsBehindStop(prose, i) && prose.IsLower(i) && !prose.IsQuoted(prose.Tokens[i].Start))
                Report(prose, i, findings);
        }
    }

    /// <summary>Behind the stop of a sentence; that of an abbreviation, a number or an ellipsis leaves it open.</summary>
    private static bool IsBehindStop(Prose prose, int token)
    {
        var stop = token - 1;
        return !prose.IsSign(stop, ';')
            && prose.ClosesSentence(stop)
            && prose.Touches(stop)
            && prose.IsLower(stop - 1)
            && !prose.IsSign(token + 1, '.');
    }

    private static void Report(Prose prose, int token, Findings findings)
    {
        var word = prose[prose.Tokens[token]].ToString();
        findings.Measure(prose.AtTokens(token, token), word, Casing.Capital(word));
    }
}
