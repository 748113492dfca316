using System.Text.Json;
using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Agreements;

public class ProgramSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ProgramSchema.ToJson("vi")).RootElement;

    public static TheoryData<string> ValidPrograms() => new(Programs.Valid());

    [Theory]
    [MemberData(nameof(ValidPrograms))]
    public void A_valid_program_conforms(string path) =>
        Assert.Empty(new SchemaCheck(Schema).Check(ReadYaml(Programs.ReadFile(path))));

    [Theory]
    [InlineData("titel: x", "/titel")]
    [InlineData("number: [1]", "/number")]
    [InlineData("medium: papper", "/medium")]
    [InlineData("recipients: x", "/recipients")]
    [InlineData("copies: { total: 0 }", "/copies")]
    [InlineData("clauses: []", "/clauses")]
    [InlineData("date: 15-12-2021", "/date")]
    [InlineData("parties: [ { id: a } ]", "/parties/0/name")]
    public void A_wrong_program_does_not_conform(string line, string place)
    {
        var key = line.Split(':')[0];
        var program = string.Join('\n', "template: a", "title: b", "parties: [ { name: c } ]", "clauses: [ d ]");
        var text = string.Join('\n', program.Split('\n').Where(other => other.Split(':')[0] != key).Append(line));
        Assert.Equal([place], new SchemaCheck(Schema).Check(ReadYaml(text)));
    }

    [Fact]
    public void A_program_that_extends_another_need_not_say_all()
    {
        Assert.Equal(
            ["/template", "/title", "/parties", "/clauses"],
            new SchemaCheck(Schema).Check(ReadYaml("term: x"))
        );
        Assert.Empty(new SchemaCheck(Schema).Check(ReadYaml("extends: khung.yaml")));
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void An_overlay_need_not_say_anything_but_knows_the_same_keys(string path)
    {
        var schema = new SchemaCheck(JsonDocument.Parse(ProgramSchema.ToJson("vi", isOverlay: true)).RootElement);
        Assert.Empty(schema.Check(ReadYaml(Programs.ReadFile(path))));
        Assert.Empty(schema.Check(ReadYaml("parties: [{ id: a, signer: { authority: { of: Ban } } }]")));
        Assert.Equal(["/titel"], schema.Check(ReadYaml("titel: x")));
    }

    public static TheoryData<string> Overlays() => new(Programs.Overlays());

    [Fact]
    public void The_schema_has_exactly_the_keys_of_the_reader()
    {
        foreach (var table in ProgramKeys.All)
        {
            var written = table == ProgramKeys.Agreement ? Schema : Schema.GetProperty("$defs").GetProperty(table.Name);
            Assert.Equal(table.Keys.Select(key => key.Name), Properties(written).Select(property => property.Name));
            Assert.False(written.GetProperty("additionalProperties").GetBoolean());
        }
        Assert.Equal(ProgramKeys.All.Length - 1, Schema.GetProperty("$defs").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Everything_is_described_in_the_language(string language)
    {
        var text = ProgramSchema.ToJson(language);
        var schema = JsonDocument.Parse(text).RootElement;
        foreach (var table in schema.GetProperty("$defs").EnumerateObject().Select(named => named.Value).Append(schema))
        {
            Assert.NotEmpty(table.GetProperty("description").GetString()!);
            Assert.All(Properties(table), key => Assert.NotEmpty(key.Value.GetProperty("description").GetString()!));
        }
        Assert.Equal(language == "vi", text.Contains("Tên mẫu văn bản", StringComparison.Ordinal));
        Assert.Equal(language == "en", text.Contains("Name of the template", StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_is_the_same_at_each_run_with_plain_line_ends()
    {
        Assert.Equal(ProgramSchema.ToJson("vi"), ProgramSchema.ToJson("vi"));
        Assert.DoesNotContain('\r', ProgramSchema.ToJson("vi"));
        Assert.EndsWith("}\n", ProgramSchema.ToJson("vi"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var references = References(Schema).Distinct(StringComparer.Ordinal).ToList();
        Assert.Equal(ProgramKeys.All.Length - 1, references.Count);
        Assert.All(
            references,
            name => Assert.True(Schema.GetProperty("$defs").TryGetProperty(name["#/$defs/".Length..], out _))
        );
    }

    private static JsonElement.ObjectEnumerator Properties(JsonElement table) =>
        table.GetProperty("properties").EnumerateObject();

    private static IEnumerable<string> References(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property =>
                    property.NameEquals("$ref") ? [property.Value.GetString()!] : References(property.Value)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
            _ => [],
        };

    private static YamlNode ReadYaml(string text) =>
        YamlReader.Read(new SourceText("x.yaml", text), new DiagnosticBag())!;
}
