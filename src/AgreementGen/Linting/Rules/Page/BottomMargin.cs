using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Lề dưới (NĐ 30/2020, Phụ lục I, I.3).</summary>
internal sealed class BottomMargin()
    : MarginRule("ND30-PAGE-04", "bottom-margin", margins => margins.Bottom, page => page.Bottom) { }
