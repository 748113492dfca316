using System.Collections.Immutable;
using System.CommandLine;
using AgreementGen.Agreements;
using AgreementGen.Cli.Resources;
using AgreementGen.Docx;
using AgreementGen.Frameworks;

namespace AgreementGen.Cli.Commands;

/// <summary>The options that say what documents are made of a program file, for every command that makes some.</summary>
internal sealed class ProgramOptions
{
    private readonly Option<string[]> _settings = new("--set") { HelpName = "key=value" };
    private readonly Option<string[]> _overlays = new("--overlay") { HelpName = "FILE" };
    private readonly Option<string?> _standard = new("--standard") { HelpName = "S" };
    private readonly WordOption _state = new("--state", ["draft", "issued"]);
    private readonly Option<bool> _wordNumbering = new("--word-numbering");
    private readonly Option<string?> _templates = new("--templates") { HelpName = "DIR" };

    /// <summary>In the order in which they are explained.</summary>
    public IReadOnlyList<Option> All => [_settings, _overlays, _standard, _state, _wordNumbering, _templates];

    public UsageError? Check(ParseResult call, Texts texts)
    {
        if (Overlays(call).Contains("", StringComparer.Ordinal))
            return new(texts["render.empty-name"], texts["render.empty-name.remedy"]);
        foreach (var setting in call.GetValue(_settings) ?? [])
        {
            if (setting.IndexOf('=', StringComparison.Ordinal) <= 0)
                return new(texts.Format("render.set-without-value", setting), texts["render.set-without-value.remedy"]);
        }
        return null;
    }

    public AgreementPipeline Pipeline(ParseResult call, Session session) =>
        new(session.Workspace, call.GetValue(_templates));

    public RenderRequest Request(ParseResult call, Session session) =>
        new()
        {
            Standard = call.GetValue(_standard),
            Overlays = [.. Overlays(call).Select(path => new OverlayFile(path))],
            Overrides = Settings(call) is { Count: > 0 } settings ? new ProgramOverrides(settings) : null,
            Cancellation = session.Terminal.Interruption,
        };

    public DocxOptions Docx(ParseResult call) => new() { WordNumbering = call.GetValue(_wordNumbering) };

    public string[] Overlays(ParseResult call) => call.GetValue(_overlays) ?? [];

    /// <summary>What was asked for, by the options' names; what was not, is not among them.</summary>
    public ImmutableSortedDictionary<string, string> ToDictionary(ParseResult call)
    {
        var asked = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["set"] = string.Join('\n', Settings(call)),
            ["overlay"] = string.Join('\n', Overlays(call)),
            ["standard"] = call.GetValue(_standard) ?? "",
            ["word-numbering"] = call.GetValue(_wordNumbering) ? "yes" : "",
            ["templates"] = call.GetValue(_templates) ?? "",
        };
        return asked.Where(option => option.Value.Length > 0).ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary><c>--set</c> in its order; <c>--state</c> is one more.</summary>
    private List<string> Settings(ParseResult call) =>
        [.. call.GetValue(_settings) ?? [], .. _state.Values(call).Select(state => $"state={state}")];
}
