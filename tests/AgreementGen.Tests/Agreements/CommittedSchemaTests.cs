using AgreementGen.Agreements;

namespace AgreementGen.Tests.Agreements;

/// <summary>The schema that the samples' first lines name is the one that the program prints.</summary>
public class CommittedSchemaTests
{
    private const string Schema = "samples/agreementgen.schema.json";

    [Fact]
    public void The_committed_schema_is_the_current_one()
    {
        var expected = ProgramSchema.ToJson("vi").TrimEnd() + "\n";
        var path = TestRepository.Path(Schema);
        if (File.ReadAllText(path) != expected)
            File.WriteAllText(path.Replace(".json", ".received.json", StringComparison.Ordinal), expected);

        Assert.Equal(expected, File.ReadAllText(path));
    }
}
