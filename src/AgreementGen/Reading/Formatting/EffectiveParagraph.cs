using System.Runtime.InteropServices;

namespace AgreementGen.Reading.Formatting;

/// <summary>A place in a list: its number and the level, from 0.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListPlace(int List, int Level);

/// <summary>What paragraphs of one direct formatting come to.</summary>
/// <param name="Place">The list that it is in; null: none.</param>
/// <param name="Runs">What table and paragraph style say of its runs.</param>
internal sealed record EffectiveParagraph(
    ParagraphProperties Properties,
    Style? Style,
    ListPlace? Place,
    RunProperties Runs
)
{
    /// <summary>The same for all of them; made when it is first asked for.</summary>
    public SpacingView? Spacing { get; set; }

    /// <summary>The same for all of them whose mark is of one size.</summary>
    public Dictionary<int, IndentView> Indents { get; } = [];

    /// <summary>What runs of each direct formatting come to in it.</summary>
    public Dictionary<RunProperties, RunProperties> Looks { get; } = new(ReferenceEqualityComparer.Instance);
}
