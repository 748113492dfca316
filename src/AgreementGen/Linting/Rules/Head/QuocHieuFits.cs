using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Head;

/// <summary>Quốc hiệu fits on one line, as in all forms of the decree.</summary>
internal sealed class QuocHieuFits() : DocxRule("ND30-QH-04", "quoc-hieu-one-line", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Head is not { Heading: HeadingView.QuocHieu, Title: { } title })
            return;
        var paragraph = title.First.Paragraph;
        var room = paragraph.AvailableWidth - paragraph.Indent.Left - paragraph.Indent.Right;
        if (title.Lines.Length > 1)
            findings.Measure(title.First, new Phrase("hai dòng", "two lines"), new Phrase("một dòng", "one line"));
        else if (title.First.HasOwnLine && title.First.Width > room + Tolerance.Length)
            findings.Measure(title.First, Said.Millimetres(title.First.Width), Said.Millimetres(room));
    }
}
