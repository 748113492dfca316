using AgreementGen.Diagnostics;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>No full stop behind, no V/v before the title (NĐ 30/2020, Phụ lục I, V, row 5).</summary>
internal sealed class TitleEnds() : DocxRule("ND30-TY-05", "title-ends", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy is not { Subject: null, Title: { } title })
            return;
        if (title.Text.TrimEnd().EndsWith('.'))
            findings.Say(title.Last, new Phrase("kết thúc bằng dấu chấm", "ends with a full stop"));
        else if (title.Text.StartsWith("V/v", StringComparison.OrdinalIgnoreCase))
            findings.Say(title.First, new Phrase("bắt đầu bằng «V/v»", "begins with «V/v»"));
    }
}
