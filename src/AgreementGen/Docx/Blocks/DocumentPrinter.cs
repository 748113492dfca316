using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Docx.Lists;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>word/document.xml: the main part, then a section for each annex.</summary>
/// <param name="numbering">Absent: numbers are text.</param>
internal sealed class DocumentPrinter(WordWriter word, Standard standard, WordNumbering? numbering)
{
    public void Print(Document document, HeaderLayout header, Utf8Buffer output)
    {
        output.Write("<w:document xmlns:w=\""u8);
        output.WriteText(WordWriter.Namespace);
        output.Write("\" xmlns:r=\""u8);
        output.WriteText(WordWriter.RelationshipNamespace);
        output.Write("\"><w:body>"u8);

        var section = SectionLook.Of(standard.Page, header.RightMargin, Orientation.Portrait);
        PrintMain(document, header, section);
        foreach (var annex in document.Annexes)
        {
            EndSection(section);
            section = SectionLook.Of(standard.Page, header.RightMargin, annex.Orientation);
            new AnnexPrinter(word, standard, section.TextWidth, numbering).Print(annex);
        }
        word.StartParagraph(new ParagraphLook(StyleSheet.Hairline));
        word.EndParagraph();
        word.Section(section);
        output.Write("</w:body></w:document>"u8);
    }

    private void PrintMain(Document document, HeaderLayout header, SectionLook section)
    {
        new HeaderPrinter(word, standard, header).Print(document.Header);
        new TitlePrinter(word, standard, section.TextWidth).Print(document);
        var hasSignatures = !document.Signatures.Blocks.IsEmpty;
        new BodyPrinter(word, standard, section.TextWidth, numbering).Print(document.Body, keepsEnd: hasSignatures);
        new SignaturePrinter(word, standard, section.TextWidth).Print(document);
    }

    private void EndSection(SectionLook section)
    {
        word.StartParagraph(new ParagraphLook(StyleSheet.Hairline), section);
        word.EndParagraph();
    }
}
