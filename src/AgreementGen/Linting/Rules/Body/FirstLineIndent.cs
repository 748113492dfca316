using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>First line: 1 cm or 1,27 cm (NĐ 30/2020, Phụ lục I, II.6.e).</summary>
internal sealed class FirstLineIndent() : DocxRule("ND30-BODY-03", "first-line-indent", Severity.Error)
{
    public override bool IsHabit => true;

    public override void Check(DocxSubject subject, Findings findings)
    {
        var prescribed = subject.Standard[Component.Text].FirstLine;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var measured = Indents.FirstLineOf(paragraph);
            if (!Tolerance.Accepts(prescribed, measured) && !Indents.IsTyped(paragraph))
                findings.Measure(paragraph, Said.Millimetres(measured), Said.Accepted(prescribed));
        }
    }
}
