using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Reading;
using AgreementGen.Tests.Samples;

namespace AgreementGen.Tests.Linting;

/// <summary>From a paragraph of the document back to the line of the program that says it.</summary>
public sealed class PrintedOriginsTests
{
    public static TheoryData<string> Names => [.. Sample.Names];

    /// <summary>Whatever a program says, the paragraph that prints it leads back to these very words.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_paragraph_leads_back_to_its_words(string name)
    {
        var sample = Sample.Get(name);
        var (subject, origins) = Read(sample);
        foreach (var paragraph in subject.View.Paragraphs.Where(paragraph => IsProse(paragraph, sample.Text)))
        {
            var traced = origins.Trace(new Diagnostic(Kinds.NameTorn, subject.Text.Of(paragraph)));

            Assert.True(sample.Rendering.Source == traced.Location.Source, paragraph.Text);
            Assert.Contains(Words(paragraph.Text), OneLine(traced.Location.Text), StringComparison.Ordinal);
            Assert.Equal(TraceKind.PrintedAt, Assert.Single(traced.Traces).Kind);
        }
    }

    [Fact]
    public void A_part_of_a_paragraph_leads_back_to_the_same_letters()
    {
        var (subject, origins) = Read(Sample.Get("tra-vinh"));
        var paragraph = subject.View.Paragraphs.First(one =>
            one.Text.Contains("kinh tế tập thể", StringComparison.Ordinal)
        );
        var place = subject.Text.Of(paragraph);
        var part = place with
        {
            Start = place.Start + paragraph.Text.IndexOf("kinh tế", StringComparison.Ordinal),
            Length = 7,
        };

        Assert.Equal("kinh tế", origins.Trace(new Diagnostic(Kinds.NameTorn, part)).Location.Text);
    }

    [Fact]
    public void What_the_program_does_not_say_stays_where_it_is_printed()
    {
        var (subject, origins) = Read(Sample.Get("tra-vinh"));
        var motto = subject.Text.Of(subject.Anatomy.Head.Motto!.First.Paragraph);

        var traced = origins.Trace(new Diagnostic(Kinds.NameTorn, motto));

        Assert.Equal(motto, traced.Location);
        Assert.Empty(traced.Traces);
    }

    private static (DocxSubject Subject, PrintedOrigins Origins) Read(Sample sample)
    {
        var view = DocxReader.Read("a.docx", sample.Docx, new DiagnosticBag())!;
        var subject = new DocxSubject("a.docx", view, Anatomist.Examine(view), sample.Rendering.Standard!);
        return (subject, new PrintedOrigins(subject.Text, view, sample.Rendering.Document!));
    }

    /// <summary>A sentence that stands in the program as it is printed.</summary>
    private static bool IsProse(ParagraphView paragraph, string program) =>
        paragraph.Text.Length > 60 && OneLine(program).Contains(Words(paragraph.Text), StringComparison.Ordinal);

    /// <summary>Without what the standard adds at the ends.</summary>
    private static string Words(string text) => OneLine(text.TrimStart('-', '+', ' ').TrimEnd('.', ';', '/'));

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
