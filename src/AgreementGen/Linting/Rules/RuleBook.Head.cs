using AgreementGen.Linting.Rules.Head;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Head =>
        [
            new QuocHieuText(),
            new QuocHieuLook(),
            new QuocHieuPlace(),
            new QuocHieuFits(),
            new QuocHieuOnce(),
            new TieuNguText(),
            new TieuNguDashes(),
            new TieuNguLook(),
            new TieuNguStroke(),
            new TieuNguStrokeLength(),
            new TieuNguSpacing(),
            new IssuerLook(),
            new SuperiorLook(),
            new IssuerStroke(),
            new IssuerStrokeLength(),
            new SuperiorStroke(),
            new IssuerSpacing(),
            new IssuerName(),
            new HeadTable(),
            new NumberBesideDate(),
            new HeadSizes(),
        ];
}
