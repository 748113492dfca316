using AgreementGen.Documents;

namespace AgreementGen.Tests.Samples;

/// <summary>The structure that the published programme of Trà Vinh 2021-2025 has, and our sample of it keeps.</summary>
public sealed class TraVinhTests
{
    private static readonly Document Document = Sample.Get("tra-vinh").Rendering.Document!;

    private static Clause[] Sections => [.. Document.Body.OfType<Clause>()];

    [Fact]
    public void Four_legal_bases() =>
        Assert.Equal(4, Document.Body.OfType<Paragraph>().Count(p => p.Role == ParagraphRole.LegalBasis));

    [Fact]
    public void Five_sections() => Assert.Equal(["I.", "II.", "III.", "IV.", "V."], Sections.Select(s => s.Label));

    /// <summary>Principles, contents, responsibilities of the two parties, carrying out.</summary>
    [Fact]
    public void Items_of_the_sections() =>
        Assert.Equal([0, 2, 6, 2, 4], Sections.Select(section => section.Items.Length));

    [Fact]
    public void Six_and_seven_dashes()
    {
        var parties = Sections[3].Items.OfType<Clause>().ToList();

        Assert.Equal([6, 7], parties.Select(party => party.Items.Length));
        Assert.All(parties.SelectMany(party => party.Items.OfType<Clause>()), item => Assert.Equal("-", item.Label));
    }

    /// <summary>Each signer keeps the spelling of his own system.</summary>
    [Fact]
    public void Two_signature_blocks_with_their_own_authority() =>
        Assert.Equal(
            ["K/T TRƯỞNG BAN", "KT. CHỦ TỊCH"],
            Document.Signatures.Blocks.SelectMany(block => block.Authorities).Select(authority => authority.Line.Text)
        );

    /// <summary>The last of them is the archive's line.</summary>
    [Fact]
    public void Ten_recipients()
    {
        Assert.Equal(9, Document.Recipients.Items.Length);
        Assert.Equal("- Lưu CQ. BTGTU; VT LMHTX tỉnh.", Document.Recipients.Archive!.Text);
    }
}
