using AgreementGen.Templating;
using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Templating;

public class VietnameseFunctionsTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var entry in VietnameseFunctions.All)
                data.Add(entry.Name, entry.Example, entry.Result);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_reference_tells_the_truth(string name, string example, string result)
    {
        var text = $"{{{{ {example} }}}}".Replace("\"", "\\\"", StringComparison.Ordinal);
        var outline = Programs.Outline(
            Programs.Minimal("end_mark: none", $"- {{ heading: \"{name}\", text: \"{text}\" }}")
        );

        Assert.Contains($"    text {result}\n", outline, StringComparison.Ordinal);
    }
}
