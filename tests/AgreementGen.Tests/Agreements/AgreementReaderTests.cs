using AgreementGen.Agreements;
using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Tests.Agreements;

public class AgreementReaderTests
{
    public static TheoryData<string> ValidPrograms() => new(Programs.Valid());

    [Theory]
    [MemberData(nameof(ValidPrograms))]
    public void A_program_without_mistakes_is_read_without_a_word(string path)
    {
        var found = new DiagnosticBag();
        var text = Programs.ReadFile(path);
        Assert.NotNull(AgreementReader.Read(new SourceText(path, text), found));
        Assert.Empty(found.ToSorted().Select(Programs.Describe));
    }

    [Fact]
    public void The_smallest_program_takes_every_default()
    {
        var agreement = Programs.Read(Programs.Small);
        Assert.Equal("chuong-trinh-phoi-hop", agreement.Template.Value);
        Assert.Equal(Medium.Electronic, agreement.Medium);
        Assert.Equal(State.Draft, agreement.State);
        Assert.Null(agreement.Standard);
        Assert.Null(agreement.Number);
        Assert.Null(agreement.Date);
        Assert.Equal(PoliticalSystem.Other, agreement.Parties[0].System);
        Assert.Equal(new HeaderOptions(), agreement.Header);
        Assert.Equal(new SignatureOptions(), agreement.Signatures);
        Assert.Empty(agreement.LegalBases);
    }

    [Fact]
    public void Every_key_of_the_head_reaches_the_agreement()
    {
        var agreement = Programs.Read(Programs.Full);
        Assert.Equal("./tieu-chuan-rieng.yaml", agreement.Standard?.Value);
        Assert.Equal(Medium.Paper, agreement.Medium);
        Assert.Equal(State.Issued, agreement.State);
        Assert.Equal(Heading.QuocHieu, agreement.Header.Heading);
        Assert.Equal(IssuerLayout.Stacked, agreement.Header.Layout);
        Assert.Equal(["TỈNH ỦY TRÀ VINH", "*"], agreement.Header.Lines.Select(line => line.Value));
        Assert.Equal("TỈNH ỦY TRÀ VINH", agreement.Header.Parent?.Value);
        Assert.Equal("TỈNH TRÀ VINH", agreement.Header.Locality?.Value);
        Assert.Equal((IssuerMark.Asterisks, true), (agreement.Header.Mark, agreement.Header.HasNumberEach));
        Assert.Equal("THỎA THUẬN HỢP TÁC", agreement.Type?.Value);
        Assert.Equal(2, agreement.Title.Length);
        Assert.Equal("giai đoạn 2021 - 2025", agreement.Term?.Value);
        Assert.Equal("05", agreement.Number?.Value);
        Assert.Equal("Trà Vinh", agreement.Place?.Value);
        Assert.Equal((15, 12, 2021), (agreement.Date!.Day, agreement.Date.Month, agreement.Date.Year));
        Assert.Equal("Quyết định số 15/QĐ-UBND", agreement.IssuedWith?.Value);
        Assert.Equal("Trà Vinh, tháng 12 năm 2021", agreement.DateLine?.Value);
        Assert.Equal(["p2", "btg"], agreement.Order.Text.Select(id => id.Value));
        Assert.Equal(["btg", "p2"], agreement.Order.Header.Select(id => id.Value));
        Assert.Equal(["btg", "p2"], agreement.Order.Symbol.Select(id => id.Value));
        Assert.Equal(["p2", "btg"], agreement.Order.Signatures.Select(id => id.Value));
    }

    [Fact]
    public void A_symbol_may_have_several_lines() =>
        Assert.Equal(
            ["01/QC-HĐND", "02/QC-UBND"],
            Programs.Read(Programs.Small + "symbol: [01/QC-HĐND, 02/QC-UBND]\n").Symbol.Select(line => line.Value)
        );

