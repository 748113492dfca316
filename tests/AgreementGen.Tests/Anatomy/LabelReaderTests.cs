using System.Text;
using AgreementGen.Anatomy;

namespace AgreementGen.Tests.Anatomy;

/// <summary>What the beginning of a line is read as, and what only looks like a number.</summary>
public sealed class LabelReaderTests
{
    [Theory]
    [InlineData("Phần I", UnitLevel.Part, "Phần I", "I")]
    [InlineData("Phần thứ nhất", UnitLevel.Part, "Phần thứ nhất", "thứ nhất")]
    [InlineData("PHẦN A", UnitLevel.Part, "PHẦN A", "A")]
    [InlineData("Chương II. QUY ĐỊNH CHUNG", UnitLevel.Chapter, "Chương II.", "II")]
    [InlineData("Mục 1", UnitLevel.Section, "Mục 1", "1")]
    [InlineData("Tiểu mục 2", UnitLevel.Subsection, "Tiểu mục 2", "2")]
    [InlineData("Điều 5. Kinh phí", UnitLevel.Article, "Điều 5.", "5")]
    [InlineData("ĐIỀU 12: Hiệu lực", UnitLevel.Article, "ĐIỀU 12:", "12")]
    [InlineData("Điều 5a. Thêm vào", UnitLevel.Article, "Điều 5a.", "5a")]
    [InlineData("Điều 7.\tHiệu lực", UnitLevel.Article, "Điều 7.", "7")]
    [InlineData("I. MỤC ĐÍCH", UnitLevel.Heading, "I.", "I")]
    [InlineData("IV- TỔ CHỨC", UnitLevel.Heading, "IV-", "IV")]
    [InlineData("III/ Nội dung", UnitLevel.Heading, "III/", "III")]
    [InlineData("II.MỤC ĐÍCH", UnitLevel.Heading, "II.", "II")]
    [InlineData("1. Mục đích", UnitLevel.Clause, "1.", "1")]
    [InlineData("1) Mục đích", UnitLevel.Clause, "1)", "1")]
    [InlineData("(2) Báo cáo", UnitLevel.Clause, "(2)", "2")]
    [InlineData("\t 3. Thụt vào", UnitLevel.Clause, "3.", "3")]
    [InlineData("1.1. Mục đích", UnitLevel.SubClause, "1.1.", "1.1")]
    [InlineData("2.3 Yêu cầu", UnitLevel.SubClause, "2.3", "2.3")]
    [InlineData("1.2.3. Yêu cầu", UnitLevel.SubClause, "1.2.3.", "1.2.3")]
    [InlineData("a) Nội dung", UnitLevel.Point, "a)", "a")]
    [InlineData("đ) Nội dung", UnitLevel.Point, "đ)", "đ")]
    [InlineData("b. Nội dung", UnitLevel.Point, "b.", "b")]
    [InlineData("ii) Nội dung", UnitLevel.Point, "ii)", "ii")]
    [InlineData("- Nội dung", UnitLevel.Dash, "-", "")]
    [InlineData("–Nội dung", UnitLevel.Dash, "–", "")]
    [InlineData("+ Nội dung", UnitLevel.Dash, "+", "")]
    [InlineData("\uF0B7 Nội dung", UnitLevel.Dash, "\uF0B7", "")]
    public void A_number(string line, UnitLevel level, string label, string number)
    {
        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            var text = line.Normalize(form);
            var read = LabelReader.Read(text, isStrong: false);

            Assert.NotNull(read);
            Assert.Equal(
                (level, label, number),
                (
                    read.Value.Level,
                    text.Substring(read.Value.Start, read.Value.Length).Normalize(),
                    read.Value.Number.Normalize()
                )
            );
        }
    }

    [Theory]
    [InlineData("Điều 5 của Luật này quy định")]
    [InlineData("Mục III của Chương trình này")]
    [InlineData("Phần mềm quản lý")]
    [InlineData("Điều lệ Đảng")]
    [InlineData("điều 3. viết thường giữa câu")]
    [InlineData("1.500.000 đồng")]
    [InlineData("12.5.2021 là ngày ký")]
    [InlineData("3.5 triệu đồng")]
    [InlineData("1/3 số hộ")]
    [InlineData("10-15 ngày làm việc")]
    [InlineData("2021. Năm ấy")]
    [InlineData("V.I. Lê-nin viết")]
    [InlineData("C. Mác và Ph. Ăng-ghen", UnitLevel.Letter)]
    [InlineData("v.v.")]
    [InlineData("-----")]
    [InlineData("- - -")]
    [InlineData("* * *")]
    [InlineData("Điểm b khoản 2")]
    [InlineData("(Bằng chữ: một trăm đồng)")]
    [InlineData("")]
    [InlineData("   ")]
    public void No_number(string line, UnitLevel? tentative = null) =>
        Assert.Equal(tentative, LabelReader.Read(line, isStrong: false)?.Level);
}
