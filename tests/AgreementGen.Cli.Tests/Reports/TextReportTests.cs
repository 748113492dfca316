using AgreementGen.Cli.Reports;

namespace AgreementGen.Cli.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void A_document_has_paragraphs_a_mark_an_article_and_how_many_more() =>
        Assert.Equal(
            """
            c.docx: note AG060 standard-guessed
              Văn bản được xét theo tiêu chuẩn nd30: có tiêu đề.
              → Nếu không đúng, chọn tiêu chuẩn bằng `--standard`, hoặc `standard:` trong `agreementgen.yml`.
            c.docx(đoạn 2, Điều 1): error ND30-QH-02 quoc-hieu-look
              Quốc hiệu cỡ 14; quy định 13 pt.
              2 │ Hai & <ba>
                │ ^~~~~~~~~~
              → Đặt dòng Quốc hiệu cỡ 12 hoặc 13, chữ đứng, đậm.
              § Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 1, điểm a; mục V, dòng 1
              + và 2 đoạn khác: 3, 4
            1 tệp; 1 lỗi, 0 cảnh báo, 0 ghi chú

            """,
            ReportLab.Tell("text", ReportedTask.Lint, "vi", ReportLab.Results[3])
        );

    [Fact]
    public void A_program_has_lines_and_the_paragraph_that_prints_them()
    {
        var report = ReportLab.Tell("text", ReportedTask.Lint, "en", ReportLab.Results[2]);

        Assert.Contains("(3,5): warning ND30-QH-02", report, StringComparison.Ordinal);
        Assert.Contains("\n  printed at c.docx(paragraph 2, Điều 1)\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sum_counts_what_was_silenced_and_what_was_known() =>
        Assert.Equal(
            "files: 1; errors: 0, warnings: 0, notes: 0; silenced by comments: 1; known: 2; standard nd30\n",
            ReportLab.Tell("text", ReportedTask.Lint, "en", ReportLab.Results[0])
        );
}