    [Fact]
    public void Every_key_of_a_party_reaches_the_agreement()
    {
        var parties = Programs.Read(Programs.Full).Parties;
        var first = parties[0];
        Assert.Equal(("btg", PoliticalSystem.Party, "BTG"), (first.Id.Value, first.System, first.Symbol?.Value));
        Assert.Equal("12", first.Number?.Value);
        Assert.Equal("Ban Tuyên giáo Tỉnh ủy Trà Vinh", first.Name.Value);
        Assert.Equal("Ban Tuyên giáo Tỉnh ủy", first.ShortName?.Value);
        Assert.Equal("BAN TUYÊN GIÁO TỈNH ỦY", first.Signature?.Value);
        Assert.Equal(2, first.Header.Length);
        Assert.Equal(
            ProgramKeys.Details.Keys.Select(key => key.Name),
            first.Details.Select(detail => detail.Key.Value)
        );
        Assert.Equal("00123", first.Details[5].Value.Value);
        var authority = first.Signers[0].Authorities[0];
        Assert.Equal((AuthorityForm.KT, "Trưởng ban"), (authority.Form, authority.Of?.Value));
        Assert.Equal("p2", parties[1].Id.Value);
        Assert.Equal(2, parties[1].Signers.Length);
        Assert.Equal("TM. BAN THƯỜNG VỤ", parties[1].Signers[0].Authorities[0].Written?.Value);
        Assert.Equal(["Phó Chủ tịch", "Thường trực"], parties[1].Signers[0].Positions.Select(line => line.Value));
        Assert.Null(parties[1].Signers[1].Name);
    }

    [Fact]
    public void Every_key_of_the_body_reaches_the_agreement()
    {
        var agreement = Programs.Read(Programs.Full);
        Assert.Equal("Căn cứ Luật Hợp tác xã", agreement.LegalBases[0].Written?.Value);
        var basis = agreement.LegalBases[1];
        Assert.Equal(("Quyết định", "238-QĐ/TW", 30), (basis.Type?.Value, basis.Number?.Value, basis.Date?.Day));
        Assert.Equal(
            ("Ban Bí thư Trung ương Đảng", "ban hành Quy chế phối hợp"),
            (basis.Issuer?.Value, basis.About?.Value)
        );
        Assert.Equal(("Chúng tôi gồm có:", "none"), (agreement.Opening?.Value, agreement.Preamble?.Value));
        Assert.Equal(
            (ClauseKind.Replacement, "Quy chế số 90/QCPH"),
            (agreement.Clauses[2].Kind, agreement.Clauses[2].Replaces?.Value)
        );
        Assert.Equal("Chương I|Điều 1.|1.|a)|-|+|none", string.Join('|', agreement.Numbering));
        var clause = agreement.Clauses[1];
        Assert.Equal("Dòng một\ndòng hai\n\nĐoạn hai", clause.Text?.Value);
        Assert.Equal(("nguyen-tac", "Nguyên tắc", 3), (clause.Id?.Value, clause.Heading?.Value, clause.Start));
        Assert.Equal("1)|(1)", string.Join('|', clause.Numbering));
        Assert.Equal(("3a.", "true"), (clause.Items[1].Label?.Value, clause.Items[1].Text?.Value));
        Assert.True(clause.Items[2].IsUnnumbered);
        Assert.Equal("p2", clause.Items[3].Items[0].Party?.Value);
    }

    [Fact]
    public void Every_key_of_a_table_and_an_annex_reaches_the_agreement()
    {
        var agreement = Programs.Read(Programs.Full);
        var table = agreement.Clauses[3].Table!;
        Assert.Equal(("bang", "Bảng 1.", 1), (table.Id?.Value, table.Label?.Value, table.HeadingRows));
        Assert.Equal(("Chỉ tiêu", "Số liệu ước tính."), (table.Caption?.Value, table.Notes?.Value));
        Assert.Equal("STT", table.Columns[0].Heading?.Value);
        Assert.Equal(new ColumnWidth(60.5m, IsPercent: true), table.Columns[1].Width);
        Assert.Equal(new ColumnWidth(30, IsPercent: false), table.Columns[2].Width);
        Assert.Equal(Alignment.Center, table.Columns[2].Alignment);
        Assert.Equal((2, Alignment.Justify), (table.Rows[0][1].RowSpan, table.Rows[0][1].Alignment));
        Assert.Equal(["", ""], table.Rows[1].Select(cell => cell.Text.Value));
        Assert.Equal(2, table.Rows[2][0].ColumnSpan);
        var annex = agreement.Annexes[0];
        Assert.Equal(
            ("chi-tieu", Orientation.Landscape, 2),
            (annex.Id?.Value, annex.Orientation, annex.Clauses.Length)
        );
        Assert.Equal("Chỉ tiêu phối hợp hằng năm", annex.Title?.Value);
        Assert.Equal(("Phụ lục 1", "none"), (annex.Label?.Value, annex.IssuedWith?.Value));
        Assert.Equal("I.|1.", string.Join('|', annex.Numbering));
    }

