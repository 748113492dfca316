using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Lề trên (NĐ 30/2020, Phụ lục I, I.3).</summary>
internal sealed class TopMargin()
    : MarginRule("ND30-PAGE-03", "top-margin", margins => margins.Top, page => page.Top) { }
