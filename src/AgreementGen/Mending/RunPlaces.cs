using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using AgreementGen.Anatomy;
using AgreementGen.Reading;
using static AgreementGen.Mending.DocxParts;

namespace AgreementGen.Mending;

/// <summary>Where each run of a paragraph stands in its text, so that a stretch of it can be changed and nothing beside it.</summary>
internal sealed class RunPlaces
{
    private readonly record struct Place(XElement Run, int Start, int End);

    private readonly ParagraphView _view;
    private readonly ImmutableArray<Place> _places;

    public RunPlaces(XElement paragraph, ParagraphView view)
    {
        _view = view;
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (var run in StoryMatch.RunsOf(paragraph))
        {
            var start = text.Length;
            Append(text, run);
            places.Add(new(run, start, text.Length));
        }
        // Where signs, fields or hidden text make the text otherwise, only the whole of it is known.
        _places = text.ToString() == view.Text ? places.ToImmutable() : [];
        All = [.. places.Select(place => place.Run)];
    }

    /// <summary>All runs of the paragraph itself.</summary>
    public ImmutableArray<XElement> All { get; }

    /// <summary>The runs that print a passage; null when one of them prints something else beside it.</summary>
    public IReadOnlyList<XElement>? Of(Passage passage)
    {
        if (string.IsNullOrWhiteSpace(_view.Text[..passage.Start] + _view.Text[(passage.Start + passage.Length)..]))
            return All;
        var (start, end) = (passage.Start, passage.Start + passage.Length);
        var meant = _places.Where(place => place.Start < end && place.End > start).ToList();
        return meant.Count > 0 && meant.TrueForAll(place => IsBlank(place.Start, start) && IsBlank(end, place.End))
            ? meant.ConvertAll(place => place.Run)
            : null;
    }

    /// <summary>The runs whose look is so; null when they cannot be told from others.</summary>
    public IReadOnlyList<XElement>? Where(Func<RunView, bool> isMeant)
    {
        if (_view.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).All(isMeant))
            return All;
        if (_places.IsEmpty)
            return null;
        var found = new List<XElement>();
        var runs = _view.Runs;
        // Both are in the order of the text.
        var next = 0;
        foreach (var place in _places)
        {
            while (next < runs.Length && runs[next].Start + runs[next].Text.Length <= place.Start)
                next++;
            if (Overlapping(place, next).Any(isMeant))
                found.Add(place.Run);
        }
        return found;
    }

    private IEnumerable<RunView> Overlapping(Place place, int first) =>
        _view.Runs.Skip(first).TakeWhile(run => run.Start < place.End).Where(run => run.Text.Length > 0);

    private bool IsBlank(int start, int end) => start >= end || string.IsNullOrWhiteSpace(_view.Text[start..end]);

    /// <summary>As a reader of the printed page sees it; only what can be followed without doubt.</summary>
    private static void Append(StringBuilder text, XElement run)
    {
        foreach (var part in run.Elements())
        {
            if (part.Name == W + "t")
                text.Append(TextOf(part));
            else if (part.Name == W + "tab" || part.Name == W + "ptab")
                text.Append('\t');
            else if (part.Name == W + "br")
                text.Append((string?)part.Attribute(W + "type") is "page" or "column" ? '\f' : '\n');
            else if (part.Name == W + "cr")
                text.Append('\n');
            else if (part.Name == W + "noBreakHyphen")
                text.Append('\u2011');
        }
    }

    private static string TextOf(XElement text)
    {
        var value = text.Value.Replace('\n', ' ').Replace('\r', ' ');
        var space = text.AncestorsAndSelf()
            .Select(one => (string?)one.Attribute(XNamespace.Xml + "space"))
            .FirstOrDefault(one => one is not null);
        return space == "preserve" ? value : value.Trim(' ', '\t');
    }
}
