using AgreementGen.Documents;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Pipeline;

/// <summary>Every node of the tree knows the template line and the program line that it came from.</summary>
public class OriginTests
{
    private readonly Document _document = Sample.Get("tra-vinh").Rendering.Document!;

    [Fact]
    public void A_basis_knows_its_line_in_the_program() =>
        Assert.All(
            _document.Body.OfType<Paragraph>().Where(paragraph => paragraph.Role == ParagraphRole.LegalBasis),
            basis => Assert.StartsWith("Căn cứ", basis.Origin.Program.Text, StringComparison.Ordinal)
        );

    [Fact]
    public void A_clause_knows_its_line_in_the_template_and_in_the_program()
    {
        var sections = _document.Body.OfType<Clause>().ToList();

        Assert.Equal("Mục đích phối hợp", sections[0].Origin.Program.Text);
        Assert.All(sections, section => Assert.Equal("templates/_shared/clause.sbn.xml", section.Origin.Template.Path));
    }
}
