using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>Tên loại: there, capitals, size, bold, upright, centred, on its own line (NĐ 30/2020, Phụ lục I, II.5.b).</summary>
internal sealed class TypeLook() : DocxRule("ND30-TL-01", "type-look", Severity.Error)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        var anatomy = subject.Anatomy;
        if (anatomy.Type is not { } type)
        {
            // Công văn has none.
            if (anatomy is { Subject: null, Head.Title: not null })
                findings.Miss(new Phrase("không tìm thấy tên loại", "no type was found"), Wanted);
            return;
        }
        const Aspects aspects = Aspects.Face | Aspects.Capitals | Aspects.Alignment;
        foreach (var line in type.Lines)
        {
            LookCheck.Tell(line, type.Confidence, subject.Standard[Component.Type], aspects, findings);
        }
    }

    private static readonly Phrase Wanted = new(
        "tên loại in hoa, đậm, canh giữa",
        "the type in capitals, bold, centred"
    );
}
