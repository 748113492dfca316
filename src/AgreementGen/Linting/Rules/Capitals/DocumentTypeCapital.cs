using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Capitals;

/// <summary>The type of a certain document is capital, and so are the names of laws: Nghị quyết số …, Bộ luật Hình sự (NĐ 30/2020, Phụ lục II, V.6).</summary>
internal sealed class DocumentTypeCapital()
    : ProseRule("ND30-CAP-23", "capital-document-type", Severity.Error, RuleScope.Nd30 | RuleScope.Youth)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (prose.Role == StatementRole.Header || prose.IsCapitals)
            return;
        foreach (var citation in prose.Citations)
        {
            if (
                citation.Type is { } type
                && char.IsLower(type[0])
                && !prose.IsQuoted(prose.Tokens[citation.First].Start)
            )
            {
                findings.Measure(prose.At(prose.Tokens[citation.First].Start, type.Length), type, Casing.Capital(type));
            }
        }
        foreach (var law in prose.Names)
        {
            if (law.List == WordList.Laws && Casing.Mend(prose, law, leavesLower: true) is { } mended)
                findings.Say(Severity.Warning, prose.At(law), prose.TextOf(law), mended);
        }
    }
}
