using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Special organisations: Ban Chấp hành Trung ương Đảng (NĐ 30/2020, Phụ lục II, IV.1.b).</summary>
internal sealed class CentralBodyCapitals()
    : ListedCapitals("ND30-CAP-15", "capital-central-body", Severity.Error, WordList.CentralBodies)
{
    private protected override bool IsMeant(Prose prose, Sighting sighting) => !Posts.StandBefore(prose, sighting);
}
