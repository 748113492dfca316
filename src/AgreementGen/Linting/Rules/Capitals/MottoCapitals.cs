using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Tiêu ngữ: capitals on Độc, Tự and Hạnh only (NĐ 30/2020, Phụ lục I, II.1.b).</summary>
internal sealed class MottoCapitals() : ListedCapitals("ND30-CAP-30", "capital-motto", Severity.Error, WordList.Mottos);
