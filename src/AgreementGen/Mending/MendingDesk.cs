using System.Collections.Immutable;
using System.Xml.Linq;
using AgreementGen.Anatomy;
using AgreementGen.Diagnostics;
using AgreementGen.Linting;
using AgreementGen.Linting.Checks;
using AgreementGen.Reading;
using AgreementGen.Standards;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>What every mend works with: the file's elements and what a reader sees of them.</summary>
internal sealed class MendingDesk
{
    private readonly Dictionary<ParagraphView, XElement> _elements;
    private readonly Dictionary<ParagraphView, RunPlaces> _runs = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<int, (Passage Passage, Component Component)> _components;
    private readonly Lazy<TextChoices> _choices;
    private readonly Lazy<int[]> _starts;
    private readonly HashSet<Kind> _marginsDone = [];
    private readonly List<MendedChange> _changes = [];
    private readonly HashSet<(int, Phrase, string, string)> _told = [];

    private MendingDesk(DocxParts parts, DocxSubject subject, Dictionary<ParagraphView, XElement> elements)
    {
        (Parts, Subject, _elements) = (parts, subject, elements);
        _choices = new(() => TextChoices.Of(subject));
        _starts = new(() => StartsOf(subject));
        _components = MendableParts.Of(subject).ToLookup(pair => pair.Passage.Paragraph.Index);
        Sections = [.. SectionsOf(parts.Document)];
    }

    public DocxParts Parts { get; }

    public DocxSubject Subject { get; }

    /// <summary>In the order of <see cref="DocxView.Sections"/>.</summary>
    private List<XElement> Sections { get; }

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<MendedChange> Changes => _changes;

    /// <summary>Null when it is not certain which element of the file is which paragraph of the page.</summary>
    public static MendingDesk? Open(DocxParts parts, DocxSubject subject)
    {
        var elements = new Dictionary<ParagraphView, XElement>(ReferenceEqualityComparer.Instance);
        if (parts.Document.Element(W + "body") is not { } body || !Match(elements, body, subject.View.Paragraphs))
            return null;
        var sections = SectionsOf(parts.Document).ToList();
        if (subject.View.Sections.Length - sections.Count is < 0 or > 1)
            return null;
        foreach (var (text, part) in MarginParts.Of(parts, subject.View, sections))
            Match(elements, part, text.Paragraphs);
        return new(parts, subject, elements);
    }

    /// <summary>What the document has chosen where the standard leaves a choice.</summary>
    public TextChoices Choices => _choices.Value;

    /// <summary>The sections that a finding about the sheet means.</summary>
    public IEnumerable<(SectionView View, XElement Element)> SectionsAt(Diagnostic finding)
    {
        for (var i = 0; i < _starts.Value.Length; i++)
        {
            if (_starts.Value[i] == finding.Location.Start)
                yield return (Subject.View.Sections[i], Section(i));
        }
    }

    /// <summary>The element of a section; one that the file does not speak of is made.</summary>
    public XElement Section(int index)
    {
        if (index == Sections.Count)
        {
            var made = new XElement(W + "sectPr");
            Parts.Document.Element(W + "body")!.Add(made);
            Sections.Add(made);
        }
        return Sections[index];
    }

    /// <summary>The paragraph in which something was found; null when it concerns the sheet, or headers and footers.</summary>
    public ParagraphView? At(Diagnostic finding) =>
        finding.Location.Length == 0 ? null : Subject.View.Paragraphs[finding.Location.Line - 1];

    /// <summary>The element of a paragraph, in a header or footer too; null when it is not known.</summary>
    public XElement? Of(ParagraphView view) => _elements.GetValueOrDefault(view);

    public RunPlaces? RunsOf(ParagraphView view)
    {
        if (!_runs.TryGetValue(view, out var runs) && Of(view) is { } element)
            _runs[view] = runs = new RunPlaces(element, view);
        return runs;
    }

    /// <summary>The passages of the components that a finding is about, as far as they were recognised without a guess.</summary>
    public IEnumerable<(Passage Passage, Component Component)> PartsAt(Diagnostic finding, Component[] components) =>
        At(finding) is { } view
            ? _components[view.Index]
                .Where(pair => components.Contains(pair.Component) && Holds(pair.Passage, finding.Location))
            : [];

    /// <summary>All components that share a paragraph.</summary>
    public IEnumerable<Component> ComponentsOf(ParagraphView view) =>
        _components[view.Index].Select(pair => pair.Component);

    /// <summary>The paragraphs that a finding about letters means: its own, or, of one that has no place, those of headers and footers.</summary>
    public IEnumerable<ParagraphView> Lettered(Diagnostic finding)
    {
        if (At(finding) is { } view)
            return [view];
        return _marginsDone.Add(finding.Kind)
            ? Fonts.Passages(Subject.View).Select(passage => passage.Paragraph).Where(paragraph => paragraph.Index < 0)
            : [];
    }

    /// <summary>What two rules say of one paragraph is told once.</summary>
    public void Changed(Diagnostic finding, Phrase what, object from, object to)
    {
        var change = new MendedChange(finding.Kind, what, finding.Location, from, to);
        if (_told.Add((change.Place.Line, what, from.ToString()!, to.ToString()!)))
            _changes.Add(change);
    }

    private static int[] StartsOf(DocxSubject subject)
    {
        var starts = new int[subject.View.Sections.Length];
        foreach (var paragraph in subject.View.Paragraphs.Reverse())
            starts[paragraph.Section] = subject.Text.Of(paragraph).Start;
        return starts;
    }

    private bool Holds(Passage passage, Location place)
    {
        var own = Subject.Text.Of(passage);
        return own.Start <= place.Start && own.Start + own.Length >= place.Start + place.Length;
    }

    private static bool Match(
        Dictionary<ParagraphView, XElement> elements,
        XElement story,
        ImmutableArray<ParagraphView> views
    )
    {
        if (StoryMatch.Of(story, views) is not { } found)
            return false;
        for (var i = 0; i < views.Length; i++)
            elements[views[i]] = found[i];
        return true;
    }

    /// <summary>Those of the body itself: what a table or a box says of sections counts for nothing.</summary>
    private static IEnumerable<XElement> SectionsOf(XElement document) =>
        document
            .Descendants(W + "sectPr")
            .Where(section =>
                section.Parent!.Name == W + "body"
                || (
                    section.Parent.Name == W + "pPr"
                    && !section.Ancestors().Any(above => above.Name.LocalName is "tbl" or "txbxContent")
                )
            );
}
