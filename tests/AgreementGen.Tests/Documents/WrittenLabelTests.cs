using AgreementGen.Documents;

namespace AgreementGen.Tests.Documents;

/// <summary>What a reference says of a number written by hand.</summary>
public class WrittenLabelTests
{
    [Theory]
    [InlineData("Phụ lục 1", "Phụ lục", "1")]
    [InlineData("Phụ lục số 01:", "Phụ lục số", "01")]
    [InlineData("Phụ lục II.", "Phụ lục", "II")]
    [InlineData("Mẫu A", "Mẫu", "A")]
    [InlineData("Biểu 01/KH-SNV", "Biểu", "01/KH-SNV")]
    [InlineData("Phụ lục", "Phụ lục", "")]
    [InlineData("12.", "", "12")]
    [InlineData("", "", "")]
    public void A_label(string label, string word, string number) =>
        Assert.Equal((word, number), (WrittenLabel.Read(label).Word, WrittenLabel.Read(label).Number));

    [Theory]
    [InlineData("Bảng 1. Chỉ tiêu", "Bảng 1")]
    [InlineData("BẢNG 2: CHỈ TIÊU", "Bảng 2")]
    [InlineData("Bảng số 03 - Chỉ tiêu", "Bảng số 03")]
    [InlineData("Biểu II. Chỉ tiêu", "Biểu II")]
    [InlineData("Bảng 4", "Bảng 4")]
    [InlineData("Bảng chỉ tiêu năm 2026", null)]
    [InlineData("Chỉ tiêu", null)]
    [InlineData("", null)]
    public void A_caption(string caption, string? label) => Assert.Equal(label, WrittenLabel.OfCaption(caption)?.Text);
}
