using AgreementGen.Tests.Pipeline;

namespace AgreementGen.Tests.Composing;

public class ComposingTests
{
    [Theory]
    [InlineData("", "Số: ␣␣␣␣␣␣␣␣/CTr-SNV-BTCTU")]
    [InlineData("number: 05", "Số: 05/CTr-SNV-BTCTU")]
    [InlineData("symbol: 01/QCPH/UBND-UBMTTQ", "Số: 01/QCPH/UBND-UBMTTQ")]
    [InlineData("symbol: Số 68/CTPH", "Số 68/CTPH")]
    [InlineData("{number: 7, standard: party-2018}", "Số 7-CTr/SNV-BTCTU")]
    public void Number_lines(string keys, string expected)
    {
        Assert.Contains($"  number {expected}\n", Programs.Outline(Minimal(keys)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{place: Trà Vinh, date: 2021-12-05}", "Trà Vinh, ngày 05 tháng 12 năm 2021")]
    [InlineData("{place: Trà Vinh, date: 05/3/2021}", "Trà Vinh, ngày 05 tháng 3 năm 2021")]
    [InlineData("{place: Trà Vinh, date: 15/02/2021}", "Trà Vinh, ngày 15 tháng 02 năm 2021")]
    [InlineData("{place: Trà Vinh, date: 12/2021}", "Trà Vinh, ngày ␣␣␣␣␣␣ tháng 12 năm 2021")]
    [InlineData("{place: Trà Vinh, date: 2021}", "Trà Vinh, ngày ␣␣␣␣␣␣ tháng ␣␣␣␣␣␣ năm 2021")]
    public void Date_lines(string keys, string expected)
    {
        Assert.Contains($"  date {expected}\n", Programs.Outline(Minimal(keys)), StringComparison.Ordinal);
    }

    /// <summary>Of the standards only the Party's has the line; what is issued is no draft.</summary>
    [Theory]
    [InlineData("{draft_number: 2, standard: party-2018}", "Dự thảo lần 2")]
    [InlineData("{draft_number: 11, standard: party-2026}", "Dự thảo lần 11")]
    [InlineData("{standard: party-2026}", null)]
    [InlineData("{draft_number: 2, standard: nd30}", null)]
    [InlineData("{draft_number: 2, standard: youth}", null)]
    public void Draft_lines(string keys, string? expected) =>
        Assert.Equal(expected, Programs.Compose(Minimal(keys)).Header.DraftLine?.Text);

    [Fact]
    public void What_is_issued_has_no_draft_line()
    {
        var rendering = Programs.Render(Minimal("{draft_number: 2, standard: party-2018, state: issued}"));

        Assert.Null(rendering.Document!.Header.DraftLine);
    }

    [Fact]
    public void Only_a_missing_end_mark_is_added_to_a_basis()
    {
        var outline = Programs.Outline(Minimal("legal_bases: [Căn cứ A, Căn cứ B;, \"Căn cứ C,\", Căn cứ D]"));

        Assert.Contains(
            "legalbasis Căn cứ A;\n  legalbasis Căn cứ B;\n  legalbasis Căn cứ C,\n  legalbasis Căn cứ D.\n",
            outline,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_basis_in_parts_is_put_together()
    {
        var outline = Programs.Outline(
            Minimal(
                "legal_bases: [{ type: Quyết định, number: 238-QĐ/TW, date: 2020-09-30, issuer: Ban Bí thư Trung ương Đảng, about: ban hành Quy chế }]"
            )
        );

        Assert.Contains(
            "Căn cứ Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư Trung ương Đảng ban hành Quy chế.",
            outline,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "Nội dung", "Nội dung./.")]
    [InlineData("", "Nội dung.", "Nội dung./.")]
    [InlineData("", "Nội dung./.", "Nội dung./.")]
    [InlineData("end_mark: .", "Nội dung.", "Nội dung.")]
    [InlineData("end_mark: .", "Nội dung", "Nội dung.")]
    [InlineData("end_mark: none", "Nội dung", "Nội dung")]
    [InlineData("standard: party-2018", "Nội dung", "Nội dung.")]
    public void End_marks(string keys, string text, string expected)
    {
        var outline = Programs.Outline(Programs.Minimal(keys, $"- {{ heading: A, text: \"{text}\" }}"));

        Assert.Contains($"    text {expected}\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_signer_keeps_the_spelling_of_his_own_system()
    {
        var outline = Programs.Outline(
            """
            template: chuong-trinh-phoi-hop
            title: về công tác phối hợp
            parties:
              - id: a
                system: party
                name: Ban Tuyên giáo Tỉnh ủy
                signer: { authority: { form: KT, of: Trưởng ban }, position: Phó Trưởng ban, name: Dương Mỹ Pha }
              - id: b
                system: association
                name: Liên minh Hợp tác xã tỉnh
                signer: { authority: { form: KT, of: Chủ tịch }, position: Phó Chủ tịch }
            clauses: [{ heading: A, text: B }]
            """
        );

        Assert.Contains(
            "authority K/T TRƯỞNG BAN\n    position PHÓ TRƯỞNG BAN\n    name Dương Mỹ Pha",
            outline,
            StringComparison.Ordinal
        );
        Assert.Contains("authority KT. CHỦ TỊCH\n    position PHÓ CHỦ TỊCH\n", outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("archive: \"VT, TT\"", "- Lưu: VT, TT.")]
    [InlineData("archive: Lưu CQ. BTGTU; VT LMHTX tỉnh.", "- Lưu CQ. BTGTU; VT LMHTX tỉnh.")]
    [InlineData("{archive: VT, standard: party-2026}", "- Lưu VT.")]
    public void Archive_lines(string keys, string expected)
    {
        Assert.Contains($"  archive {expected}\n", Programs.Outline(Minimal(keys)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_recipient_ends_with_a_stop_when_nothing_is_archived()
    {
        var outline = Programs.Outline(Minimal("recipients: [Tỉnh ủy (để b/c), Các bên]"));

        Assert.Contains("recipient - Tỉnh ủy (để b/c);\n  recipient - Các bên.\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_superior_body_common_to_all_is_printed_once()
    {
        var outline = Programs.Outline(
            """
            template: chuong-trinh-phoi-hop
            title: về công tác phối hợp
            parties:
              - { id: a, system: party, name: A, header: [TỈNH ỦY CÀ MAU, BAN TỔ CHỨC] }
              - { id: b, system: party, name: B, header: [TỈNH ỦY CÀ MAU, BAN TUYÊN GIÁO] }
            clauses: [{ heading: A, text: B }]
            """
        );

        Assert.StartsWith(
            "header party\n  superior TỈNH ỦY CÀ MAU\n  issuer BAN TỔ CHỨC\n  issuer BAN TUYÊN GIÁO\n",
            outline,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_can_be_joined()
    {
        var outline = Programs.Outline(Minimal("header: { layout: joined }"));

        Assert.Contains("  issuer SỞ NỘI VỤ - BAN TỔ CHỨC TỈNH ỦY\n", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_issued_has_no_blanks()
    {
        var rendering = Programs.Render(
            Programs.Minimal("state: issued", "- { heading: A, text: \"Kinh phí: [CẦN BỔ SUNG]\" }")
        );

        Assert.Equal(
            ["AG401", "AG401", "AG401", "AG401", "AG401", "AG403"],
            rendering.Diagnostics.Select(diagnostic => diagnostic.Kind.Code).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Keys may come as a flow mapping, to write several on one line.</summary>
    private static string Minimal(string keys) =>
        Programs.Minimal(
            keys.StartsWith('{') ? string.Join('\n', keys.Trim('{', '}').Split(", ").Select(key => key.Trim())) : keys
        );
}
