using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Checking;

public class AnnexCheckTests
{
    private const string Two = """
        annexes:
          - { id: mot, title: MỘT, clauses: [x] }
          - { id: hai, title: HAI, clauses: [y] }
        """;

    private const string ByHand = """
        annexes:
          - { id: mot, label: Phụ lục số 01, title: MỘT, clauses: [x] }
          - { id: hai, label: "Biểu A:", title: HAI, clauses: [y] }
        """;

    [Theory]
    [InlineData("Theo {{ ref \\\"mot\\\" }} và {{ ref \\\"hai\\\" }}.", "")]
    [InlineData("Theo biểu A và phụ lục số 01.", "")]
    [InlineData("Theo Phụ lục số 01.", "AG404 [Biểu A:]")]
    public void Annexes_numbered_by_hand_are_cited_as_they_are_called(string text, string expected) =>
        Assert.Equal(expected, Findings(ByHand, text));

    [Theory]
    [InlineData("Theo Phụ lục I và Phụ lục II.", "")]
    [InlineData("Theo Phụ lục 1 và Phụ lục 2.", "")]
    [InlineData("Theo {{ ref \\\"mot\\\" }} và {{ ref \\\"hai\\\" }}.", "")]
    [InlineData("Theo các phụ lục kèm theo Chương trình này; xem Phụ lục.", "")]
    [InlineData("Theo Phụ lục I, II; Phụ lục II kèm theo Kế hoạch này.", "")]
    [InlineData("Theo Phụ lục I.", "AG404 [Phụ lục II]")]
    [InlineData("Theo Phụ lục I, Phụ lục II, Phụ lục III.", "AG405 [Phụ lục III]")]
    [InlineData("Theo Phụ lục I, Phụ lục II và Phụ lục V ban hành kèm theo Nghị định.", "")]
    public void Annexes_and_their_citations_agree(string text, string expected) =>
        Assert.Equal(expected, Findings(Two, text));

    private static string Findings(string annexes, string text)
    {
        var rendering = Programs.Render(Programs.Minimal(annexes, $"- {{ heading: A, text: \"{text}\" }}"));

        Assert.False(rendering.HasErrors);
        return string.Join(' ', rendering.Diagnostics.Select(found => $"{found.Kind.Code} [{found.Arguments[0]}]"));
    }
}
