using System.Collections.Immutable;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Standards;
using BenchmarkDotNet.Attributes;

namespace AgreementGen.Benchmarks;

/// <summary>All rules for words over paragraphs of usual text: their time has to grow as the text does.</summary>
[MemoryDiagnoser]
public class WordRulesBenchmark
{
    private static readonly string[] Sentences =
    [
        "Căn cứ Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn;",
        "Sở Khoa học và Công nghệ chủ trì, phối hợp với Tỉnh đoàn và các sở, ban, ngành liên quan xây dựng tài liệu; cử báo cáo viên khi có yêu cầu.",
        "Vận động các tầng lớp Nhân dân thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”.",
        "Văn bản cần phản biện gửi trước ít nhất 15 (mười lăm) ngày làm việc; ý kiến gửi lại trước ngày 30 tháng 9 năm 2026 theo khoản 2 Điều 5.",
        "Ủy ban nhân dân tỉnh Vĩnh Long, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh báo cáo kết quả giai đoạn 2026 - 2030.",
    ];

    private readonly TextRule[] _rules = [.. RuleBook.All.OfType<TextRule>()];
    private ImmutableArray<Statement> _statements;

    /// <summary>150 paragraphs are some ten pages.</summary>
    [Params(150, 10_000, 100_000)]
    public int Paragraphs { get; set; }

    [GlobalSetup]
    public void Setup() =>
        _statements = [
            .. Enumerable
                .Range(0, Paragraphs)
                .Select(i => new Statement(
                    StatementRole.Text,
                    Sentences[i % Sentences.Length],
                    default,
                    IsExact: true
                )),
        ];

    [Benchmark]
    public int Check()
    {
        var subject = new TextSubject(_statements, new DateOnly(2026, 3, 1), StandardCatalogue.Get("nd30"));
        var bag = new DiagnosticBag();
        foreach (var rule in _rules)
            rule.Check(subject, new Findings(rule, null, bag));
        return bag.Count;
    }
}
