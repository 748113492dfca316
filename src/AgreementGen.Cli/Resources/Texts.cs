using System.Globalization;
using System.Resources;

namespace AgreementGen.Cli.Resources;

/// <summary>The words of the command line in one language, from <c>Texts.resx</c> (Vietnamese) and <c>Texts.en.resx</c>.</summary>
internal sealed class Texts(CultureInfo language)
{
    private static readonly ResourceManager Resources = new("AgreementGen.Cli.Resources.Texts", typeof(Texts).Assembly);

    public CultureInfo Language => language;

    /// <summary>The text under a key; a key without words is a bug that a test finds.</summary>
    public string this[string key] =>
        Find(key) ?? throw new InvalidOperationException($"No text for '{key}' in '{language.Name}'.");

    public string? Find(string key) => Resources.GetString(key, language);

    public string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[key], arguments);
}
