using AgreementGen.Anatomy;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Mending;

/// <summary>What a document has chosen among what the standard accepts: what is mended is made like the rest.</summary>
/// <param name="Size">Of its text; null when none of its sizes is accepted.</param>
/// <param name="FirstLine">Indent, twips.</param>
internal sealed record TextChoices(FontSize? Size, int FirstLine)
{
    public static TextChoices Of(DocxSubject subject)
    {
        var (text, format) = (subject.Anatomy.Text, subject.Standard[Component.Text]);
        var sizes = text.SelectMany(paragraph => new Passage(paragraph).Sizes).Select(size => new FontSize(size));
        var indents = text.Where(paragraph => !Indents.IsTyped(paragraph)).Select(Indents.FirstLineOf);
        return new(
            FirstAccepted(sizes, format.Size),
            indents
                .Where(measured => Tolerance.Accepts(format.FirstLine, measured))
                .Append(format.FirstLine.Value.Twips)
                .First()
        );
    }

    /// <summary>The size that a passage gets.</summary>
    public FontSize SizeFor(Component component, Passage passage, Prescribed<FontSize> prescribed)
    {
        var chosen = component is Component.Text or Component.LegalBasis
            ? Size
            : FirstAccepted(passage.Sizes.Select(size => new FontSize(size)), prescribed);
        return chosen is { } size && prescribed.Accepts(size) ? size : prescribed.Value;
    }

    private static FontSize? FirstAccepted(IEnumerable<FontSize> sizes, Prescribed<FontSize> prescribed) =>
        sizes.Where(prescribed.Accepts).Select(size => (FontSize?)size).FirstOrDefault();
}
