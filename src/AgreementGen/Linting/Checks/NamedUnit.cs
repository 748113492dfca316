using AgreementGen.Linting.Lexis;
using AgreementGen.Provinces;

namespace AgreementGen.Linting.Checks;

/// <summary>A unit of province level with the noun before its name: "tỉnh Cà Mau", "Tỉnh ủy Cà Mau", "thành phố Huế".</summary>
/// <param name="Noun">tỉnh, thành phố, tỉnh ủy or thành ủy, in small letters.</param>
/// <param name="First">Index of the noun's first token.</param>
/// <param name="Last">Index of the name's last token.</param>
internal sealed record NamedUnit(string Noun, string Name, int First, int Last)
{
    public bool IsCommittee => Noun is "tỉnh ủy" or "thành ủy";

    public bool SaysCity => Noun is "thành phố" or "thành ủy";

    public static IEnumerable<NamedUnit> In(Prose prose)
    {
        foreach (var name in prose.Of(WordList.Provinces))
        {
            if (FirstOfNoun(prose, name.First) is not { } first)
                continue;
            var noun = Syllables.Fold(prose.Between(first, name.First - 1));
            yield return new(noun, name.Term.Text, first, name.Last);
        }
    }

    /// <summary>What the noun and the name are on a day.</summary>
    public string Right(ProvinceState state) => IsCommittee ? $"{state.Committee} {state.Name}" : state.InlineName;

    private static int? FirstOfNoun(Prose prose, int name)
    {
        if (prose.Is(name - 1, "tỉnh"))
            return name - 1;
        if (prose.Is(name - 1, "phố") && prose.Is(name - 2, "thành"))
            return name - 2;
        var isCommittee = prose.Is(name - 1, "ủy") || prose.Is(name - 1, "uỷ");
        return isCommittee && (prose.Is(name - 2, "tỉnh") || prose.Is(name - 2, "thành")) ? name - 2 : null;
    }
}