    [Fact]
    public void Every_key_of_the_end_reaches_the_agreement()
    {
        var agreement = Programs.Read(Programs.Full);
        Assert.Equal("./.", agreement.EndMark?.Value);
        Assert.Equal(new SignatureOptions(Side.Right, 2, Alignment.Left), agreement.Signatures);
        var witness = agreement.Witnesses[0];
        Assert.Equal(("CHỨNG KIẾN", "TỈNH ỦY TRÀ VINH"), (witness.Capacity.Value, witness.Signature?.Value));
        Assert.Equal((PoliticalSystem.Party, "Phó Bí thư"), (witness.System, witness.Signers[0].Positions[0].Value));
        Assert.Equal(2, agreement.Witnesses[1].Signers.Length);
        Assert.Equal(["Như trên", "Ban Tuyên giáo Trung ương"], agreement.Recipients.Select(text => text.Value));
        Assert.Equal("VT, TT", agreement.Archive?.Value);
        Assert.Equal((6, 3), (agreement.Copies?.Total, agreement.Copies?.Each));
        Assert.Equal(["nam", "danh_sach", "rong"], agreement.Variables.Select(variable => variable.Name.Value));
        Assert.Equal("Tỉnh Cà Mau", agreement.Province?.FullName);
        Assert.Equal("khung.yaml", agreement.Extends?.Value);
    }

    [Theory]
    [InlineData("05")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("1_000")]
    [InlineData("12:30")]
    [InlineData("2021-12-15")]
    public void A_scalar_is_the_text_that_was_written(string written) =>
        Assert.Equal(written, Programs.Read(Programs.Small + $"number: {written}\n").Number?.Value);

    [Theory]
    [InlineData("number:")]
    [InlineData("number: ~")]
    [InlineData("number: null")]
    public void A_key_without_value_is_absent(string line) =>
        Assert.Null(Programs.Read(Programs.Small + line + "\n").Number);

    [Fact]
    public void Null_in_quotes_is_a_text() =>
        Assert.Equal("null", Programs.Read(Programs.Small + "number: \"null\"\n").Number?.Value);

    [Theory]
    [InlineData("15/12/2021", 15, 12, 2021)]
    [InlineData("5/1/2021", 5, 1, 2021)]
    [InlineData("2021-12-15", 15, 12, 2021)]
    [InlineData("12/2021", null, 12, 2021)]
    [InlineData("2021-12", null, 12, 2021)]
    [InlineData("2021", null, null, 2021)]
    [InlineData("29/02/2024", 29, 2, 2024)]
    public void A_date_may_lack_its_smaller_parts(string written, int? day, int? month, int? year)
    {
        var date = Programs.Read(Programs.Small + $"date: {written}\n").Date!;
        Assert.Equal((day, month, year), (date.Day, date.Month, date.Year));
        Assert.Equal(written, date.Location.Text);
    }

    [Fact]
    public void Every_text_knows_its_place()
    {
        var agreement = Programs.Read(Programs.Full);
        Assert.Equal("05", agreement.Number!.Value.Location.Text);
        Assert.Equal(2, agreement.Parties[0].Location.Text.Split("signer:").Length);
        Assert.EndsWith("party: p2", agreement.Clauses[1].Location.Text, StringComparison.Ordinal);
        Assert.Equal(
            "[1)",
            agreement.Clauses[1].Location.Text[
                agreement.Clauses[1].Location.Text.IndexOf('[', StringComparison.Ordinal)..
            ][..3]
        );
    }

    [Fact]
    public void Warnings_do_not_keep_an_agreement_from_being_read()
    {
        var agreement = Programs.Read(Programs.Small + "number: 05\nsymbol: 05/CTr\n", out var found);
        Assert.NotNull(agreement);
        Assert.Equal(["8:1 AG154 «number»"], found.ToSorted().Select(Programs.Describe));
    }

    [Fact]
    public void Diagnostics_that_were_there_before_do_not_keep_an_agreement_from_being_read()
    {
        var found = new DiagnosticBag();
        found.Add(Kinds.FileNotFound, default, "another.yaml");
        Assert.NotNull(AgreementReader.Read(new SourceText("program.yaml", Programs.Small), found));
        Assert.Equal(1, found.Count);
    }

    [Fact]
    public void Mistakes_are_sorted_by_place()
    {
        _ = Programs.Read("clauses: 1\nparties: 2\ntitle: []\n", out var found);
        var starts = found.ToSorted().Select(diagnostic => diagnostic.Location.Start).ToList();
        Assert.Equal(starts.Order(), starts);
        Assert.Equal(4, starts.Count);
    }
}
