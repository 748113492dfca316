using System.Collections.Frozen;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Mending.Mends;
using AgreementGen.Standards;
using static AgreementGen.Linting.Checks.Aspects;

namespace AgreementGen.Mending;

/// <summary>The table of what can be mended: the rule that speaks, and how its matter is mended. What has no line here is for a person.</summary>
internal static class MendBook
{
    private static readonly IMend Font = new FontMend();
    private static readonly IMend Color = new ColorMend(ofLinks: false);
    private static readonly IMend Alignment = new TextAlignmentMend();
    private static readonly IMend FirstLine = new FirstLineMend();
    private static readonly IMend Line = new LineSpacingMend();
    private static readonly IMend Gap = new ParagraphGapMend();
    private static readonly IMend NumberLook = new PageNumberLookMend();

    private static readonly (string Code, IMend Mend)[] Table =
    [
        ("ND30-PAGE-01", new PaperMend()),
        ("ND30-PAGE-03", new MarginMend("top")),
        ("ND30-PAGE-04", new MarginMend("bottom")),
        ("ND30-PAGE-05", new MarginMend("left")),
        ("ND30-PAGE-06", new MarginMend("right")),
        ("ND30-PAGE-07", new PageNumberInsertion()),
        ("ND30-PAGE-08", new PageNumberMove()),
        ("ND30-PAGE-09", NumberLook),
        ("ND30-PAGE-10", NumberLook),
        ("ND30-PAGE-11", new FirstPageMend()),
        ("ND30-PAGE-12", new PageNumberFormatMend()),
        ("ND30-PAGE-13", new MarginMend("header")),
        ("ND30-FONT-01", Font),
        ("ND30-FONT-02", Font),
        ("ND30-FONT-03", Color),
        ("ND30-FONT-04", new NormalFormMend()),
        ("ND30-FONT-05", new ColorMend(ofLinks: true)),
        ("ND30-FONT-07", Font),
        ("ND30-TN-06", new MottoGapMend()),
        ("ND30-CQ-06", new IssuerSpacingMend()),
        ("ND30-TL-01", new LookMend(Face | Aspects.Alignment, Component.Type)),
        ("ND30-KG-02", new LookMend(Face, Component.Text)),
        ("ND30-CC-01", new LookMend(Italic, Component.LegalBasis)),
        ("ND30-CC-02", new LookMend(Size, Component.LegalBasis)),
        ("ND30-BODY-01", Alignment),
        ("ND30-BODY-02", new LookMend(Size, Component.Text)),
        ("ND30-BODY-03", FirstLine),
        ("ND30-BODY-05", Gap),
        ("ND30-BODY-06", Line),
        ("ND30-BODY-07", Line),
        ("ND30-ST-01", new LookMend(Face | Aspects.Alignment, Component.DivisionLabel)),
        ("ND30-ST-03", new LookMend(Face | Aspects.Alignment, Component.DivisionTitle)),
        ("ND30-ST-04", new LookMend(Face | Aspects.Alignment, Component.DivisionLabel)),
        ("ND30-ST-05", new LookMend(Face | Aspects.Alignment, Component.DivisionTitle)),
        ("ND30-ST-06", new LookMend(Face, Component.Article)),
        ("ND30-ST-13", new LookMend(Bold | Italic, Component.Point)),
        ("ND30-ST-14", new LookMend(Face, Component.Heading)),
        ("ND30-SIG-01", new LookMend(Face | Aspects.Alignment, Signature)),
        ("ND30-SIG-06", new LookMend(Face | Aspects.Alignment, Component.SignatureName)),
        ("ND30-NN-02", new LookMend(Face | Aspects.Alignment, Component.RecipientsLabel)),
        ("ND30-NN-03", new LookMend(Face | Aspects.Alignment, Component.Recipient)),
        ("ND30-PL-01", new LookMend(Face | Aspects.Alignment, Component.AnnexLabel)),
        ("ND30-PL-03", new LookMend(Face | Aspects.Alignment, Component.AnnexTitle)),
        ("ND30-PL-04", new LookMend(Face | Aspects.Alignment, Component.AnnexGuide)),
        ("HD36-PG-01", new PaperMend()),
        ("HD36-PG-02", new MarginMend("top", "bottom")),
        ("HD36-PG-03", new MarginMend("left")),
        ("HD36-PG-04", new MarginMend("right")),
        ("HD36-PN-01", new MendsInTurn(new PageNumberInsertion(), NumberLook)),
        ("HD36-PN-02", new FirstPageMend()),
        ("HD36-PN-03", new MarginMend("header")),
        ("HD36-FT-01", Font),
        ("HD36-FT-02", Color),
        ("HD36-FT-03", new NormalFormMend()),
        ("HD36-DT-01", new LookMend(Face | Aspects.Alignment, Component.Date)),
        ("HD36-BD-01", new LookMend(Size, Component.Text)),
        ("HD36-BD-02", Alignment),
        ("HD36-BD-03", FirstLine),
        ("HD36-BD-04", Gap),
        ("HD36-BD-05", Line),
        ("HD36-BD-06", new LookMend(Italic, Component.LegalBasis)),
        ("HD36-SG-01", new LookMend(Face | Aspects.Alignment, Component.SignatureAuthority)),
        ("HD36-SG-02", new LookMend(Face | Aspects.Alignment, Component.SignaturePosition)),
        ("HD36-SG-03", new LookMend(Face | Aspects.Alignment, Component.SignatureName)),
        ("HD36-NN-01", new LookMend(Face | Underline, Component.RecipientsLabel)),
        ("HD36-NN-02", new LookMend(Face, Component.Recipient)),
        ("DTN-PG-01", new MarginMend("top", "bottom", "left", "right")),
        ("DTN-HD-01", new LookMend(Face | Aspects.Alignment, Component.YouthTitle)),
        ("DTN-HD-02", new LookMend(Face, Component.Superior, Component.Issuer)),
    ];

    /// <summary>The rules that only hold a look against the standard say themselves which.</summary>
    private static readonly FrozenDictionary<Kind, IMend> ByKind = RuleBook
        .All.OfType<LookRule>()
        .Select(rule => (rule.Kind, Mend: (IMend)new LookMend(rule.Aspects, rule.Component)))
        .Concat(Table.Select(line => (RuleBook.Find(line.Code)!.Kind, line.Mend)))
        .ToFrozenDictionary(line => line.Kind, line => line.Mend);

    private static Component[] Signature =>
        [Component.SignatureAgency, Component.SignatureAuthority, Component.SignaturePosition];

    /// <summary>Null: only a person can mend it.</summary>
    public static IMend? Find(Kind rule) => ByKind.GetValueOrDefault(rule);

    /// <summary>Several mends, each of which does what it can.</summary>
    private sealed class MendsInTurn(params IMend[] mends) : IMend
    {
        public void Mend(Diagnostic finding, MendingDesk desk)
        {
            foreach (var mend in mends)
                mend.Mend(finding, desk);
        }
    }
}
