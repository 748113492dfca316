using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Structure;

/// <summary>Điều has a title where there are chương (NĐ 30/2020, Phụ lục I, II.6.d).</summary>
internal sealed class ArticleTitle() : DocxRule("ND30-ST-07", "article-title", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var units = subject.Anatomy.Units;
        if (!units.Any(unit => unit.Level <= UnitLevel.Subsection) || IsDecision(subject.Anatomy))
            return;
        foreach (var unit in Units.Of(subject, UnitLevel.Article))
        {
            if (!unit.IsTitled)
                findings.Say(unit.Paragraph, unit.Label);
        }
    }

    /// <summary>The articles of a quyết định have none (Mẫu 1.2).</summary>
    private static bool IsDecision(DocumentAnatomy anatomy) =>
        anatomy.Enactment is not null
        || anatomy.Type?.Text.StartsWith("QUYẾT ĐỊNH", StringComparison.OrdinalIgnoreCase) == true;
}
