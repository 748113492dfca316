using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Rules.Title;

/// <summary>Trích yếu: neither italic nor in capitals (NĐ 30/2020, Phụ lục I, II.5.b).</summary>
internal sealed class TitleCase()
    : LookRule("ND30-TY-02", "title-case", Severity.Error, Component.Title, Aspects.Italic | Aspects.Capitals)
{
    protected override Part? Find(DocumentAnatomy anatomy) => anatomy.Subject is null ? anatomy.Title : null;
}
