using System.CommandLine;
using System.Globalization;
using AgreementGen.Cli.Resources;

namespace AgreementGen.Cli.Commands;

/// <summary>An option whose value is a whole number from 1.</summary>
internal sealed class CountOption : Option<string?>
{
    private const int Most = 256;

    public CountOption(string name, params string[] aliases)
        : base(name, aliases) => HelpName = "N";

    /// <summary>Null when the option was not given, or wrongly.</summary>
    public int? Value(ParseResult call) =>
        int.TryParse(call.GetValue(this), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && count is >= 1 and <= Most
            ? count
            : null;

    public UsageError? Check(ParseResult call, Texts texts) =>
        call.GetValue(this) is { } value && Value(call) is null
            ? new(texts.Format("usage.wrong-value", Name, value), texts.Format("usage.number", 1, Most))
            : null;
}
