using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Lề trái (NĐ 30/2020, Phụ lục I, I.3).</summary>
internal sealed class LeftMargin()
    : MarginRule("ND30-PAGE-05", "left-margin", margins => margins.Left + margins.Gutter, page => page.Left) { }
