using System.Text.Json;
using AgreementGen.Configuration;
using AgreementGen.Diagnostics;
using AgreementGen.Tests.Agreements;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Configuration;

/// <summary>An editor accepts what the reader accepts.</summary>
public sealed class ConfigurationSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ConfigurationSchema.ToJson("vi")).RootElement;

    [Theory]
    [InlineData("standard: nha.yaml", "")]
    [InlineData("{ select: ND30, ignore: [ND30-QH, HD36] }", "")]
    [InlineData("severity: { ND30-QH-02: note, AG404: error }", "")]
    [InlineData("overrides: [ { files: cu/, severity: { AG404: note } } ]", "")]
    [InlineData("{ agencies: [ { name: A, code: B }, C ], type_codes: CTrPH, signer_titles: true }", "")]
    [InlineData("standrad: nd30", "/standrad")]
    [InlineData("severity: { ND30-QH-02: loud }", "/severity/ND30-QH-02")]
    [InlineData("overrides: [ { ignore: ND30 } ]", "/overrides/0/files")]
    [InlineData("agencies: [ { code: BTG } ]", "/agencies/0")]
    public void A_file_conforms_or_not(string text, string wrong)
    {
        var root = YamlReader.Read(new SourceText("agreementgen.yml", text), new DiagnosticBag())!;

        Assert.Equal(wrong, string.Join(' ', new SchemaCheck(Schema).Check(root)));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_key_is_described(string language)
    {
        var text = ConfigurationSchema.ToJson(language);

        Assert.True(text.IsNormalized());
        Assert.Equal(language == "vi", text.Contains("Tên chính thức", StringComparison.Ordinal));
        Assert.All(
            ConfigurationKeys.All.SelectMany(table => table.Keys),
            key => Assert.Contains(language == "vi" ? key.Vietnamese : key.English, text, StringComparison.Ordinal)
        );
    }
}
