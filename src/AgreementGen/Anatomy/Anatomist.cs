using AgreementGen.Reading;

namespace AgreementGen.Anatomy;

/// <summary>Finds the components of a document that may have been laid out with tables, tabs, text boxes or blanks.</summary>
public static class Anatomist
{
    public static DocumentAnatomy Examine(DocxView view) => throw new NotSupportedException(view.ToString());
}
