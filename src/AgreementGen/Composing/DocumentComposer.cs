using System.Collections.Immutable;
using AgreementGen.Documents;
using AgreementGen.Standards;

namespace AgreementGen.Composing;

/// <summary>
/// Puts the document into the words and marks of a standard: number line, date line, ends of bases, authorities, recipients,
/// end mark. Only what is missing is added; a text of the program is never changed. Afterwards every text in the tree is
/// the text that is printed.
/// </summary>
public static class DocumentComposer
{
    /// <param name="isPaper">Otherwise the document is electronic.</param>
    /// <param name="draft">Which draft it is; null for none.</param>
    public static Document Compose(Document document, Wording wording, bool isPaper, int? draft = null)
    {
        var header = HeaderComposer.Compose(document.Header, wording, draft);
        var mark = document.EndMark ?? wording.EndMark;
        return document with
        {
            Header = header,
            EndMark = mark,
            Body = EndMarkComposer.Close(ComposeBases(document.Body, wording), mark),
            Signatures = SignatureComposer.Compose(document.Signatures),
            Recipients = RecipientComposer.Compose(document.Recipients, wording),
            Annexes =
            [
                .. document.Annexes.Select(annex =>
                    annex with
                    {
                        GuideLine = AnnexComposer.GuideLine(annex, document, header, wording, isPaper),
                        Body = EndMarkComposer.CloseAnnex(annex.Body, mark),
                    }
                ),
            ],
        };
    }

    private static ImmutableArray<Block> ComposeBases(ImmutableArray<Block> body, Wording wording)
    {
        var last = -1;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] is Paragraph { Role: ParagraphRole.LegalBasis })
                last = i;
        }
        if (last < 0)
            return body;
        var composed = body.ToBuilder();
        for (var i = 0; i <= last; i++)
        {
            if (body[i] is Paragraph { Role: ParagraphRole.LegalBasis } basis)
                composed[i] = basis with
                {
                    Line = Terminators
                        .Add(basis.Line, i == last ? wording.BasisEnd : wording.BasisSeparator)
                        .PrependUnless("-", wording.BasisPrefix),
                };
        }
        return composed.DrainToImmutable();
    }

    private static Line PrependUnless(this Line line, string start, string prefix) =>
        line.Text.StartsWith(start, StringComparison.Ordinal) ? line : line.Prepend(prefix);
}
