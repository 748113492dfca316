using AgreementGen.Linting.Rules.Joint;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Joint =>
        [
            new HeadLines(),
            new IssuerOrder(),
            new JointSlash(),
            new JointCodes(),
            new JointSignatures(),
            new AgencyNamed(),
            new JointSizes(),
            new BlocksAlign(),
            new OneIssuerRule(),
            new SignatureRowsWhole(),
            new OneArchiveLine(),
            new PartyBodySigns(),
            new PartySigns(),
            new SymbolOrder(),
            new OneTitle(),
            new AuthoritySystem(),
            new TermAgrees(),
            new PartyResponsible(),
            new HeadingNumbers(),
            new AnnexExists(),
            new CopiesAgree(),
            new ArchiveLast(),
            new HeadFits(),
            new TextFidelity(),
        ];
}
