using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Vietnamese personal names: every syllable (NĐ 30/2020, Phụ lục II, II.1.a). Of a signer it is certain, in the text it is not.</summary>
internal sealed class PersonNameCapitals()
    : ProseRule("ND30-CAP-02", "capital-person", Severity.Warning, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role == StatementRole.SignerName)
            CheckSigner(prose, findings);
        else if (!prose.IsCapitals)
            CheckText(prose, findings);
    }

    private static void CheckSigner(Prose prose, Findings findings)
    {
        var first = FirstOfName(prose);
        var tokens = Enumerable.Range(first, prose.Tokens.Length - first).ToList();
        if (tokens is { Count: >= 2 and <= 6 } && tokens.TrueForAll(prose.IsWord) && tokens.Exists(prose.IsLower))
            Report(Severity.Error, prose, first, prose.Tokens.Length - 1, findings);
    }

    /// <summary>Behind a rank or a title, of which only the first letter is a capital.</summary>
    private static int FirstOfName(Prose prose) =>
        DegreeCheck.TitleOf(prose.Text) is { } title
            ? prose
                .Tokens.TakeWhile(token =>
                    token.Start < prose.Text.IndexOf(title, StringComparison.OrdinalIgnoreCase) + title.Length
                )
                .Count()
            : 0;

    private static void CheckText(Prose prose, Findings findings)
    {
        foreach (var name in prose.Names)
        {
            if (name.List == WordList.Persons && Casing.Mend(prose, name, leavesLower: true) is not null)
                Report(Severity.Warning, prose, name.First, name.Last, findings);
        }
        foreach (var surname in prose.Of(WordList.Surnames))
        {
            var middle = surname.First + 1;
            if (
                prose.IsCapitalised(surname.First)
                && prose.IsLower(middle)
                && (prose.Is(middle, "văn") || prose.Is(middle, "thị"))
                && prose.IsCapitalised(middle + 1)
            )
            {
                Report(Severity.Warning, prose, surname.First, middle + 1, findings);
            }
        }
    }

    private static void Report(Severity severity, Prose prose, int first, int last, Findings findings)
    {
        var found = prose.Between(first, last);
        var mended = string.Join(
            ' ',
            Enumerable.Range(first, last - first + 1).Select(i => Capitalise(prose[prose.Tokens[i]].ToString()))
        );
        findings.Say(severity, prose.AtTokens(first, last), found, mended);
    }

    private static string Capitalise(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
