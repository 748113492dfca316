using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>Foreign organisations in translation: Tổ chức Y tế thế giới (NĐ 30/2020, Phụ lục II, IV.2.a).</summary>
internal sealed class ForeignBodyCapitals()
    : ListedCapitals("ND30-CAP-16", "capital-foreign-body", Severity.Error, WordList.ForeignBodies);
