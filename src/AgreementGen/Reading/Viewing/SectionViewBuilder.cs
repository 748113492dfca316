using AgreementGen.Reading.Body;

namespace AgreementGen.Reading.Viewing;

/// <summary>Makes views of the sections in order: what one does not say of headers and footers it has from the one before.</summary>
internal sealed class SectionViewBuilder(MarginTextReader texts, DocumentParts parts)
{
    private readonly Dictionary<(string Kind, string Type), string> _inherited = [];

    public SectionView Build(SectionProperties section, int index)
    {
        foreach (var reference in section.References)
            _inherited[(reference.Kind, reference.Type)] = reference.Id;
        var place = PlaceOf(section, index);
        return new SectionView
        {
            Width = section.Width,
            Height = section.Height,
            Margins = Margins(section),
            IsLandscape = section.IsLandscape || section.Width > section.Height,
            HasFirstPage = section.HasFirstPage,
            PageNumberFormat = section.PageNumberFormat,
            PageNumberStart = section.PageNumberStart,
            Start = section.Start,
            Columns = section.Columns,
            Header = Read("headerReference", "default", place),
            FirstHeader = section.HasFirstPage ? Read("headerReference", "first", place) : null,
            EvenHeader = parts.Settings.HasEvenHeaders ? Read("headerReference", "even", place) : null,
            Footer = Read("footerReference", "default", place),
            FirstFooter = section.HasFirstPage ? Read("footerReference", "first", place) : null,
            EvenFooter = parts.Settings.HasEvenHeaders ? Read("footerReference", "even", place) : null,
        };
    }

    /// <summary>The space for paragraphs of the body: one column of the section.</summary>
    public static StoryPlace ColumnOf(SectionProperties section, int index)
    {
        var place = PlaceOf(section, index);
        var gaps = (section.Columns - 1L) * section.ColumnGap;
        return place with { Width = (int)Math.Max(0, (place.Width - gaps) / section.Columns) };
    }

    private static StoryPlace PlaceOf(SectionProperties section, int index)
    {
        var margins = section.Margins;
        return new StoryPlace
        {
            Section = section,
            SectionIndex = index,
            Width = Math.Max(0, section.Width - margins.Left - margins.Right - margins.Gutter),
        };
    }

    private MarginView Margins(SectionProperties section) =>
        parts.Settings.HasGutterAtTop
            ? section.Margins with
            {
                Top = section.Margins.Top + section.Margins.Gutter,
                Gutter = 0,
            }
            : section.Margins;

    private MarginTextView? Read(string kind, string type, StoryPlace place) =>
        _inherited.TryGetValue((kind, type), out var id) ? texts.Read(id, place) : null;
}
