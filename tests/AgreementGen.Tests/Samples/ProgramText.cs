using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace AgreementGen.Tests.Samples;

/// <summary>The running text of a program file, by YamlDotNet's own tree: what must stand in the document in this order.</summary>
internal static partial class ProgramText
{
    /// <summary>In the order of the document.</summary>
    private static readonly string[] Parts = ["purpose", "legal_bases", "preamble", "clauses", "recipients"];

    /// <summary>Keys whose texts are printed as written.</summary>
    private static readonly string[] Printed = ["heading", "text", "items", "about"];

    /// <summary>Paragraph by paragraph, without emphasis; texts with an expression in them are left out.</summary>
    public static IReadOnlyList<string> Of(string program)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(program));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return
        [
            .. Parts
                .Where(part => root.Children.ContainsKey(part))
                .SelectMany(part => Texts(root.Children[part]))
                .SelectMany(text => text.Trim().Split("\n\n"))
                .Where(text => text != "none" && !text.Contains("{{", StringComparison.Ordinal))
                .Select(text => Emphasis().Replace(text.Trim(), "")),
        ];
    }

    private static IEnumerable<string> Texts(YamlNode node) =>
        node switch
        {
            YamlScalarNode scalar => [scalar.Value!],
            YamlSequenceNode sequence => sequence.SelectMany(Texts),
            YamlMappingNode mapping => Printed
                .Where(key => mapping.Children.ContainsKey(key))
                .SelectMany(key => Texts(mapping.Children[key])),
            _ => [],
        };

    /// <summary>Stars that are not escaped.</summary>
    [GeneratedRegex(@"(?<!\\)\*+|\\(?=\*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emphasis();
}
