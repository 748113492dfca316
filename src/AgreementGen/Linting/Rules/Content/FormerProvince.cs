using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A province that has gone into another since 01/7/2025 (Nghị quyết 202/2025/QH15).</summary>
internal sealed class FormerProvince() : ProseRule("AG415", "former-province", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (subject.Earliest is not { } day || day < ProvinceList.Reform)
            return;
        foreach (var unit in NamedUnit.In(prose))
        {
            if (
                unit.SaysCity
                || ProvinceList.Current.Find(unit.Name) is not null
                || ProvinceList.Former.Find(unit.Name) is not { Successor: { } successor }
                || prose.SpeaksOfBefore(unit.First, ProvinceList.Reform)
            )
            {
                continue;
            }
            var today = ProvinceList.Current.Find(successor)!.On(day);
            findings.Say(
                prose.AtTokens(unit.First, unit.Last),
                prose.Between(unit.First, unit.Last),
                unit.Right(today),
                Said.Day(ProvinceList.Reform)
            );
        }
    }
}
