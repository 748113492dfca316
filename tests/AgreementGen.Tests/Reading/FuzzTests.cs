using AgreementGen.Diagnostics;
using AgreementGen.Reading;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Reading;

/// <summary>Sound documents changed at random: a view or diagnostics, never an exception.</summary>
public sealed class FuzzTests
{
    private const int Mutations = 5_000;

    private static readonly string[] Values =
    [
        "0",
        "-1",
        "1",
        "999999999999",
        "-999999999999",
        "1e308",
        "NaN",
        "",
        "12pt",
        "50%",
        "true",
        "auto",
        "𝔄",
        "%1%9%",
        "Normal",
    ];

    [Fact]
    public void Five_thousand_mutations_end_in_a_view_or_in_diagnostics()
    {
        var documents = Documents().ToArray();
        var views = 0;
        Parallel.For(
            0,
            Mutations,
            i =>
            {
                var random = new Random(i);
                var mutated = Mutate(documents[random.Next(documents.Length)], random);
                try
                {
                    Interlocked.Add(ref views, Read(mutated));
                }
                catch (Exception bug) when (bug is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"mutation {i}: {bug}");
                }
            }
        );
        // Were every document refused, nothing behind the archive would have been tried.
        Assert.InRange(views, Mutations / 4, Mutations);
    }

    internal static byte[] Mutate(byte[] docx, Random random) =>
        random.Next(4) == 0 ? MutateBytes(docx, random) : MutateXml(docx, random);

    internal static IEnumerable<byte[]> Documents() =>
        Sample
            .All.Select(sample => sample.Docx)
            .Concat(ForeignTests.All.Select(ForeignTests.Load))
            .Concat(ShapeTests.All.Select(ShapeTests.Build));

    private static int Read(byte[] docx)
    {
        var diagnostics = new DiagnosticBag();
        var view = DocxReader.Read("tệp.docx", docx, diagnostics);
        Assert.Equal(view is null, diagnostics.HasErrors);
        if (view is null)
            return 0;
        CheckViews(view);
        return 1;
    }

    /// <summary>What every view promises.</summary>
    private static void CheckViews(DocxView view)
    {
        Assert.NotEmpty(view.Sections);
        for (var i = 0; i < view.Paragraphs.Length; i++)
        {
            var paragraph = view.Paragraphs[i];
            Assert.Equal(i, paragraph.Index);
            Assert.InRange(paragraph.Section, 0, view.Sections.Length - 1);
            Assert.InRange(paragraph.AvailableWidth, 0, int.MaxValue);
            Assert.Equal(paragraph.Text, string.Concat(paragraph.Runs.Select(run => run.Text)));
            Assert.All(
                paragraph.Runs,
                run => Assert.Equal(run.Text, paragraph.Text.Substring(run.Start, run.Text.Length))
            );
        }
        Assert.Equal(
            view.Paragraphs,
            view.Body.SelectMany(block => block is TableView table ? table.Paragraphs : [(ParagraphView)block])
        );
        Assert.NotEmpty(DocxViewText.Of(view));
    }

    private static byte[] MutateBytes(byte[] docx, Random random)
    {
        var bytes = docx.ToArray();
        for (var count = random.Next(1, 8); count > 0; count--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
    }

    private static byte[] MutateXml(byte[] docx, Random random)
    {
        var archive = DocxArchive.Of(docx);
        var names = archive.Names.Where(name => name.EndsWith("xml", StringComparison.Ordinal)).ToArray();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            // The body is the most of it.
            var name = random.Next(2) == 0 ? "word/document.xml" : names[random.Next(names.Length)];
            archive.With(name, MutateXml(archive.Text(name), random));
        }
        return archive.Pack();
    }

    private static string MutateXml(string xml, Random random) =>
        random.Next(6) switch
        {
            0 => ChangeValue(xml, random),
            1 => ChangeValue(ChangeValue(xml, random), random),
            2 => RemoveElement(xml, random),
            3 => RepeatElement(xml, random),
            4 => MoveElement(xml, random),
            _ => random.Next(10) == 0 ? RemoveLetters(xml, random) : ChangeValue(xml, random),
        };

    private static string ChangeValue(string xml, Random random)
    {
        var start = xml.IndexOf("=\"", random.Next(xml.Length), StringComparison.Ordinal) + 2;
        var end = start < 2 ? -1 : xml.IndexOf('"', start);
        var isName = end < 0 || xml.AsSpan(start, end - start).Contains("://", StringComparison.Ordinal);
        return isName ? xml : xml[..start] + Values[random.Next(Values.Length)] + xml[end..];
    }

    private static string RemoveElement(string xml, Random random) =>
        Element(xml, random) is var (start, length) ? xml.Remove(start, length) : xml;

    private static string RepeatElement(string xml, Random random) =>
        Element(xml, random) is var (start, length)
            ? xml.Insert(start, string.Concat(Enumerable.Repeat(xml.Substring(start, length), random.Next(1, 20))))
            : xml;

    /// <summary>Into the place of another, or before it.</summary>
    private static string MoveElement(string xml, Random random)
    {
        if (Element(xml, random) is not var (start, length))
            return xml;
        var element = xml.Substring(start, length);
        return Element(xml, random) is var (other, _) ? xml.Insert(other, element) : xml;
    }

    private static string RemoveLetters(string xml, Random random)
    {
        var start = random.Next(xml.Length);
        return xml.Remove(start, random.Next(Math.Min(40, xml.Length - start)));
    }

    /// <summary>An element without others of its name in it; null when none was hit.</summary>
    private static (int Start, int Length)? Element(string xml, Random random)
    {
        var start = xml.IndexOf("<w:", random.Next(xml.Length), StringComparison.Ordinal);
        if (start < 0)
            return null;
        var name = xml[(start + 1)..xml.IndexOfAny([' ', '/', '>'], start)];
        var close = xml.IndexOf('>', start);
        if (close < 0)
            return null;
        if (xml[close - 1] == '/')
            return (start, close + 1 - start);
        var end = xml.IndexOf($"</{name}>", start, StringComparison.Ordinal);
        return end < 0 ? null : (start, end + name.Length + 3 - start);
    }
}
