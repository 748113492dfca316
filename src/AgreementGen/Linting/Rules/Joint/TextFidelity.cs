using AgreementGen.Diagnostics;
using AgreementGen.Documents;

namespace AgreementGen.Linting.Rules.Joint;

/// <summary>No text was changed on the way into the .docx.</summary>
internal sealed class TextFidelity() : DocxRule("JA-12", "text-fidelity", Severity.Error, RuleScope.All)
{
    public override void Check(DocxSubject subject, Findings findings)
    {
        if (subject.Document is not { } document)
            return;
        var printed = subject
            .View.Paragraphs.Select(paragraph => Bare(paragraph.PrintedText))
            .ToHashSet(StringComparer.Ordinal);
        var whole = new Lazy<string>(() => string.Join('\u001F', printed));
        foreach (var line in Lines(document))
        {
            var text = Bare(line.Text);
            if (text.Length > 0 && !printed.Contains(text) && !whole.Value.Contains(text, StringComparison.Ordinal))
                findings.Say(line.Origin.Best, line.Text.Replace('\n', ' '));
        }
    }

    private static IEnumerable<Line> Lines(Document document) =>
        document
            .Header.Lines.Select(line => line.Line)
            .Concat(document.Title)
            .Concat(DocumentLines.Of(document.Body))
            .Concat(document.Annexes.SelectMany(annex => DocumentLines.Of(annex.Body)))
            .Concat(document.Recipients.Items);

    /// <summary>Line breaks are no letters.</summary>
    private static string Bare(string text) => text.Replace('\n', ' ').Trim();
}
