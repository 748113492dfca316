using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Foreign names by sound: no capital behind a hyphen, Vla-đi-mia (NĐ 30/2020, Phụ lục II, II.2.b).</summary>
internal sealed class TranscribedNameCapitals()
    : ListedCapitals(
        "ND30-CAP-05",
        "capital-transcribed-name",
        Severity.Error,
        WordList.TranscribedPersons,
        leavesLower: true
    );
