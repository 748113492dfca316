using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Provinces;
using AgreementGen.Standards;

namespace AgreementGen.Tests.Docx;

public sealed class LayoutTests
{
    private const int NarrowMargin = 850;
    private const int WideMargin = 1134;

    private static readonly string[] LongNames =
    [
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM THÀNH PHỐ HỒ CHÍ MINH",
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "LIÊN MINH HỢP TÁC XÃ THÀNH PHỐ HỒ CHÍ MINH",
        "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI CHI NHÁNH THÀNH PHỐ HỒ CHÍ MINH",
    ];

    /// <summary>The 34 units of today and the 63 before, as a date line has them, and as long as they can be said.</summary>
    public static TheoryData<string> Places =>
        [
            .. ProvinceList
                .Current.All.Concat(ProvinceList.Former.All)
                .Select(unit => unit.On(null))
                .SelectMany(state => new[] { state.Place, state.FullName })
                .Distinct(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public void National_title_and_date_fit_with_every_place_and_four_long_names(string place)
    {
        foreach (var standard in StandardCatalogue.Names)
        {
            var header = MakeHeader(LongNames, "Số: 89/CTrPH-MTTQ-SNNMT-LMHTX-NHCSXH") with
            {
                DateLine = Samples.Line($"{place}, ngày 29 tháng 12 năm 2026"),
            };
            var layout = HeaderLayout.Of(header, StandardCatalogue.Get(standard));
            Assert.True(layout.FitsRight);
            Assert.InRange(layout.RightWidth, 5007, layout.TextWidth - 1700);
        }
    }

    /// <summary>A name of a unit is not torn if anything else can be.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void A_name_is_not_torn_when_it_need_not(string place)
    {
        var name = $"LIÊN MINH HỢP TÁC XÃ {place.ToUpperInvariant()}";
        var layout = HeaderLayout.Of(MakeHeader([name], "Số: 05/CTr-LMHTX"), StandardCatalogue.Get("nd30"));
        Assert.True(layout.WrapsWell);
    }

    [Fact]
    public void A_short_header_keeps_the_first_sizes_and_margin()
    {
        var layout = HeaderLayout.Of(MakeHeader(["SỞ NỘI VỤ"], "Số: 15/CTr-SNV"), StandardCatalogue.Get("nd30"));
        Assert.Equal(WideMargin, layout.RightMargin);
        Assert.Equal(26, layout.SizeOf(Component.QuocHieu, StandardCatalogue.Get("nd30")).HalfPoints);
        Assert.Equal(28, layout.SizeOf(Component.Date, StandardCatalogue.Get("nd30")).HalfPoints);
        Assert.Equal(9071, layout.TextWidth);
        Assert.True(layout.FitsNumber && layout.FitsRight && layout.WrapsWell);
    }

    /// <summary>Tiêu ngữ: as long as the text; agency: a third to a half.</summary>
    [Fact]
    public void Rules_have_their_length()
    {
        var layout = HeaderLayout.Of(MakeHeader(["SỞ NỘI VỤ"], "Số: 15/CTr-SNV"), StandardCatalogue.Get("nd30"));
        Assert.InRange(layout.HeadingRule, 3412, 3430);
        Assert.InRange(layout.IssuerRule, 1344 / 3, 1344 / 2);
    }

    [Fact]
    public void A_long_symbol_gets_the_room_it_needs()
    {
        var header = MakeHeader(["SỞ NỘI VỤ"], "Số: 63/KHPH-MTTQ-UBND-LĐLĐ");
        var layout = HeaderLayout.Of(header, StandardCatalogue.Get("nd30"));
        Assert.True(layout.FitsNumber && layout.FitsRight);
    }

    /// <summary>The date beside it needs less than the national title above.</summary>
    [Fact]
    public void A_symbol_too_long_for_the_left_column_gets_room_from_the_date()
    {
        var header = MakeHeader(["HĐND - UBND - UBMTTQVN", "TỈNH ĐỒNG NAI"], "Số: 01/QC-HĐND-UBND-UBMTTQVN") with
        {
            DateLine = Samples.Line("Đồng Nai, ngày 15 tháng 10 năm 2019"),
        };
        var layout = HeaderLayout.Of(header, StandardCatalogue.Get("nd30"));
        Assert.True(layout.FitsNumber && layout.FitsRight);
        Assert.InRange(layout.NumberWidth, layout.LeftWidth + 200, layout.TextWidth - 3500);
    }

    [Fact]
    public void A_name_that_needs_it_gets_the_narrower_margin()
    {
        var header = MakeHeader(["BAN TUYÊN GIÁO TỈNH ỦY", "LIÊN MINH HỢP TÁC XÃ"], "Số: 05/CTr-BTG");
        var layout = HeaderLayout.Of(header, StandardCatalogue.Get("nd30"));
        Assert.Equal(NarrowMargin, layout.RightMargin);
        Assert.True(layout.FitsRight && layout.WrapsWell);
    }

    [Fact]
    public void Two_names_are_parted_at_the_dash()
    {
        var header = MakeHeader(["BAN TUYÊN GIÁO TỈNH ỦY - LIÊN MINH HỢP TÁC XÃ TỈNH TRÀ VINH"], "Số: 05/CTr-BTG");
        var layout = HeaderLayout.Of(header, StandardCatalogue.Get("nd30"));
        Assert.True(layout.WrapsWell);
        Assert.Equal(3, layout.LeftLines);
    }

    [Theory]
    [InlineData("Phối hợp công tác giữa Sở Nội vụ và Sở Tài chính về việc thực hiện chế độ, chính sách đối với", 2)]
    [InlineData("một", 1)]
    [InlineData("", 1)]
    public void Lines_come_out_even(string text, int lines)
    {
        var wrapped = TextWrap.Balance(text, FontFace.Bold, new FontSize(28), 9071);
        Assert.Equal(lines, wrapped.Lines);
        Assert.Equal(lines, TextWrap.CountLines(text, FontFace.Bold, new FontSize(28), wrapped.Width));
        if (lines > 1)
            Assert.InRange(wrapped.LastLine, wrapped.Width * 6 / 10, wrapped.Width);
    }

    [Theory]
    [InlineData("giai đoạn 2021 - 2025", 2000)]
    [InlineData("Ban Tuyên giáo Tỉnh ủy Trà Vinh", 2600)]
    public void A_line_does_not_end_inside_a_term_when_it_need_not(string text, int width) =>
        Assert.False(TextWrap.Balance(text, FontFace.Regular, new FontSize(28), width).IsAwkward);

    [Theory]
    [InlineData(1, null, "1")]
    [InlineData(2, null, "2")]
    [InlineData(3, null, "3")]
    [InlineData(4, null, "2+2")]
    [InlineData(5, null, "3+2")]
    [InlineData(6, null, "3+3")]
    [InlineData(7, null, "3+3+1")]
    [InlineData(8, null, "3+3+2")]
    [InlineData(9, null, "3+3+3")]
    [InlineData(6, 2, "2+2+2")]
    [InlineData(3, 1, "1+1+1")]
    [InlineData(2, 4, "2")]
    public void Signers_stand_in_a_grid(int count, int? columns, string expected)
    {
        var layout = LayOut(count, null, columns);
        Assert.Equal(expected, string.Join('+', layout.Rows.Select(row => row.Blocks.Length)));
        Assert.Equal(9071, layout.Grid.Sum());
        Assert.All(
            layout.Rows,
            row =>
                Assert.InRange(
                    2 * row.Padding + row.Blocks.Length * row.Span,
                    count == 1 ? 1 : layout.Grid.Length,
                    layout.Grid.Length
                )
        );
    }

    /// <summary>What stands alone or with fewer has the room of the others: padding and columns of each block, in columns of the grid.</summary>
    [Theory]
    [InlineData(5, "0 2 2 2 | 0 3 3")]
    [InlineData(7, "0 1 1 1 | 0 1 1 1 | 0 3")]
    [InlineData(4, "0 1 1 | 0 1 1")]
    public void A_short_row_shares_its_width(int count, string expected) =>
        Assert.Equal(expected, Show(LayOut(count, null, null)));

    [Theory]
    [InlineData(Alignment.Center, "0 1 1 1 | 0 3")]
    [InlineData(Alignment.Left, "0 1 1 1 | 0 1")]
    [InlineData(Alignment.Right, "0 1 1 1 | 2 1")]
    public void A_witness_has_the_row_or_its_side_of_it(Alignment side, string expected)
    {
        var block = Samples.Signer("a", null, [], ["Giám đốc"], null);
        var layout = SignatureLayout.Of(
            new SignatureGrid(null, null, [block, block, block]) { Witnesses = [block], WitnessSide = side },
            Samples.Recipients(),
            StandardCatalogue.Get("nd30"),
            9071
        );

        Assert.Equal(expected, Show(layout));
    }

    private static string Show(SignatureLayout layout) =>
        string.Join(
            " | ",
            layout.Rows.Select(row => string.Join(' ', row.Blocks.Select(_ => row.Span).Prepend(row.Padding)))
        );

    [Fact]
    public void The_lead_stands_where_it_is_wanted()
    {
        Assert.Equal("a b", string.Join(' ', LayOut(2, null, null).Rows[0].Blocks.Select(block => block.Party)));
        Assert.Equal("b a", string.Join(' ', LayOut(2, Side.Right, null).Rows[0].Blocks.Select(block => block.Party)));
        Assert.Equal(
            "c b a",
            string.Join(' ', LayOut(5, Side.Right, null).Rows[0].Blocks.Select(block => block.Party))
        );
    }

    [Fact]
    public void A_tall_grid_gives_up_room_to_sign_then_its_recipients_then_its_rows()
    {
        var usual = Fit(6, null, recipients: 6);
        var tall = Fit(9, null, recipients: 6);
        var full = Fit(9, null, recipients: 9);
        var parted = Fit(9, null, recipients: 60);
        var column = Fit(9, 1, recipients: 6);

        Assert.Equal((1587, true, true), (usual.Room, usual.KeepsRows, usual.KeepsRecipients));
        Assert.Equal((true, true), (tall.KeepsRows, tall.KeepsRecipients));
        Assert.InRange(tall.Room, 1134, 1586);
        Assert.Equal((true, true), (full.KeepsRows, full.KeepsRecipients));
        Assert.InRange(full.Room, 1134, tall.Room - 1);
        Assert.Equal((true, false), (parted.KeepsRows, parted.KeepsRecipients));
        Assert.Equal((1360, false, true), (column.Room, column.KeepsRows, column.KeepsRecipients));
    }

    [Fact]
    public void Three_titles_that_do_not_fit_beside_each_other_stand_two_and_one()
    {
        var block = Samples.Signer("a", null, [], ["PHÓ TỔNG GIÁM ĐỐC THỨ BA"], null);
        var layout = SignatureLayout.Of(
            new SignatureGrid(null, null, [block, block, block]),
            Samples.Recipients(),
            StandardCatalogue.Get("nd30"),
            9071
        );
        Assert.Equal([2, 1], layout.Rows.Select(row => row.Blocks.Length));
    }

    [Fact]
    public void Columns_take_their_widths_and_share_the_rest()
    {
        var widths = TableLayout.Widths(Samples.Targets(rows: 3), StandardCatalogue.Get("nd30"), 9000);
        Assert.Equal(680, widths[0]);
        Assert.Equal(2250, widths[2]);
        Assert.Equal(9000, widths.Sum());
        Assert.True(widths[1] > widths[3]);
    }

    [Fact]
    public void A_table_whose_columns_need_less_stays_narrow()
    {
        var table = Samples.Targets(rows: 1) with
        {
            Columns =
            [
                new TableColumn(null, new ColumnWidth(20, IsPercent: true), null),
                new TableColumn(null, new ColumnWidth(20, IsPercent: true), null),
                new TableColumn(null, new ColumnWidth(20, IsPercent: true), null),
                new TableColumn(null, new ColumnWidth(10, IsPercent: true), null),
            ],
        };
        Assert.Equal([1800, 1800, 1800, 900], TableLayout.Widths(table, StandardCatalogue.Get("nd30"), 9000));
    }

    private static SignatureFit Fit(int signers, int? columns, int recipients)
    {
        var document = Samples.OfLength(1, signers, recipients) with
        {
            Signatures = Samples.Signers(signers, null, columns).Signatures,
        };
        return SignatureLayout.Of(document.Signatures, document.Recipients, StandardCatalogue.Get("nd30"), 9071).Fit;
    }

    private static SignatureLayout LayOut(int count, Side? lead, int? columns)
    {
        var document = Samples.Signers(count, lead, columns);
        return SignatureLayout.Of(document.Signatures, document.Recipients, StandardCatalogue.Get("nd30"), 9071);
    }

    private static Header MakeHeader(string[] names, string number) =>
        new()
        {
            Heading = Heading.QuocHieu,
            Lines = [.. names.Select(name => new IssuerLine(Samples.Line(name), IsSuperior: false))],
            NumberLines = [Samples.Line(number)],
            DateLine = Samples.Line("Hà Nội, ngày 05 tháng 01 năm 2026"),
        };
}
