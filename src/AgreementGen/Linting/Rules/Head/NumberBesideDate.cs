using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Số and địa danh on one line (NĐ 30/2020, Phụ lục I, II.4.c).</summary>
internal sealed class NumberBesideDate() : DocxRule("ND30-HDR-02", "number-beside-date", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Number: { } number, Date: { } date } || !AreApart(number.First, date.First))
            return;
        findings.Say(date.First);
    }

    /// <summary>In one paragraph they are on one line; in a table they are in one row. Text boxes cannot be told.</summary>
    private static bool AreApart(Passage number, Passage date) =>
        number.Paragraph != date.Paragraph
        && number.Paragraph.TextBox is null
        && date.Paragraph.TextBox is null
        && (
            number.Paragraph.Cell is not { } left
            || date.Paragraph.Cell is not { } right
            || left.Table != right.Table
            || left.Row != right.Row
        );
}
