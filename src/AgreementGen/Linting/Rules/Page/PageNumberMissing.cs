using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Page;

/// <summary>Số trang ở lề trên when there are two pages or more (NĐ 30/2020, Phụ lục I, I.7).</summary>
internal sealed class PageNumberMissing()
    : DocxRule("ND30-PAGE-07", "page-number-missing", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (!PageEstimate.HasSeveralPages(subject.View))
            return;
        for (var i = 0; i < subject.View.Sections.Length; i++)
        {
            // Only the first lack is said: a later section inherits it.
            if (PageNumbers.HasNumber(subject.View.Sections[i].Header))
                continue;
            findings.Say(subject.Text.OfSection(subject.View, i));
            return;
        }
    }
}
