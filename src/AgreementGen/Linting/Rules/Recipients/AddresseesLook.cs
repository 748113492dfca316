using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Recipients;

/// <summary>Kính gửi: 13 to 14, upright; several addressees listed (NĐ 30/2020, Phụ lục I, II.9.d).</summary>
internal sealed class AddresseesLook() : DocxRule("ND30-KG-02", "addressees-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Anatomy.Addressees is not { } addressees)
            return;
        foreach (var line in addressees.Lines)
        {
            LookCheck.Tell(line, addressees.Confidence, subject.Standard[Component.Text], Aspects.Face, findings);
        }
        var items = addressees.Lines.Skip(1).ToList();
        foreach (var (item, end) in items.Select((item, i) => (item, i == items.Count - 1 ? "." : ";")))
        {
            if (!item.Text.TrimEnd().EndsWith(end, StringComparison.Ordinal))
                findings.Measure(item, Endings.Of(item), $"«{end}»");
            else if (item.Paragraph.NumberLabel.Length == 0 && !item.Text.StartsWith('-'))
                findings.Measure(item, NoDash, Dash);
        }
    }

    private static readonly Phrase NoDash = new("đầu dòng không có gạch", "no dash before it");

    private static readonly Phrase Dash = new("gạch đầu dòng «- »", "a dash «- »");
}
