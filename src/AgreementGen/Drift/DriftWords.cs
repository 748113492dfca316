using System.Globalization;
using System.Resources;

namespace AgreementGen.Drift;

/// <summary>The words of the drift report, from the .resx files beside this one.</summary>
internal sealed class DriftWords(CultureInfo language)
{
    private static readonly ResourceManager Words = new("AgreementGen.Drift.DriftWords", typeof(DriftWords).Assembly);

    public string Language => language.TwoLetterISOLanguageName == "en" ? "en" : "vi";

    public string this[string key] => Words.GetString(key, language) ?? key;

    public string Format(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    public string Of(DriftState state) => this[NameOf(state)];

    /// <summary>One letter for a small cell.</summary>
    public string LetterOf(DriftState state) => this["letter." + NameOf(state)];

    /// <summary>The name of a key of the program file; one without a word of its own stays as it is written.</summary>
    public string OfKey(string key) => Words.GetString("key." + key, language) ?? key;

    public static string NameOf(DriftState state) => state.ToString().ToLowerInvariant();
}
