using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Cấp huyện: huyện, quận, thị xã, thị trấn, thành phố thuộc tỉnh, none of which exists since 01/7/2025 (Nghị quyết 203/2025/QH15).</summary>
internal sealed class AbolishedDistrict() : ProseRule("AG414", "abolished-district", Severity.Warning)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        // The place on the date line is another rule's.
        if (!(subject.Earliest >= ProvinceList.Reform) || prose.Role == StatementRole.Header && prose.Dates.Length > 0)
            return;
        foreach (var district in prose.Of(WordList.Districts))
        {
            if (district.Term.Note != "other" && !prose.SpeaksOfBefore(district.First, ProvinceList.Reform))
                findings.Say(prose.At(district), prose.TextOf(district));
        }
    }
}
