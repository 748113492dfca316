using System.CommandLine;
using AgreementGen.Cli.Reports;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Mending;

namespace AgreementGen.Cli.Commands;

/// <summary>What a code means, with the page of a rule; without a code all of them, a line each.</summary>
internal sealed class ExplainCommand : CliCommand
{
    private readonly Argument<string?> _code = new("code") { Arity = ArgumentArity.ZeroOrOne };

    public ExplainCommand()
        : base("explain")
    {
        _code.CompletionSources.Add(_ =>
            KnownKinds.All.Select(kind => new System.CommandLine.Completions.CompletionItem(kind.Code))
        );
        Add(_code);
    }

    public override ExitCode Run(ParseResult call, Session session) =>
        call.GetValue(_code) is { } code ? Explain(code, session) : List(session);

    private static ExitCode List(Session session)
    {
        foreach (var kind in KnownKinds.All)
            session.Print($"{Head(kind)}: {KindWords.Title(kind, session.Texts.Language)}");
        return ExitCode.Done;
    }

    private static ExitCode Explain(string code, Session session)
    {
        if (KnownKinds.Find(code) is not { } kind)
            return RefuseUnknown(code, session);
        var (language, palette) = (session.Texts.Language, session.ResultPalette);
        session.Print(palette.Strong(Head(kind)));
        if (KnownKinds.IsRule(kind))
            session.Print($"  {palette.Strong(KindWords.Title(kind, language))}");
        session.Print($"  {KindWords.Fact(kind, language)}");
        session.Print($"  {palette.Remedy("→")} {KindWords.Remedy(kind, language)}");
        if (KindWords.Source(kind, language) is { } source)
            session.Print($"  {palette.Faint($"§ {source}")}");
        if (DocxMender.CanMend(kind))
            session.Print($"  {palette.Faint($"+ {session.Texts["explain.mendable"]}")}");
        if (KindWords.Page(kind, language) is { } page)
            PrintPage(page, session);
        return ExitCode.Done;
    }

    private static void PrintPage(string page, Session session)
    {
        session.Print("");
        foreach (var line in new MarkdownPage(session.ResultPalette).Render(page))
            session.Print(line);
    }

    private static ExitCode RefuseUnknown(string code, Session session)
    {
        var texts = session.Texts;
        var near = KnownKinds.NearestTo(code);
        return session.Refuse(
            ExitCode.WrongCommandLine,
            new UsageError(
                texts.Format("explain.unknown", code),
                near is null ? texts["explain.unknown.remedy"] : texts.Format("usage.did-you-mean", near)
            )
        );
    }

    private static string Head(Kind kind) => $"{kind.Code} {DiagnosticText.SeverityName(kind.Severity)} {kind.Name}";
}
