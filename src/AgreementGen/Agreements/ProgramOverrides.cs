using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Agreements;

/// <summary>
/// Values of the command line (<c>--set key=value</c>) that take the place of the program file's. A key is a path:
/// <c>number</c>, <c>vars.nam</c>, <c>title[1]</c>, <c>parties[0].name</c>, or by id <c>parties[btg].name</c>. A value is a text, printed as
/// written; no value takes the key away.
/// </summary>
public sealed class ProgramOverrides(IEnumerable<string> settings)
{
    private readonly ImmutableArray<string> _settings = [.. settings];

    /// <summary>The program with the settings in it, in their order. Wrong settings are reported, the others hold.</summary>
    internal YamlMapping Apply(YamlMapping program, DiagnosticBag diagnostics)
    {
        foreach (var setting in _settings)
        {
            if (ProgramSetting.Parse(setting, diagnostics) is { } parsed)
                program = (YamlMapping)(parsed.Replace(program, diagnostics) ?? program);
        }
        return program;
    }
}
