using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Rules.Content;

/// <summary>Text of TCVN3, VNI, VIQR or wrongly read UTF-8; documents are in Unicode by TCVN 6909:2001 (NĐ 30/2020, Phụ lục I, I.4).</summary>
internal sealed class LegacyEncodingLeft() : ProseRule("AG429", "legacy-encoding", Severity.Error)
{
    private protected override void Check(TextSubject subject, Prose prose, Findings findings)
    {
        if (LegacyText.Of(prose.Text) is not LegacyEncoding.None and var encoding)
            findings.Say(prose.At(0, prose.Text.Length), NameOf(encoding));
    }

    private static object NameOf(LegacyEncoding encoding) =>
        encoding switch
        {
            LegacyEncoding.Tcvn3 => "TCVN3 (.VnTime)",
            LegacyEncoding.Vni => "VNI",
            LegacyEncoding.Viqr => "VIQR",
            _ => new Phrase("UTF-8 đọc nhầm", "UTF-8 read as something else"),
        };
}
