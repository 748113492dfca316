using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Foreign places by sound: the first syllable only (NĐ 30/2020, Phụ lục II, III.2.b).</summary>
internal sealed class TranscribedPlaceCapitals()
    : ListedCapitals(
        "ND30-CAP-13",
        "capital-transcribed-place",
        Severity.Error,
        WordList.TranscribedPlaces,
        leavesLower: true
    );
