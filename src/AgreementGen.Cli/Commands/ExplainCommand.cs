using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using AgreementGen.Agreements;
using AgreementGen.Cli.Reports;
using AgreementGen.Diagnostics;

namespace AgreementGen.Cli.Commands;

/// <summary>What a code means; without a code all of them, a line each.</summary>
internal sealed partial class ExplainCommand : CliCommand
{
    private readonly Argument<string?> _code = new("code") { Arity = ArgumentArity.ZeroOrOne };

    public ExplainCommand()
        : base("explain") => Add(_code);

    public override ExitCode Run(ParseResult call, Session session) =>
        call.GetValue(_code) is { } code ? Explain(code, session) : List(session);

    private static ExitCode List(Session session)
    {
        foreach (var kind in Kinds.All)
            session.Print($"{Head(kind)}: {Words(kind, "", session.Texts.Language)}");
        return ExitCode.Done;
    }

    private static ExitCode Explain(string code, Session session)
    {
        var kind = Kinds.Find(code) ?? Kinds.All.FirstOrDefault(kind => kind.Name == code);
        if (kind is null)
            return RefuseUnknown(code, session);
        session.Print(Head(kind));
        session.Print($"  {Words(kind, "", session.Texts.Language)}");
        session.Print($"  → {Words(kind, ".remedy", session.Texts.Language)}");
        return ExitCode.Done;
    }

    private static ExitCode RefuseUnknown(string code, Session session)
    {
        var texts = session.Texts;
        var near = Nearest.To(code, Kinds.All.SelectMany(kind => (string[])[kind.Code, kind.Name]));
        return session.Refuse(
            ExitCode.WrongCommandLine,
            new UsageError(
                texts.Format("explain.unknown", code),
                near is null ? texts["explain.unknown.remedy"] : texts.Format("usage.did-you-mean", near)
            )
        );
    }

    private static string Head(Kind kind) => $"{kind.Code} {DiagnosticText.SeverityName(kind.Severity)} {kind.Name}";

    /// <summary>The words with an ellipsis where a finding has its facts.</summary>
    private static string Words(Kind kind, string suffix, CultureInfo language) =>
        Unescape(Place().Replace(Messages.Pattern(kind, suffix, language) ?? "", "…"));

    private static string Unescape(string pattern) =>
        pattern.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    /// <summary><c>{0}</c>, but not the escaped <c>{{0}}</c>.</summary>
    [GeneratedRegex(@"(?<!\{)\{\d+(:[^}]*)?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
