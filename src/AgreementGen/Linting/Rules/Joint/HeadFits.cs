using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting.Checks;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>No word of the left block is wider than its column.</summary>
internal sealed class HeadFits() : DocxRule("JA-11", "head-fits", Severity.Warning, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        // Of a program it was measured before anything was written (AG501, AG502).
        if (subject.Document is not null)
            return;
        var head = subject.Anatomy.Head;
        foreach (
            var line in new[] { head.Superior, head.Issuer, head.Number }.OfType<Part>().SelectMany(part => part.Lines)
        )
        {
            var room = line.Paragraph.AvailableWidth - line.Paragraph.Indent.Left - line.Paragraph.Indent.Right;
            var widest = Widest(line);
            if (line.HasOwnLine && widest > room + Tolerance.Length)
                findings.Measure(line, Said.Millimetres(widest), Said.Millimetres(room));
        }
    }

    /// <summary>The widest piece that cannot be broken: a word, or what stands between hyphens.</summary>
    private static int Widest(Passage line)
    {
        var widest = 0;
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line.Text[i] is not (' ' or '-'))
                continue;
            widest = Math.Max(widest, line.Slice(start, i - start).Width);
            start = i + 1;
        }
        return widest;
    }
}
