using AgreementGen.Linting.Rules.Font;
using AgreementGen.Linting.Rules.Page;

namespace AgreementGen.Linting;

public static partial class RuleBook
{
    private static Rule[] Page =>
        [
            new TopMargin(),
            new BottomMargin(),
            new LeftMargin(),
            new RightMargin(),
            new PaperSize(),
            new PageOrientation(),
            new PageNumberMissing(),
            new PageNumberInFooter(),
            new PageNumberAlignment(),
            new PageNumberLook(),
            new PageNumberOnFirstPage(),
            new PageNumberFormat(),
            new PageNumberRoom(),
            new FontName(),
            new FontVariant(),
            new FontColor(),
            new FontNormalForm(),
            new FontBackground(),
            new FontSizes(),
            new FontTheme(),
        ];
}
