using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>
/// Tells the superior bodies from the issuing ones among the lines of the left block: by weight, light above bold; where all have one
/// weight, by the words and by how many bodies the symbol names.
/// </summary>
internal static class IssuerFinder
{
    /// <summary>A line that begins so goes on with the name above it.</summary>
    private static readonly string[] Continuations =
    [
        "TINH ",
        "THANH PHO ",
        "TP.",
        "TP ",
        "HUYEN ",
        "QUAN ",
        "THI XA ",
        "THI TRAN ",
        "XA ",
        "PHUONG ",
        "DAC KHU ",
        "VA ",
        "VIET NAM",
        "HO CHI MINH",
    ];

    /// <summary>Names of bodies that have others below them.</summary>
    private static readonly string[] Superiors =
    [
        "UY BAN NHAN DAN",
        "UBND",
        "TINH UY",
        "THANH UY",
        "HUYEN UY",
        "QUAN UY",
        "DANG UY",
        "DANG BO",
        "BAN CHAP HANH TRUNG UONG",
        "CHINH PHU",
        "BO ",
        "SO ",
        "TONG CUC",
        "TINH DOAN",
        "THANH DOAN",
        "DAI HOC",
    ];

    /// <param name="codes">How many bodies the symbol names; 0: unknown.</param>
    public static (ImmutableArray<Fragment> Superior, ImmutableArray<Fragment> Issuer) Part(
        ImmutableArray<Fragment> names,
        int codes
    )
    {
        var bold = names.Count(name => name.Passage.IsBold);
        if (bold > 0 && bold < names.Length)
            return ([.. names.Where(name => !name.Passage.IsBold)], [.. names.Where(name => name.Passage.IsBold)]);
        var groups = Group(names);
        var isOne = groups.Count > 1 && (codes == 1 || (codes == 0 && IsSuperior(groups[0])));
        return isOne ? ([.. groups.SkipLast(1).SelectMany(group => group)], [.. groups[^1]]) : ([], names);
    }

    /// <summary>How many bodies the symbol names: the parts behind the type, or behind the slash; 0 when it cannot be known.</summary>
    public static int Codes(ImmutableArray<Fragment> number)
    {
        if (number.IsEmpty)
            return 0;
        if (number.Length > 1)
            return number.Length;
        var symbol = number[0].Key;
        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return 0;
        var isParty = symbol[..slash].Contains('-', StringComparison.Ordinal);
        var groups = symbol[(slash + 1)..]
            .Split(['-', '/'], StringSplitOptions.TrimEntries)
            .Count(group => !group.All(char.IsAsciiDigit));
        return isParty ? groups : Math.Max(0, groups - 1);
    }

    private static bool IsSuperior(List<Fragment> group)
    {
        foreach (var name in Superiors)
        {
            if (group[0].Key.StartsWith(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The lines of each name.</summary>
    private static List<List<Fragment>> Group(ImmutableArray<Fragment> names)
    {
        var groups = new List<List<Fragment>>();
        foreach (var name in names)
        {
            if (groups.Count > 0 && GoesOn(groups[^1][^1], name))
                groups[^1].Add(name);
            else
                groups.Add([name]);
        }
        return groups;
    }

    private static bool GoesOn(Fragment above, Fragment line) =>
        above.Key[^1] is '-' or ','
        || above.Key.EndsWith(" VA", StringComparison.Ordinal)
        || Array.Exists(Continuations, word => line.Key.StartsWith(word, StringComparison.Ordinal));
}
