using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Checking;

public class AnnexCheckTests
{
    private const string Two = """
        annexes:
          - { id: mot, title: MỘT, clauses: [x] }
          - { id: hai, title: HAI, clauses: [y] }
        """;

    [Theory]
    [InlineData("Theo Phụ lục I và Phụ lục II.", "")]
    [InlineData("Theo Phụ lục 1 và Phụ lục 2.", "")]
    [InlineData("Theo {{ ref \\\"mot\\\" }} và {{ ref \\\"hai\\\" }}.", "")]
    [InlineData("Theo các phụ lục kèm theo Chương trình này; xem Phụ lục.", "")]
    [InlineData("Theo Phụ lục I, II; Phụ lục II kèm theo Kế hoạch này.", "")]
    [InlineData("Theo Phụ lục I.", "AG404 [Phụ lục II]")]
    [InlineData("Theo Phụ lục I, Phụ lục II, Phụ lục III.", "AG405 [Phụ lục III]")]
    [InlineData("Theo Phụ lục I, Phụ lục II và Phụ lục V ban hành kèm theo Nghị định.", "")]
    public void Annexes_and_their_citations_agree(string text, string expected)
    {
        var rendering = Programs.Render(Programs.Minimal(Two, $"- {{ heading: A, text: \"{text}\" }}"));

        Assert.False(rendering.HasErrors);
        Assert.Equal(
            expected,
            string.Join(' ', rendering.Diagnostics.Select(found => $"{found.Kind.Code} [{found.Arguments[0]}]"))
        );
    }
}
