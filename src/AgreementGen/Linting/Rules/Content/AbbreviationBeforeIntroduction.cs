using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>An abbreviation is used before the text says what it stands for.</summary>
internal sealed class AbbreviationBeforeIntroduction()
    : TextRule("AG444", "abbreviation-before-introduction", Severity.Note)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        var introduced = new Dictionary<string, Definition>(StringComparer.Ordinal);
        foreach (var definition in subject.Prose.SelectMany(Definition.In).Where(one => one.IsAbbreviation))
            introduced.TryAdd(definition.Name, definition);
        if (introduced.Count == 0)
            return;
        foreach (var prose in subject.Prose)
        {
            if (!Roles.IsRunning(prose.Role) || prose.Role == StatementRole.Title || prose.IsCapitals)
                continue;
            for (var i = 0; i < prose.Tokens.Length && introduced.Count > 0; i++)
                Check(prose, i, introduced, findings);
        }
    }

    /// <summary>Each is said once; from its introduction on it may be used.</summary>
    private static void Check(Prose prose, int token, Dictionary<string, Definition> introduced, Findings findings)
    {
        if (!prose.IsCapitalised(token) || !introduced.TryGetValue(prose.Between(token, token), out var definition))
            return;
        if (definition.Prose == prose && definition.First == token)
            introduced.Remove(definition.Name);
        else if (!prose.Touches(token) && !IsOfSymbol(prose, token + 1))
        {
            introduced.Remove(definition.Name);
            var meaning = definition.Prose.AtTokens(definition.First, definition.Last);
            findings.SayAgainst(prose.AtTokens(token, token), meaning, definition.Name);
        }
    }

    private static bool IsOfSymbol(Prose prose, int token) =>
        prose.Touches(token) && (prose.IsSign(token, '-') || prose.IsSign(token, '/'));
}
