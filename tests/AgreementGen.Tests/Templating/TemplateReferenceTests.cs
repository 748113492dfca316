using System.Text;
using AgreementGen.Markup;
using AgreementGen.Templating;

namespace AgreementGen.Tests.Templating;

/// <summary>
/// <c>templates/markup.md</c> is made of the tables that the program itself uses. When one of them changes, the test leaves the
/// new page beside the old one as <c>markup.received.md</c>: read it and put it in its place.
/// </summary>
public class TemplateReferenceTests
{
    private const string Page = "templates/markup.md";

    [Fact]
    public void The_page_says_what_the_tables_say()
    {
        var expected = Write();
        var path = TestRepository.Path(Page);
        var actual = File.Exists(path) ? File.ReadAllText(path) : "";
        if (actual != expected)
            File.WriteAllText(
                TestRepository.Path(Page.Replace(".md", ".received.md", StringComparison.Ordinal)),
                expected
            );
        Assert.Equal(expected, actual);
    }

    private static string Write()
    {
        var page = new StringBuilder(
            """
            # What a template writes

            A template is a Scriban text that writes a small XML of *meaning*: what a part is, never how it looks. Values are escaped where they
            are written; a template cannot forget it. The language itself and its functions: [README.md](README.md).
            `agreementgen render program.yaml --to markup` shows what a template wrote.

            Made from the program's own tables: change those, not this page.

            ## Elements

            `!` must be there, `*` may repeat. *Line*: text of one paragraph; *paragraphs*: text that `<par/>` parts. Inside texts may stand
            `<b>`, `<i>`, `<br/>`, `<par/>` and `<ref to="id"/>`; the engine writes them for the texts of a program.

            | element | holds | attributes | meaning |
            | --- | --- | --- | --- |

            """
        );
        foreach (var rule in Vocabulary.InOrder)
            page.Append("| `")
                .Append(rule.Name)
                .Append("` | ")
                .Append(Holds(rule))
                .Append(" | ")
                .AppendJoin(", ", rule.Attributes.Select(Show))
                .Append(" | ")
                .Append(rule.Meaning)
                .Append(" |\n");
        page.Append(
            """

            ## Functions for Vietnamese documents

            Beside Scriban's own. A date is one of the program's (`date`, the `date` of a legal basis) or a text such as `2021-12-15`, `15/12/2021`, `12/2021`, `2021`.

            | function | example | prints | meaning |
            | --- | --- | --- | --- |

            """
        );
        foreach (var entry in VietnameseFunctions.All)
            page.Append("| `vn.")
                .Append(entry.Name)
                .Append("` | `")
                .Append(entry.Example)
                .Append("` | ")
                .Append(entry.Result)
                .Append(" | ")
                .Append(entry.Meaning)
                .Append(" |\n");
        page.Append(
            """
            | `ref` | `ref "noi-dung"` | Mục III | What a reader calls the clause, annex, table or party with this id. |

            """
        );
        return page.ToString();
    }

    private static string Holds(ElementRule rule) =>
        rule.Content switch
        {
            ElementContent.Line => "line",
            ElementContent.Paragraphs => "paragraphs",
            ElementContent.Empty => "nothing",
            _ => string.Join(' ', rule.Children.Select(child => $"`{child}`")),
        };

    private static string Show(AttributeRule attribute) =>
        $"`{attribute.Name}{(attribute.IsRequired ? "!" : "")}`"
        + (attribute.Values is null ? "" : $" ({string.Join(", ", attribute.Values)})");
}
