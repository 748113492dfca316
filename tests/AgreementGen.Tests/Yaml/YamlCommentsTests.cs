using AgreementGen.Diagnostics;
using AgreementGen.Yaml;

namespace AgreementGen.Tests.Yaml;

public sealed class YamlCommentsTests
{
    [Theory]
    [InlineData("# một", "một alone 1:1")]
    [InlineData("a: b # một", "một 1:6")]
    [InlineData("a: b#không phải", "")]
    [InlineData("a: \"b # không phải\"", "")]
    [InlineData("a: 'b # không phải' # một", "một 1:21")]
    [InlineData("a: |\n  # không phải\n  b\n# một", "một alone 4:1")]
    [InlineData("a: | # một\n  b", "một 1:6")]
    [InlineData("a: [b, # một\n  c]", "một 1:8")]
    [InlineData("a:\n  # một\n  - b\n  ## hai #\n  - c", "một alone 2:3, hai # alone 4:3")]
    [InlineData("a: {{ không đóng # một", "một 1:18")]
    public void A_comment_is_found_where_YAML_has_one(string text, string found) =>
        Assert.Equal(found, string.Join(", ", YamlComments.Of(new SourceText("a.yaml", text)).Select(Show)));

    [Fact]
    public void A_comment_ends_with_its_line()
    {
        var comment = Assert.Single(YamlComments.Of(new SourceText("a.yaml", "a: b # một  \r\nc: d")));

        Assert.Equal("# một", comment.Place.Text);
    }

    private static string Show(YamlComment comment) =>
        $"{comment.Text}{(comment.IsAlone ? " alone" : "")} {comment.Place.Line}:{comment.Place.Column}";
}
