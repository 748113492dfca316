using AgreementGen.Documents;
using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>Nơi nhận: the label and a line each.</summary>
internal sealed class RecipientsPrinter(WordWriter word, Standard standard)
{
    /// <summary>Prints the list in one piece; false when there is nothing to print.</summary>
    /// <param name="before">Space above, twips.</param>
    public bool Print(RecipientList list, int before)
    {
        var count = list.Items.Length + (list.Archive is null ? 0 : 1);
        if (list.Label is null || count == 0)
            return false;
        Line(list.Label, Component.RecipientsLabel, before, isLast: false);
        for (var i = 0; i < list.Items.Length; i++)
            Line(list.Items[i], Component.Recipient, 0, i == count - 1);
        if (list.Archive is not null)
            Line(list.Archive, Component.Recipient, 0, isLast: true);
        return true;
    }

    private void Line(Line line, Component component, int before, bool isLast) =>
        word.Paragraph(
            new ParagraphLook(component)
            {
                KeepNext = !isLast,
                KeepLines = true,
                Before = before > 0 ? before : null,
            },
            line,
            standard[component]
        );
}
