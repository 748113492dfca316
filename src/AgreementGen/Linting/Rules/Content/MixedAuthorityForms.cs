using System.Text.RegularExpressions;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Forms of the Party and of the State side by side: T/M above KT. in one signature, one number with "Số:" and one with "Số".</summary>
internal sealed partial class MixedAuthorityForms() : TextRule("AG423", "mixed-state-party-forms", Severity.Warning)
{
    public override void Check(TextSubject subject, Findings findings)
    {
        var authorities = new Dictionary<int, Prose>();
        Prose? number = null;
        foreach (var prose in subject.Prose)
        {
            if (prose.Role == StatementRole.Signature && (IsParty(prose) || IsState(prose)))
            {
                var block = prose.Statement.Block;
                if (!authorities.TryAdd(block, prose) && IsParty(authorities[block]) != IsParty(prose))
                    Report(prose, authorities[block], findings);
            }
            if (prose.Role != StatementRole.Header || !IsNumber(prose))
                continue;
            if (number is not null && HasColon(number) != HasColon(prose))
                Report(prose, number, findings);
            number ??= prose;
        }
    }

    private static void Report(Prose prose, Prose other, Findings findings) =>
        findings.SayAgainst(Whole(prose), Whole(other), prose.Text.Trim(), other.Text.Trim());

    private static bool IsNumber(Prose prose) => prose.Is(0, "số");

    private static bool HasColon(Prose prose) => prose.IsSign(1, ':');

    private static Location Whole(Prose prose) => prose.At(0, prose.Text.Length);

    private static bool IsParty(Prose prose) => PartyForm().IsMatch(prose.Text);

    private static bool IsState(Prose prose) => StateForm().IsMatch(prose.Text);

    [GeneratedRegex(@"\A\s*(T/M|K/T|T/L|T/UQ)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartyForm();

    [GeneratedRegex(@"\A\s*(TM|KT|TL|TUQ)\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StateForm();
}
