using AgreementGen.Linting.Lexis;

namespace AgreementGen.Linting.Checks;

/// <summary>Chức vụ.</summary>
internal static class Posts
{
    /// <summary>The name begins small because it is part of a post: Trưởng ban Tuyên giáo, Phó trưởng ban Tổ chức.</summary>
    public static bool StandBefore(Prose prose, Sighting name) =>
        prose.IsLower(name.First) && (prose.Is(name.First - 1, "trưởng") || prose.Is(name.First - 1, "phó"));
}
