using AgreementGen.Docx.Xml;
using AgreementGen.Standards;

namespace AgreementGen.Docx.Blocks;

/// <summary>What closes a text: a rule of measured length in the middle of the column, or a sign.</summary>
internal sealed class MarkPrinter(WordWriter word)
{
    /// <param name="component">The style of a sign.</param>
    /// <param name="rule">Length of a rule, twips.</param>
    /// <param name="column">Width of the column, twips.</param>
    /// <param name="after">Space below, twips.</param>
    public void Print(Mark mark, Component component, int rule, int column, int? after = null)
    {
        if (mark.Sign.Length == 0)
        {
            word.StartParagraph(
                new ParagraphLook(StyleSheet.Rule) { Sides = Math.Max(0, (column - rule) / 2), After = after }
            );
        }
        else
        {
            word.StartParagraph(new ParagraphLook(component) { After = after });
            word.Run(mark.Sign);
        }
        word.EndParagraph();
    }
}
