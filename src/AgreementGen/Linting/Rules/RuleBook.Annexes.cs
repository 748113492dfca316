using AgreementGen.Linting.Rules.Annexes;
using AgreementGen.Linting.Rules.Extras;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Annexes =>
        [
            new AnnexLabelLook(),
            new AnnexNumbers(),
            new AnnexTitleLook(),
            new AnnexGuide(),
            new AnnexGuideAgrees(),
            new AnnexMentioned(),
            new AnnexSection(),
            new AnnexFirstPage(),
            new AnnexNewPage(),
            new AnnexMargins(),
            new UrgencyStamp(),
            new UrgencyBox(),
            new CirculationStamp(),
            new DrafterSymbolLook(),
            new AddressBlock(),
            new DigitalSignatureLine(),
        ];
}
