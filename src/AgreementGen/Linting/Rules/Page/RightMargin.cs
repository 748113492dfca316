using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Lề phải (NĐ 30/2020, Phụ lục I, I.3).</summary>
internal sealed class RightMargin()
    : MarginRule("ND30-PAGE-06", "right-margin", margins => margins.Right, page => page.Right) { }
