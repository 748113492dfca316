using AgreementGen.Agreements;

namespace AgreementGen.Tests.Agreements;

/// <summary>The schema that the samples' first lines name is the one that the program prints.</summary>
public class CommittedSchemaTests
{
    [Theory]
    [InlineData("samples/agreementgen.schema.json", false)]
    [InlineData("samples/agreementgen-overlay.schema.json", true)]
    public void The_committed_schema_is_the_current_one(string schema, bool isOverlay)
    {
        var expected = ProgramSchema.ToJson("vi", isOverlay).TrimEnd() + "\n";
        var path = TestRepository.Path(schema);
        if (File.ReadAllText(path) != expected)
            File.WriteAllText(path.Replace(".json", ".received.json", StringComparison.Ordinal), expected);

        Assert.Equal(expected, File.ReadAllText(path));
    }
}
