using System.Collections.Immutable;
using AgreementGen.Anatomy;
using AgreementGen.Reading;
using AgreementGen.Tests.Architecture;
using AgreementGen.Tests.Reading;
using AgreementGen.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace AgreementGen.Tests.Anatomy;

/// <summary>Whatever a document holds and in whatever order, it is examined without an exception, and what is found is consistent.</summary>
public sealed class RobustnessTests
{
    private const string Shapes = "tests/AgreementGen.Tests/Anatomy/Shapes/";

    private static readonly Lazy<ImmutableArray<DocxView>> Documents = new(() =>
        [
            .. Sample.All.Select(sample => Views.Read(sample.Docx)),
            .. CodeBase
                .Files(Shapes.TrimEnd('/'))
                .Where(path => path.EndsWith(".sketch", StringComparison.Ordinal))
                .Select(path => Views.Read(Sketch.Build(CodeBase.Read(path)))),
        ]
    );

    [Fact]
    public void Paragraphs_dropped_doubled_and_shuffled() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Examine(Mutate(new Random(seed))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    /// <summary>Would take hours if anything looked back over all that it has read for each paragraph.</summary>
    [Theory]
    [InlineData("Một đoạn văn thường, không có gì đặc biệt.")]
    [InlineData("- gạch đầu dòng;")]
    [InlineData("Điều 1. Tên điều|1. Khoản|a) Điểm|- gạch")]
    [InlineData("Chương I|CHỮ HOA")]
    [InlineData("CHỦ TỊCH")]
    [InlineData("CHỦ TỊCH|")]
    [InlineData("ỦY BAN NHÂN DÂN|TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH||Dương Mỹ Pha")]
    [InlineData("ĐẠI DIỆN BÊN A||")]
    [InlineData("Nơi nhận:|- Như trên;|- Lưu: VT.")]
    [InlineData("Căn cứ Luật Thanh niên;")]
    [InlineData("Phụ lục I|1. Khoản")]
    [InlineData("QUY CHẾ|(Kèm theo Quyết định)")]
    [InlineData("“mở ngoặc|1. Khoản")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Số: 01/QĐ|KẾ HOẠCH")]
    [InlineData("")]
    public void A_hundred_thousand_paragraphs(string texts)
    {
        var paragraphs = texts.Split('|').Select(Paragraph).ToList();

        Examine(ViewOf(Enumerable.Range(0, 100_000).Select(i => paragraphs[i % paragraphs.Count])));
    }

    private static ParagraphView Paragraph(string text) =>
        new()
        {
            Index = 0,
            Text = text,
            Runs =
                text.Length == 0
                    ? []
                    :
                    [
                        new RunView
                        {
                            Text = text,
                            Start = 0,
                            Font = "Times New Roman",
                            Size = 28,
                        },
                    ],
            Alignment = AlignmentView.Center,
            Indent = new IndentView(0, 0, 0),
            Spacing = new SpacingView(0, 0, 240, LineRule.Auto, IsContextual: false),
            AvailableWidth = 9071,
        };

    private static void Examine(DocxView view)
    {
        var anatomy = Anatomist.Examine(view);

        Assert.Equal(view.Paragraphs.Length, anatomy.Landmarks.Length);
        Assert.InRange(anatomy.BodyStart, 0, anatomy.BodyEnd);
        Assert.InRange(anatomy.BodyEnd, anatomy.BodyStart, anatomy.MainEnd);
        Assert.InRange(anatomy.MainEnd, 0, view.Paragraphs.Length);
        AssertTree(anatomy.Units);
        AssertTree(anatomy.AnnexUnits);
        Assert.NotEmpty(StandardGuess.Of(anatomy).Reasons);
        Assert.NotEmpty(AnatomyText.Write(anatomy));
    }

    private static void AssertTree(ImmutableArray<UnitView> units)
    {
        for (var i = 0; i < units.Length; i++)
            Assert.InRange(units[i].Parent, -1, i - 1);
    }

    /// <summary>Some document with paragraphs taken out, put in twice, exchanged, or taken from another.</summary>
    private static DocxView Mutate(Random random)
    {
        var paragraphs = Pick(random, Documents.Value).Paragraphs.ToList();
        var changes = random.Next(1, 12);
        for (var i = 0; i < changes && paragraphs.Count > 1; i++)
        {
            var (at, other) = (random.Next(paragraphs.Count), random.Next(paragraphs.Count));
            switch (random.Next(5))
            {
                case 0:
                    paragraphs.RemoveRange(at, random.Next(Math.Min(5, paragraphs.Count - at)));
                    break;
                case 1:
                    paragraphs.Insert(other, paragraphs[at]);
                    break;
                case 2:
                    (paragraphs[at], paragraphs[other]) = (paragraphs[other], paragraphs[at]);
                    break;
                case 3:
                    paragraphs.InsertRange(at, Pick(random, Documents.Value).Paragraphs.Take(random.Next(12)));
                    break;
                default:
                    paragraphs[at] = Cut(paragraphs[at], random);
                    break;
            }
        }
        return ViewOf(paragraphs);
    }

    private static ParagraphView Cut(ParagraphView paragraph, Random random)
    {
        var length = random.Next(paragraph.Text.Length + 1);
        return paragraph with
        {
            Text = paragraph.Text[..length],
            Runs =
            [
                .. paragraph
                    .Runs.Where(run => run.Start < length)
                    .Select(run => run with { Text = run.Text[..Math.Min(run.Text.Length, length - run.Start)] }),
            ],
        };
    }

    private static T Pick<T>(Random random, ImmutableArray<T> items) => items[random.Next(items.Length)];

    /// <summary>The paragraphs in their new order; the cells that they name belong to tables that are no more.</summary>
    private static DocxView ViewOf(IEnumerable<ParagraphView> paragraphs)
    {
        ImmutableArray<ParagraphView> numbered =
        [
            .. paragraphs.Select((paragraph, index) => paragraph with { Index = index }),
        ];
        return new DocxView
        {
            Sections =
            [
                new SectionView
                {
                    Width = 11906,
                    Height = 16838,
                    Margins = new MarginView(1134, 1134, 1701, 1134, 0, 567, 567),
                },
            ],
            Body = [.. numbered],
            Paragraphs = numbered,
        };
    }
}
