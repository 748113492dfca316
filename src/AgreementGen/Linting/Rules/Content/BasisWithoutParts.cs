using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>A basis given in parts names number, date, issuer and subject; a law its date and subject (NĐ 30/2020, Phụ lục I, II.6.a).</summary>
internal sealed class BasisWithoutParts() : ProgramRule("AG417", "legal-basis-parts", Severity.Warning)
{
    private static readonly string[] Laws = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"];

    public override void Check(ProgramSubject subject, Findings findings)
    {
        foreach (var basis in subject.Agreement.LegalBases)
        {
            if (basis.Type is { } type && Missing(basis, IsLaw(type.Value)).ToList() is { Count: > 0 } missing)
                findings.Say(type.Location, type.Value, Said.List(missing, ", "));
        }
    }

    private static bool IsLaw(string type) => Laws.Any(law => type.StartsWith(law, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<object> Missing(LegalBasis basis, bool isLaw)
    {
        if (!isLaw && basis.Number is null)
            yield return new Phrase("số, ký hiệu (number)", "its number");
        if (basis.Date is not { Year: not null })
            yield return new Phrase("ngày ban hành (date)", "its date");
        if (!isLaw && basis.Issuer is null)
            yield return new Phrase("cơ quan ban hành (issuer)", "its issuer");
        if (!isLaw && basis.About is null)
            yield return new Phrase("trích yếu (about)", "its subject");
    }
}
