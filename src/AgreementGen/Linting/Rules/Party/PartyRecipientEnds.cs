using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Party;

/// <summary>Separators: , (2018) or ; (2026), the last with .</summary>
internal sealed class PartyRecipientEnds()
    : DocxRule("HD36-NN-03", "party-recipient-ends", Severity.Warning, RuleScope.Party)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var items = subject.Anatomy.Recipients?.Items ?? [];
        for (var i = 0; i < items.Length; i++)
        {
            var wanted = i == items.Length - 1 ? "." : subject.Standard.Wording.RecipientSeparator;
            if (!items[i].Text.TrimEnd().EndsWith(wanted, StringComparison.Ordinal))
                findings.Measure(items[i], Endings.Of(items[i]), $"«{wanted}»");
        }
    }
}
