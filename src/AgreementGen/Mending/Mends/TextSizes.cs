using AgreementGen.Anatomy;
using AgreementGen.Linting;
using AgreementGen.Standards;

namespace AgreementGen.Mending.Mends;

/// <summary>Which of the accepted sizes a passage gets: the one that the document has chosen already.</summary>
internal static class TextSizes
{
    public static FontSize Wanted(DocxSubject subject, Component component, Passage passage)
    {
        var prescribed = subject.Standard[component].Size;
        if (component is Component.Text or Component.LegalBasis)
        {
            return Accepted(subject.Anatomy.Text.SelectMany(paragraph => new Passage(paragraph).Sizes))
                ?? prescribed.Value;
        }
        return Accepted(passage.Sizes) ?? prescribed.Value;

        FontSize? Accepted(IEnumerable<int> sizes) =>
            sizes
                .Select(size => (FontSize?)new FontSize(size))
                .FirstOrDefault(size => !prescribed.IsFree && prescribed.Accepts(size!.Value));
    }
}
