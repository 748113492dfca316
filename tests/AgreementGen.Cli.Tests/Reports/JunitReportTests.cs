using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

/// <summary>The JUnit report is what the schemas in use accept: <c>junit.xsd</c> is the stricter of them, in our words.</summary>
public sealed class JunitReportTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void It_conforms(string language) => Validate(ReportLab.Tell("junit", ReportedTask.Lint, language));

    [Fact]
    public void A_mending_conforms() => Validate(ReportLab.Tell("junit", ReportedTask.Lint, "vi", ReportLab.Mended()));

    [Fact]
    public void The_numbers_are_those_of_the_cases()
    {
        var suites = XDocument.Parse(ReportLab.Tell("junit", ReportedTask.Lint)).Root!.Elements("testsuite").ToList();

        Assert.Equal(ReportLab.Results.Length, suites.Count);
        Assert.All(
            suites,
            suite =>
            {
                Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
                Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
                Assert.Equal((int)suite.Attribute("errors")!, suite.Descendants("error").Count());
            }
        );
        Assert.Equal([0, 1, 0, 0], suites.Select(suite => (int)suite.Attribute("errors")!));
        Assert.Equal([0, 0, 3, 1], suites.Select(suite => (int)suite.Attribute("failures")!));
    }

    [Fact]
    public void What_is_spoilt_does_not_conform() =>
        Assert.Throws<XmlSchemaValidationException>(() =>
            Validate(ReportLab.Tell("junit", ReportedTask.Lint).Replace(" tests=", " test=", StringComparison.Ordinal))
        );

    private static void Validate(string report)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, TestRepository.Path("tests/AgreementGen.Cli.Tests/Reports/junit.xsd"));
        using var reader = XmlReader.Create(new StringReader(report), settings);
        while (reader.Read()) { }
    }
}
