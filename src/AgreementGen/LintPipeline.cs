using System.Collections.Immutable;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Mending;
using AgreementGen.Reading;
using AgreementGen.Standards;

namespace AgreementGen;

/// <summary>
/// The page of linting: read, recognise, choose a standard, ask the rules, silence what is to be silenced, fold. Safe to use from several
/// threads.
/// </summary>
/// <param name="documents">Makes the document of a program file.</param>
public sealed class LintPipeline(AgreementPipeline documents)
{
    private const string PartyStandard = "party";
    private const int MendingRounds = 4;

    private readonly StandardCatalogue _standards = new(documents.Workspace);

    /// <summary>Any .docx.</summary>
    /// <param name="path">The name shown to users.</param>
    public LintResult Lint(string path, ReadOnlyMemory<byte> docx, LintRequest request)
    {
        var result = new LintResult(path);
        var found = new DiagnosticBag();
        if (DocxReader.Read(path, docx, found) is not { } view)
            return Finish(result, found, request);
        var anatomy = Anatomist.Examine(view);
        if (StandardOf(anatomy, request.Settings, found) is not { } standard)
            return Finish(result, found, request);
        var subject = new DocxSubject(path, view, anatomy, standard) { House = request.Settings.House };
        request.Settings.Linter.Lint(subject, found);
        return Finish(result with { Standard = standard, Subject = subject }, found, request);
    }

    /// <summary>
    /// Any .docx: linted, mended where a rule that was asked for spoke, and linted again. One mend may make room for another, so that it
    /// is done until there is nothing more to do.
    /// </summary>
    /// <param name="path">The name shown to users.</param>
    /// <param name="mendedPath">The same of the mended file.</param>
    public MendResult Mend(string path, ReadOnlyMemory<byte> docx, string mendedPath, LintRequest request)
    {
        var before = Lint(path, docx, request);
        var result = new MendResult(before, before, docx) { IsRefused = before.Subject is null };
        for (var round = 0; round < MendingRounds && result.After.Subject is { } subject; round++)
        {
            var obstacles = new DiagnosticBag();
            var mended = DocxMender.Mend(result.Docx, subject, result.After.Findings, obstacles);
            if (mended is null && round == 0)
                return new(before.And(obstacles), before.And(obstacles), docx) { IsRefused = true };
            if (mended is not { Changes.IsEmpty: false })
                break;
            result = new(before, Lint(mendedPath, mended.Docx, request), mended.Docx)
            {
                Changes = result.Changes.AddRange(mended.Changes),
            };
        }
        return result with { Changes = MendedChange.Fold(result.Changes) };
    }

    /// <summary>A program file: what it says, and how the document looks that it becomes.</summary>
    public LintResult Lint(SourceText program, LintRequest request)
    {
        var rendering = documents.Render(program, request.Render);
        return rendering.HasErrors
            ? Silence(rendering, request)
            : LintWritten(rendering, AgreementPipeline.Write(rendering, OutputFormat.Docx), program.Path, request);
    }

    /// <summary>What was made of a program file, with all that was found while it was made.</summary>
    /// <param name="rendering">Without errors.</param>
    /// <param name="docx">What was written of it.</param>
    /// <param name="path">The name of the .docx that is shown to users.</param>
    public static LintResult LintWritten(
        Rendering rendering,
        ReadOnlyMemory<byte> docx,
        string path,
        LintRequest request
    )
    {
        var (agreement, document, standard) = (rendering.Agreement!, rendering.Document!, rendering.Standard!);
        var linter = request.Settings.Linter;
        var result = new LintResult(rendering.Source.Path) { Standard = standard };
        var found = FoundBy(rendering);
        linter.Lint(new ProgramSubject(agreement, document, standard), found);
        if (DocxReader.Read(path, docx, found) is not { } view)
            return Finish(result, found, request, rendering);

        var subject = new DocxSubject(path, view, Anatomist.Examine(view), standard)
        {
            Agreement = agreement,
            Document = document,
            House = request.Settings.House,
        };
        var looks = new DiagnosticBag();
        linter.LintLooks(subject, looks);
        var origins = new PrintedOrigins(subject.Text, view, document);
        foreach (var finding in looks.ToSorted())
            found.Add(origins.Trace(finding));
        return Finish(result with { Subject = subject }, found, request, rendering);
    }

    /// <summary>What was found while a document was made, when the rules were not asked.</summary>
    public static LintResult Silence(Rendering rendering, LintRequest request) =>
        Finish(
            new LintResult(rendering.Source.Path) { Standard = rendering.Standard },
            FoundBy(rendering),
            request,
            rendering,
            kind => !rendering.HasErrors && !KnownKinds.IsRule(kind)
        );

    /// <summary>All files that comments may stand in; a program that cannot be read is at least itself.</summary>
    private static ImmutableArray<SourceText> FilesOf(Rendering rendering) =>
        rendering.Files.IsEmpty ? [rendering.Source] : rendering.Files;

    private static DiagnosticBag FoundBy(Rendering rendering)
    {
        var found = new DiagnosticBag();
        foreach (var diagnostic in rendering.Diagnostics)
            found.Add(diagnostic);
        return found;
    }

    private Standard? StandardOf(DocumentAnatomy anatomy, LintSettings settings, DiagnosticBag found)
    {
        if (settings.Standard is { } asked)
            return _standards.Find(asked == PartyStandard ? EditionFor(anatomy) : asked, default, found);
        var guess = StandardGuess.Of(anatomy);
        found.Add(Kinds.StandardGuessed, default, guess.Standard, StandardReasons.Of(guess));
        return _standards.Find(guess.Standard, default, found);
    }

    private static string EditionFor(DocumentAnatomy anatomy)
    {
        var date = anatomy.Head.Date is { } line ? DateLineParts.Read(line.Text)?.Date : null;
        return StandardCatalogue.PartyEdition(date?.Year, date?.Month, date?.Day);
    }

    /// <summary>From all that was found to what is told.</summary>
    /// <param name="rendering">Whose comments silence findings; null: there are none.</param>
    /// <param name="wasAsked">What could have been found; null: all that was selected.</param>
    private static LintResult Finish(
        LintResult result,
        DiagnosticBag found,
        LintRequest request,
        Rendering? rendering = null,
        Func<Kind, bool>? wasAsked = null
    )
    {
        var all = found.ToSorted();
        var comments = new DiagnosticBag();
        var left = rendering is null
            ? all
            : Suppressions
                .Read(rendering.Source, FilesOf(rendering), comments)
                .Apply(all, wasAsked ?? request.Settings.Rules.Includes, comments);
        var weighed = request.Settings.Weigh([.. left, .. comments.ToSorted()]);
        var news = request.Known?.NewOf(request.KnownAs, weighed) ?? weighed;
        return result with
        {
            Findings = weighed,
            Diagnostics = Repetitions.Fold(news),
            Suppressed = all.Length - left.Length,
            Known = weighed.Length - news.Length,
        };
    }
}
