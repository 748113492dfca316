using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Tabular;

/// <summary>Characters of a row that no document can print: the same that a program file may not have.</summary>
internal static class RowCharacters
{
    public static IEnumerable<Diagnostic> Mistakes(SourceText row) =>
        YamlCharacters
            .Forbidden(row)
            .Select(place => new Diagnostic(Kinds.ControlCharacter, place, YamlCharacters.NameOf(place)));
}
