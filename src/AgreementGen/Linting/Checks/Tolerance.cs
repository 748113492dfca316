using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>How far a measure may be off before it counts: the official files themselves use 1985 twips for 35 mm.</summary>
internal static class Tolerance
{
    /// <summary>A tenth of a millimetre, twips.</summary>
    public const int Length = 6;

    /// <summary>Whether a standard accepts a length, or one that is off by no more than the tolerance.</summary>
    /// <param name="measured">Twips.</param>
    public static bool Accepts(Prescribed<Length> prescribed, int measured, int tolerance = Length) =>
        prescribed.Allowed.Count > 0
            ? prescribed.Allowed.Any(one => Math.Abs(one.Twips - measured) <= tolerance)
            : (prescribed.Least is not { } least || measured >= least.Twips - tolerance)
                && (prescribed.Most is not { } most || measured <= most.Twips + tolerance);
}
