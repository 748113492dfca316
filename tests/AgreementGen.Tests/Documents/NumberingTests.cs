using AgreementGen.Documents;
using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Documents;

public class NumberingTests
{
    [Fact]
    public void Levels_restart_in_their_parent_and_dieu_counts_through_the_document()
    {
        var labels = Labels(
            """
            numbering: [Chương I, Điều 1., "1.", a)]
            """,
            """
            - heading: QUY ĐỊNH CHUNG
                items:
                  - heading: Phạm vi
                    items: [một, hai]
                  - heading: Đối tượng
                    items:
                      - text: ba
                        items: [a, b, c, d, đ]
              - heading: TỔ CHỨC THỰC HIỆN
                items:
                  - heading: Hiệu lực
                    items: [bốn]
            """
        );

        Assert.Equal(
            [
                "Chương I",
                "Điều 1.",
                "1.",
                "2.",
                "Điều 2.",
                "1.",
                "a)",
                "b)",
                "c)",
                "d)",
                "đ)",
                "Chương II",
                "Điều 3.",
                "1.",
            ],
            labels
        );
    }

    [Fact]
    public void A_label_by_hand_takes_its_number_and_an_unnumbered_node_takes_none()
    {
        var labels = Labels(
            "",
            """
            - heading: Một
              - { heading: Không số, unnumbered: true }
              - { heading: Viết tay, label: II bis. }
              - heading: Ba
            """
        );

        Assert.Equal(["I.", "", "II bis.", "III."], labels);
    }

    [Fact]
    public void Start_and_decimal_numbers_follow_the_parent()
    {
        var labels = Labels(
            """
            numbering: ["1.", "1.1."]
            """,
            """
            - heading: A
                start: 3
                items: [x, y]
              - heading: B
                items: [z]
            """
        );

        Assert.Equal(["1.", "1.3.", "1.4.", "2.", "2.1."], labels);
    }

    [Theory]
    [InlineData("muc", "Mục II")]
    [InlineData("khoan", "khoản 2 Mục II")]
    [InlineData("diem", "điểm b khoản 2 Mục II")]
    [InlineData("b", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("pl", "Phụ lục")]
    public void References_read_as_a_clerk_writes_them(string id, string said)
    {
        var outline = Programs.Outline(
            Programs.Minimal(
                """
                numbering: [I., "1.", a)]
                annexes:
                  - { id: pl, title: CHỈ TIÊU, clauses: [một] }
                """,
                $$$"""
                - heading: Mở đầu
                    text: Xem {{ ref "{{{id}}}" }} dưới đây
                  - id: muc
                    heading: Nội dung
                    items:
                      - một
                      - id: khoan
                        text: hai
                        items: [x theo Phụ lục, { id: diem, text: y }]
                """
            )
        );

        Assert.Contains($"text Xem {said} dưới đây", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_inside_an_article_stops_at_the_article()
    {
        var outline = Programs.Outline(
            Programs.Minimal(
                "numbering: [Chương I, Điều 1., \"1.\"]",
                """
                - heading: CHUNG
                    items:
                      - heading: Phạm vi
                        items: [{ id: k, text: một }]
                      - heading: Khác
                        text: Theo {{ ref "k" }}.
                """
            )
        );

        Assert.Contains("Theo khoản 1 Điều 1.", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_reference_is_an_error_at_its_line()
    {
        var rendering = Programs.Render(
            Programs.Minimal("", "- heading: A\n    text: Xem {{ ref \"khong-co\" }}.\n  - { id: co, heading: B }")
        );

        var mistake = Assert.Single(rendering.Diagnostics);
        Assert.Equal("AG400", mistake.Kind.Code);
        Assert.Equal("Xem {{ ref \"khong-co\" }}.", mistake.Location.Text);
    }

    [Fact]
    public void A_dash_cannot_be_cited()
    {
        var rendering = Programs.Render(
            Programs.Minimal("numbering: [\"-\"]", "- { id: gach, text: A }\n  - Xem {{ ref \"gach\" }}")
        );

        Assert.Equal("AG402", Assert.Single(rendering.Diagnostics).Kind.Code);
    }

    private static IEnumerable<string> Labels(string keys, string clauses) =>
        Clauses(Programs.Compose(Programs.Minimal(keys, clauses)).Body).Select(clause => clause.Label);

    private static IEnumerable<Clause> Clauses(IEnumerable<Block> blocks) =>
        blocks.OfType<Clause>().SelectMany(clause => Clauses(clause.Items).Prepend(clause));
}
