using System.Globalization;

namespace AgreementGen.Diagnostics;

/// <summary>The words of one kind of diagnostic.</summary>
public interface IWords
{
    /// <summary>The composite format string of a text; null when there is none.</summary>
    /// <param name="suffix">Empty: the fact; <c>.remedy</c>, <c>.title</c>, <c>.source</c>.</param>
    string? Pattern(string suffix, CultureInfo language);
}

/// <summary>A value that is said differently in each language.</summary>
public interface ILocalized
{
    string In(CultureInfo language);
}

/// <summary>Words in both languages.</summary>
public sealed record Phrase(string Vietnamese, string English) : ILocalized
{
    public string In(CultureInfo language) => language.TwoLetterISOLanguageName == "en" ? English : Vietnamese;

    public override string ToString() => Vietnamese;
}

/// <summary>Several values, with a word or a sign between them.</summary>
/// <param name="Separator">Said too when it is a <see cref="Phrase"/>.</param>
public sealed record PhraseList(IReadOnlyList<object> Parts, object Separator) : ILocalized
{
    public string In(CultureInfo language) =>
        string.Join(Messages.Say(Separator, language).ToString(), Parts.Select(part => Messages.Say(part, language)));

    public override string ToString() => string.Join(Separator.ToString(), Parts);

    /// <summary>Two lists are one when they say the same.</summary>
    public bool Equals(PhraseList? other) => other is not null && ToString() == other.ToString();

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
