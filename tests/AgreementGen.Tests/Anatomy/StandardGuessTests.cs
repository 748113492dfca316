using AgreementGen.Anatomy;
using AgreementGen.Tests.Reading;

namespace AgreementGen.Tests.Anatomy;

/// <summary>Which standard a document follows is told by its title, signs, number, authorities and date.</summary>
public sealed class StandardGuessTests
{
    [Theory]
    [InlineData("party", "date: 12/02/2020", "party-2018")]
    [InlineData("party", "date: 26/5/2026", "party-2018")]
    [InlineData("party", "date: 27/5/2026", "party-2026")]
    [InlineData("party", "date: 5/2026", "party-2026")]
    [InlineData("party", "date: 4/2026", "party-2018")]
    [InlineData("party", "date: 2026", "party-2026")]
    [InlineData("party", "date: 2025", "party-2018")]
    [InlineData("party", "", "party-2026")]
    [InlineData("party", "standard: party-2018", "party-2018")]
    [InlineData("youth", "date: 16/5/2024", "youth")]
    [InlineData("youth", "", "youth")]
    [InlineData("state", "date: 16/5/2024", "nd30")]
    [InlineData("front", "", "nd30")]
    public void What_we_write_is_recognised(string system, string more, string standard)
    {
        var guess = GuessOf(Program(system, more));

        Assert.Equal((standard, Confidence.Certain), (guess.Standard, guess.Confidence));
        Assert.All(guess.Reasons, reason => Assert.Equal(standard, reason.Standard));
    }

    /// <summary>Without a title what is left speaks, less loudly.</summary>
    [Theory]
    [InlineData("party", "date: 12/02/2020", "party-2018")]
    [InlineData("youth", "", "youth")]
    [InlineData("state", "", "nd30")]
    public void Without_a_title(string system, string more, string standard)
    {
        var guess = GuessOf(Program(system, more + "\nheader: { heading: none }\nstandard: " + standard));

        Assert.Equal(standard, guess.Standard);
        Assert.NotEqual(Confidence.Certain, guess.Confidence);
    }

    /// <summary>A document of the Party with another body has the national title.</summary>
    [Fact]
    public void The_title_is_stronger_than_all_else()
    {
        var guess = GuessOf(Program("party", "header: { heading: quoc_hieu }\nstandard: party-2018"));

        Assert.Equal("nd30", guess.Standard);
        Assert.Equal(StandardSign.Title, Assert.Single(guess.Reasons).Sign);
    }

    private static StandardGuess GuessOf(string program)
    {
        var rendering = Pipeline.Programs.Render(program);
        Assert.Empty(rendering.Diagnostics.Select(Pipeline.Programs.Show));
        var docx = AgreementPipeline.Write(rendering, OutputFormat.Docx).ToArray();
        return StandardGuess.Of(Anatomist.Examine(Views.Read(docx)));
    }

    private static string Program(string system, string more) =>
        $"""
            template: chuong-trinh-phoi-hop
            title: về công tác phối hợp
            place: Cà Mau
            number: 05
            {more}
            parties:
              - {"{"} id: a, system: {system}, name: Ban Tổ chức Tỉnh ủy, symbol: BTCTU, signer: {"{"} authority: {"{"} form: KT, of: Trưởng Ban {"}"}, position: Phó Trưởng Ban {"}"} {"}"}
              - {"{"} id: b, system: {system}, name: Ban Dân vận Tỉnh ủy, symbol: BDVTU, signer: {"{"} authority: {"{"} form: KT, of: Trưởng Ban {"}"}, position: Phó Trưởng Ban {"}"} {"}"}
            clauses:
              - heading: Mục đích
                text: Nội dung.
            recipients: [Thường trực Tỉnh ủy, Các bên]
            archive: VT
            """;
}
