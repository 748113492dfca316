using AgreementGen.Agreements;

namespace AgreementGen.Configuration;

/// <summary>The JSON Schema (draft 2020-12) of <c>agreementgen.yml</c>, made of the table that the reader reads by.</summary>
public static class ConfigurationSchema
{
    /// <summary>As <see cref="ProgramSchema.ToJson(string, bool)"/>.</summary>
    public static string ToJson(string language) =>
        ProgramSchema.ToJson("agreementgen.yml", ConfigurationKeys.All, language);
}
