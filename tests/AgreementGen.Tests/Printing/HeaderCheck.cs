namespace AgreementGen.Tests.Printing;

/// <summary>The head of page 1: what must not wrap does not.</summary>
internal static class HeaderCheck
{
    public static IEnumerable<string> Faults(MatrixProgram program, PrintedPage page)
    {
        foreach (var line in OneLiners(program))
        {
            var count = page.RowsWith(line).Count();
            if (count != 1)
                yield return $"“{line}” stands on {count} lines of its own";
        }
        if (Middle(page, MatrixProgram.Title) is { } title && Math.Abs(title - Centre(page)) > 20)
            yield return $"the type stands at {title}";
    }

    private static IEnumerable<string> OneLiners(MatrixProgram program) =>
        [
            MatrixProgram.Title,
            "về phối hợp công tác trên địa bàn tỉnh",
            .. program.Heading switch
            {
                "quoc_hieu" => ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
                "party" => ["ĐẢNG CỘNG SẢN VIỆT NAM"],
                "youth" => ["ĐOÀN TNCS HỒ CHÍ MINH"],
                _ => Array.Empty<string>(),
            },
            program.IsIssued ? "Trà Vinh, ngày 15 tháng 12 năm 2026" : "Trà Vinh, ngày tháng năm 2026",
        ];

    private static double? Middle(PrintedPage page, string text) => page.Find(text).FirstOrDefault()?.Middle;

    /// <summary>Between a left margin of 30 mm and a right one of 15 to 20 mm.</summary>
    private static double Centre(PrintedPage page) => page.Width / 2 + 17;
}
