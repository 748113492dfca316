using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>The head is laid out as a table without borders.</summary>
internal sealed class HeadTable() : DocxRule("ND30-HDR-01", "head-table", Severity.Note)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var head = subject.Anatomy.Head;
        if (head is { IsTable: false, Title: { } title, Issuer: not null })
            findings.Say(title.First);
    }
}
