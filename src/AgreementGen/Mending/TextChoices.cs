using AgreementGen.Anatomy;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Standards;

namespace AgreementGen.Mending;

/// <summary>What a document has chosen among what the standard accepts: what is mended is made like the rest.</summary>
/// <param name="Size">Of its text; null when none of its sizes is accepted.</param>
/// <param name="FirstLine">Indent, twips.</param>
/// <param name="Head">The sizes of the header that most of it has; null when the standard knows none that go together.</param>
internal sealed record TextChoices(FontSize? Size, int FirstLine, HeaderFamily? Head)
{
    /// <summary>What stands in the text and is as large as it.</summary>
    private static readonly Component[] OfText =
    [
        Component.Text,
        Component.LegalBasis,
        Component.DivisionLabel,
        Component.DivisionTitle,
        Component.Article,
        Component.Heading,
    ];

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
                .First(),
            subject.Standard.HeaderFamilies.MaxBy(family => Fit(family, subject))
        );
    }

    /// <summary>The size that a passage gets.</summary>
    public FontSize SizeFor(Component component, Passage passage, Prescribed<FontSize> prescribed)
    {
        var chosen = OfText.Contains(component)
            ? Size
            : Head?.Find(component) ?? FirstAccepted(passage.Sizes.Select(size => new FontSize(size)), prescribed);
        return chosen is { } size && prescribed.Accepts(size) ? size : prescribed.Value;
    }

    /// <summary>How many parts of the head have the sizes of a family already.</summary>
    private static int Fit(HeaderFamily family, DocxSubject subject)
    {
        var head = subject.Anatomy.Head;
        return new (Part? Part, Component Component)[]
        {
            (head.Title, Component.QuocHieu),
            (head.Motto, Component.TieuNgu),
            (head.Superior, Component.Superior),
            (head.Issuer, Component.Issuer),
            (head.Date, Component.Date),
        }.Count(one => one.Part?.First.Sizes is [var size] && family.Find(one.Component)?.HalfPoints == size);
    }

    private static FontSize? FirstAccepted(IEnumerable<FontSize> sizes, Prescribed<FontSize> prescribed) =>
        sizes.Where(prescribed.Accepts).Select(size => (FontSize?)size).FirstOrDefault();
}
