using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Tests.Architecture;

namespace AgreementGen.Tests.Pipeline;

/// <summary>
/// What was seen of the documents in Cases/agreements when they were studied, in figures: header and symbol, legal bases, the numbers
/// of the outline with their oddities, the grid of signatures. The snapshots beside the programs show the rest.
/// </summary>
public sealed class AgreementFactsTests
{
    /// <summary>Left block, number, legal bases, outline (numbers of the two outer levels), rows of signatures, recipients.</summary>
    public static TheoryData<string, string, string, int, string, string, int> Facts =>
        new()
        {
            { "01-tra-vinh", "", "", 4, "I() II(1,2) III(1,2,3,4,5,6) IV(1,2) V(1,2,3,4)", "btg lmhtx", 10 },
            {
                "02-dak-lak",
                "ỦY BAN NHÂN DÂN / ỦY BAN MTTQ VIỆT NAM / TỈNH ĐẮK LẮK",
                "Số: 01/QCPH/UBND-UBMTTQ",
                4,
                "I(1,2) II(3)",
                "ubnd mttq",
                0
            },
            {
                "05-dong-nai",
                "HĐND - UBND - UBMTTQVN / TỈNH ĐỒNG NAI",
                "Số: 01/QC-HĐND-UBND-UBMTTQVN",
                8,
                "I(1,2) II(3)",
                "hdnd ubnd / mttq",
                0
            },
            {
                "06-khanh-hoa",
                "ỦY BAN NHÂN DÂN - BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH\nTỈNH KHÁNH HÒA",
                "Số: 2325/QCPH-UBND-ĐTN",
                1,
                "I(1)",
                "ubnd doan",
                0
            },
            {
                "08-lam-dong",
                "VIỆN KIỂM SÁT NHÂN DÂN - CÔNG AN / TÒA ÁN NHÂN DÂN - CỤC THI HÀNH ÁN DÂN SỰ / TỈNH LÂM ĐỒNG",
                "Số: 01 /LN-VKS-CA-TA-THA",
                1,
                "1() 2(1,2,3,4)",
                "vks ca / ta tha",
                0
            },
            // The only basis stands in the preamble; two sections are II.
            {
                "12-bo-giao-duc-2014",
                "BỘ GIÁO DỤC VÀ ĐÀO TẠO - / TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH",
                "Số: 674/CTr-BGDĐT-TWĐTN",
                0,
                "I(1,2,3) II(1,2) II(1,2)",
                "bgddt twd",
                0
            },
            {
                "13-bo-giao-duc-2018",
                "BỘ GIÁO DỤC VÀ ĐÀO TẠO - / TRUNG ƯƠNG ĐOÀN TNCS / HỒ CHÍ MINH",
                "Số: 750/CTr-BGDĐT-TWĐTN",
                0,
                "I(1,2,3,4) II()",
                "bgddt twd",
                0
            },
            { "23-bien-ban-thoa-thuan", "", "", 1, "1() 2(2.1,2.2) 3(3.1) 4()", "a b", 0 },
            {
                "26-bac-giang",
                "TỈNH ĐOÀN BẮC GIANG / LIÊN MINH HỢP TÁC XÃ TỈNH BẮC GIANG",
                "Số: ________/CTr-TĐTN-LMHTX",
                1,
                "I() II(1,2)",
                "doan lmhtx",
                0
            },
            {
                "31-chin-lien-minh",
                "LIÊN MINH HỢP TÁC XÃ / THÀNH PHỐ HÀ NỘI VÀ LIÊN MINH / HỢP TÁC XÃ TÁM TỈNH, THÀNH PHỐ",
                "Số: 68/CTPH",
                0,
                "I(1,2,3) II(1,2)",
                "hn hp lc / qn tn cb / hg ls bk",
                3
            },
            {
                "33-sau-to-chuc",
                "ỦY BAN MTTQ VIỆT NAM / LIÊN ĐOÀN LAO ĐỘNG / HỘI NÔNG DÂN / HỘI LIÊN HIỆP PHỤ NỮ / ĐOÀN TNCS HỒ CHÍ MINH / HỘI CỰU CHIẾN BINH\nTỈNH TÂY NINH",
                "Số: 170/KHPH-MTTQ-TCCTXH",
                0,
                "I(1,2) II(1,2)",
                "mttq ldld hnd / hpn doan ccb",
                0
            },
        };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Is_as_it_was_seen(
        string name,
        string issuers,
        string number,
        int bases,
        string outline,
        string grid,
        int recipients
    )
    {
        var rendering = Programs.Render(CodeBase.Read($"tests/AgreementGen.Tests/Cases/agreements/{name}.yaml"));
        var document = rendering.Document!;

        Assert.Equal(issuers, string.Join(" / ", document.Header.Lines.Select(line => line.Line.Text)));
        Assert.Equal(
            number,
            string.Concat(document.Header.NumberLines.Select(line => line.Text)).Replace('\u00A0', '_')
        );
        Assert.Equal(
            bases,
            document.Body.OfType<Paragraph>().Count(paragraph => paragraph.Role == ParagraphRole.LegalBasis)
        );
        Assert.Equal(outline, Outline(document));
        Assert.Equal(grid, Grid(rendering));
        Assert.Equal(recipients, document.Recipients.Items.Length + (document.Recipients.Archive is null ? 0 : 1));
    }

    /// <summary>Document 12 cites its annexes by Arabic numbers.</summary>
    [Fact]
    public void Annexes_bear_the_numbers_that_were_seen()
    {
        var document = Programs
            .Render(CodeBase.Read("tests/AgreementGen.Tests/Cases/agreements/12-bo-giao-duc-2014.yaml"))
            .Document!;

        Assert.Equal(["Phụ lục 1", "Phụ lục 2"], document.Annexes.Select(annex => annex.Label));
        Assert.Contains("(theo Phụ lục 1)", DocumentOutline.Write(document), StringComparison.Ordinal);
    }

    private static string Outline(Document document) =>
        string.Join(
            ' ',
            Numbered(document.Body)
                .Select(top =>
                    $"{top.BareNumber}({string.Join(',', Numbered(top.Items).Select(item => item.BareNumber))})"
                )
        );

    private static IEnumerable<Clause> Numbered(IEnumerable<Block> blocks) =>
        blocks.OfType<Clause>().Where(clause => clause.BareNumber.Length > 0);

    private static string Grid(Rendering rendering)
    {
        var document = rendering.Document!;
        var width = HeaderLayout.Of(document.Header, rendering.Standard!).TextWidth;
        var layout = SignatureLayout.Of(document.Signatures, document.Recipients, rendering.Standard!, width);
        return string.Join(" / ", layout.Rows.Select(row => string.Join(' ', row.Blocks.Select(block => block.Party))));
    }
}
