using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Body;

/// <summary>One indent throughout.</summary>
internal sealed class SameIndent() : DocxRule("ND30-BODY-04", "same-indent", Severity.Warning)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        int? first = null;
        foreach (var paragraph in subject.Anatomy.Text)
        {
            var measured = Indents.FirstLineOf(paragraph);
            if (Indents.IsTyped(paragraph) || !Tolerance.Accepts(subject.Standard[Component.Text].FirstLine, measured))
                continue;
            first ??= measured;
            if (Math.Abs(first.Value - measured) <= Tolerance.Length)
                continue;
            findings.Measure(paragraph, Said.Millimetres(measured), Said.Millimetres(first.Value));
            return;
        }
    }
}
