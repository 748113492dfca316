using Scriban.Functions;

namespace Scriban.Tests;

/// <summary>The function reference is complete, true, and in <c>templates/README.md</c>.</summary>
public class FunctionReferenceTests
{
    /// <summary>Set to <c>write</c> to write the reference anew.</summary>
    private const string Switch = "FUNCTION_REFERENCE";

    public static TheoryData<string> Functions => [.. FunctionReference.Pages.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public void An_example_gives_the_output_beside_it(string name)
    {
        var page = FunctionReference.Pages.Single(p => p.Name == name);
        Assert.Equal(page.Output, Template.Parse(page.Input).Render(new TemplateContext()));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_parameter_is_described(string name)
    {
        var page = FunctionReference.Pages.Single(p => p.Name == name);
        var names = page.Signature.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(n => n.TrimEnd('?', '.'));
        Assert.Equal(names, page.Parameters.Select(p => p.Name), StringComparer.Ordinal);
        Assert.All(page.Parameters, p => Assert.NotEmpty(p.Text));
        Assert.NotEmpty(page.Returns);
        Assert.Contains(name, page.Input, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_is_in_a_language_case(string name)
    {
        var cases = Directory.GetFiles(LanguageCase.Folder, "*.txt").Select(File.ReadAllText);
        Assert.Contains(cases, text => text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_reference_in_the_templates_folder_is_up_to_date()
    {
        if (Environment.GetEnvironmentVariable(Switch) == "write")
        {
            File.WriteAllText(FunctionReference.File, FunctionReference.Write());
        }

        Assert.True(
            File.ReadAllText(FunctionReference.File) == FunctionReference.Write(),
            $"templates/README.md is out of date. Write it anew: {Switch}=write dotnet test tests/Scriban.Tests"
        );
    }

    [Fact]
    public void The_groups_are_those_of_the_language()
    {
        string[] expected =
        [
            "array",
            "date",
            "empty",
            "html",
            "include",
            "include_join",
            "math",
            "object",
            "regex",
            "string",
            "timespan",
        ];
        Assert.Equal(expected, new BuiltinFunctions().Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
