using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>tỉnh or thành phố: what the unit is at the document's date.</summary>
internal sealed class ProvinceTypeOfDay() : ProseRule("AG416", "province-type", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (subject is not { Earliest: { } earliest, Latest: { } latest })
            return;
        foreach (var unit in NamedUnit.In(prose))
        {
            if (ProvinceList.On(earliest).Find(unit.Name) is not { } province)
                continue;
            var (first, last) = (province.On(earliest), province.On(latest));
            var isCity = last.Period.Type == ProvinceType.City;
            if (first != last || unit.SaysCity == isCity || MayBeTownOf(unit, earliest))
                continue;
            if (last.Period == province.Periods[0] || !prose.SpeaksOfBefore(unit.First, last.Period.From))
                findings.Say(
                    prose.AtTokens(unit.First, unit.Last),
                    prose.Between(unit.First, unit.Last),
                    unit.Right(last)
                );
        }
    }

    /// <summary>Before the reform a town within the province could bear its name: thành phố Cà Mau.</summary>
    private static bool MayBeTownOf(NamedUnit unit, DateOnly day) => unit.SaysCity && day < ProvinceList.Reform;
}
