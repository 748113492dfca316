using AgreementGen.Reading.Body;
using AgreementGen.Reading.Packages;

namespace AgreementGen.Reading.Viewing;

/// <summary>Reads headers and footers, each part once; sections of the same measures share the view.</summary>
internal sealed class MarginTextReader(DocxPackage package, StoryContext context, DocumentParts parts)
{
    private readonly Dictionary<string, List<BodyBlock>?> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, int Width, int Left), MarginTextView?> _views = [];

    /// <param name="id">Of the main part's relationship.</param>
    public MarginTextView? Read(string id, StoryPlace place)
    {
        var key = (id, place.Width, place.Section.Margins.Left);
        if (!_views.TryGetValue(key, out var view))
            _views[key] = view = Make(id, place);
        return view;
    }

    private MarginTextView? Make(string id, StoryPlace place)
    {
        if (!_blocks.TryGetValue(id, out var blocks))
            _blocks[id] = blocks = package.ReadById(id, new StoryReader(context).Read);
        if (blocks is null)
            return null;
        var story = new StoryViewBuilder(parts, isBody: false);
        story.Build(blocks, place);
        return new MarginTextView(story.Paragraphs);
    }
}
