using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading.Packages;

namespace AgreementGen.Mending;

/// <summary>What a mending came to.</summary>
/// <param name="Docx">The new file; the old one when nothing was changed.</param>
/// <param name="Changes">In the order of the text, each by itself.</param>
public sealed record MendedDocx(ReadOnlyMemory<byte> Docx, ImmutableArray<MendedChange> Changes);

/// <summary>
/// Mends what is safe and mechanical in any .docx: paper, margins, fonts, sizes, colour, alignment, spacing, indents, page number, NFC.
/// Only where a rule spoke, only what was recognised without a guess, and never a letter: the text is compared before anything is given
/// back.
/// </summary>
public static class DocxMender
{
    /// <summary>What this rule says can be mended, where no guess is needed.</summary>
    public static bool CanMend(Kind rule) => MendBook.Find(rule) is not null;

    /// <summary>The mended file; null and a diagnostic when it cannot be mended without risk.</summary>
    /// <param name="subject">What was read of the file.</param>
    /// <param name="findings">What rules found in it; what they are silent about is not touched.</param>
    public static MendedDocx? Mend(
        ReadOnlyMemory<byte> docx,
        DocxSubject subject,
        ImmutableArray<Diagnostic> findings,
        DiagnosticBag diagnostics
    )
    {
        var mendable = findings.Where(finding => CanMend(finding.Kind)).ToList();
        if (mendable.Count == 0)
            return new(docx, []);
        var (mended, obstacle) = Mend(docx, subject, mendable);
        if (obstacle is not null)
            diagnostics.Add(obstacle, default, subject.Text.Source.Path);
        return mended;
    }

    private static (MendedDocx? Mended, Kind? Obstacle) Mend(
        ReadOnlyMemory<byte> docx,
        DocxSubject subject,
        List<Diagnostic> findings
    )
    {
        var package = new DocxPackage("", docx, DocxLimits.Default, new DiagnosticBag());
        if (Unmendable.Of(package, subject.View) is { } obstacle)
            return (null, obstacle);
        var parts = new DocxParts(docx, package);
        if (Unmendable.Of(parts) is { } other)
            return (null, other);
        if (MendingDesk.Open(parts, subject) is not { } desk)
            return (null, Kinds.MendingUnsure);
        foreach (var finding in findings)
            MendBook.Find(finding.Kind)!.Mend(finding, desk);
        if (desk.Changes.Count == 0)
            return (new(docx, []), null);
        var mended = parts.Save();
        return TextProof.Holds(parts, mended, subject)
            ? (new(mended, [.. desk.Changes.OrderBy(change => change.Place.Start)]), null)
            : (null, Kinds.MendingUnsure);
    }
}
