using AgreementGen.Linting.Rules.Recipients;
using AgreementGen.Linting.Rules.Signatures;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Signatures =>
        [
            new AuthorityLook(),
            new AuthorityPrefix(),
            new DeputyTitle(),
            new DelegateTitle(),
            new CollectiveTitle(),
            new SignerName(),
            new SignerDegree(),
            new SignerNameCapitals(),
            new SignaturePlace(),
            new SignatureAlone(),
            new SignaturePlaceholder(),
            new UndefinedPost(),
            new RecipientsLabelText(),
            new RecipientsLabelLook(),
            new RecipientItemLook(),
            new RecipientDash(),
            new RecipientSemicolon(),
            new ArchiveForm(),
            new AfterArchive(),
            new RecipientsLevel(),
            new SameAsAbove(),
            new AsArticle(),
            new PartiesReceive(),
            new AddresseesUse(),
            new AddresseesLook(),
        ];
}
