using AgreementGen.Documents;

namespace AgreementGen.Tests.Pipeline;

/// <summary>The Trà Vinh programme keeps the structure of the document that it was made after.</summary>
public class SampleFixtureTests
{
    private readonly Document _document = Programs.Compose(
        File.ReadAllText(TestRepository.Path("samples/tra-vinh/program.yaml"))
    );

    private IReadOnlyList<Clause> Sections => [.. _document.Body.OfType<Clause>()];

    [Fact]
    public void Four_bases_and_the_agreeing_sentence()
    {
        var roles = _document.Body.OfType<Paragraph>().Select(paragraph => paragraph.Role);

        Assert.Equal(
            [.. Enumerable.Repeat(ParagraphRole.LegalBasis, 4), ParagraphRole.Preamble],
            roles
        );
        Assert.Equal([";", ";", ";", "."], _document.Body.OfType<Paragraph>().Take(4).Select(basis => basis.Line.Text[^1..]));
    }

    [Fact]
    public void Five_sections()
    {
        Assert.Equal(["I.", "II.", "III.", "IV.", "V."], Sections.Select(section => section.Label));
        Assert.Equal([0, 2, 6, 2, 4], Sections.Select(section => section.Items.Length));
        Assert.Single(Sections[0].Paragraphs);
        Assert.Equal([6, 7], Sections[3].Items.OfType<Clause>().Select(party => party.Items.Length));
        Assert.All(
            Sections[3].Items.OfType<Clause>().SelectMany(party => party.Items).OfType<Clause>(),
            dash => Assert.Equal("-", dash.Label)
        );
    }

    [Fact]
    public void Two_signers_each_in_the_spelling_of_his_system()
    {
        Assert.Equal(
            ["K/T TRƯỞNG BAN", "KT. CHỦ TỊCH"],
            _document.Signatures.Blocks.SelectMany(block => block.Authorities).Select(authority => authority.Line.Text)
        );
        Assert.Equal(
            ["Dương Mỹ Pha", "Thái Phước Lộc"],
            _document.Signatures.Blocks.Select(block => block.Name?.Text)
        );
    }

    [Fact]
    public void Ten_recipients_the_last_of_which_keeps_the_file()
    {
        Assert.Equal(9, _document.Recipients.Items.Length);
        Assert.All(_document.Recipients.Items, item => Assert.Matches("^- .+;$", item.Text));
        Assert.Equal("- Lưu CQ. BTGTU; VT LMHTX tỉnh.", _document.Recipients.Archive?.Text);
    }

    [Fact]
    public void Every_line_knows_its_place_in_the_program()
    {
        var bases = _document.Body.OfType<Paragraph>().Where(paragraph => paragraph.Role == ParagraphRole.LegalBasis);
        Assert.All(bases, basis => Assert.StartsWith("Căn cứ", basis.Origin.Program.Text, StringComparison.Ordinal));
        Assert.All(Sections, section => Assert.False(section.Origin.Program.IsNone));
        Assert.All(Sections, section => Assert.Equal("templates/_shared/clause.sbn.xml", section.Origin.Template.Path));
    }
}
