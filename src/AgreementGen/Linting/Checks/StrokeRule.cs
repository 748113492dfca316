using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>A rule about the horizontal line below a component; speaks only where the standard has a line there, not a sign.</summary>
public abstract class StrokeRule : DocxRule
{
    private readonly Func<Standard, Mark> _mark;

    private protected StrokeRule(string code, string name, Func<Standard, Mark> mark, RuleScope scope)
        : base(code, name, Severity.Error, scope) => _mark = mark;

    /// <summary>The component above the line; null when the document has none.</summary>
    protected abstract Part? Find(DocumentAnatomy anatomy);

    public sealed override void Check(DocxSubject subject, Findings findings)
    {
        if (_mark(subject.Standard).Rule is { } rule && Find(subject.Anatomy) is { } part)
            Check(part, rule, findings);
    }

    private protected abstract void Check(Part part, Prescribed<Share> rule, Findings findings);
}

/// <summary>The line is there, solid, and in the middle below its text.</summary>
public abstract class StrokePresenceRule : StrokeRule
{
    /// <summary>How far the middle of the line may be from the middle of its space, twips: 2 mm, as the official forms are off.</summary>
    private const int OffCentre = 113;

    private static readonly Phrase Wanted = new(
        "một đường kẻ ngang, nét liền, canh giữa",
        "a horizontal, solid, centred rule"
    );

    private protected StrokePresenceRule(
        string code,
        string name,
        Func<Standard, Mark> mark,
        RuleScope scope = RuleScope.Nd30
    )
        : base(code, name, mark, scope) { }

    private protected sealed override void Check(Part part, Prescribed<Share> rule, Findings findings)
    {
        if (WhatIsWrong(part) is { } wrong)
            findings.Measure(part.Last, part.Confidence, wrong, Wanted);
    }

    private static Phrase? WhatIsWrong(Part part) =>
        part.Stroke is not { } stroke ? new("không có đường kẻ", "there is no rule")
        : stroke.Kind == StrokeKind.Underline ? new("chữ gạch chân thay cho đường kẻ", "the text is underlined instead")
        : !stroke.IsSolid ? new("đường kẻ đứt nét", "the rule is broken")
        : IsOffCentre(part, stroke) ? new("đường kẻ lệch khỏi giữa dòng chữ", "the rule is not centred")
        : null;

    private static bool IsOffCentre(Part part, StrokeView stroke) =>
        stroke.Center is { } center && Math.Abs(center - part.Last.Paragraph.AvailableWidth / 2) > OffCentre;
}

/// <summary>The line is as long as the standard says, measured against its text.</summary>
public abstract class StrokeLengthRule : StrokeRule
{
    private protected StrokeLengthRule(
        string code,
        string name,
        Func<Standard, Mark> mark,
        RuleScope scope = RuleScope.Nd30
    )
        : base(code, name, mark, scope) { }

    private protected sealed override void Check(Part part, Prescribed<Share> rule, Findings findings)
    {
        // A line that has to be drawn anew has no length yet.
        if (part.Stroke is not { Length: > 0, IsSolid: true } stroke || stroke.Kind == StrokeKind.Underline)
            return;
        if (StrokeCheck.Accepts(rule, StrokeCheck.ShareOf(part)))
            return;
        var width = StrokeCheck.WidthAbove(part);
        findings.Measure(
            part.Last,
            part.Confidence,
            Said.Millimetres(stroke.Length),
            Said.Range(
                Said.Millimetres((rule.Least ?? rule.Value).Of(width)),
                Said.Millimetres((rule.Most ?? rule.Value).Of(width))
            )
        );
    }
}
