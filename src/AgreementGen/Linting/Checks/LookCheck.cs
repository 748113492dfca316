using AgreementGen.Anatomy;
using AgreementGen.Standards;

namespace AgreementGen.Linting.Checks;

/// <summary>What of a look is held against the standard.</summary>
[Flags]
internal enum Aspects
{
    None = 0,
    Size = 1,
    Bold = 2,
    Italic = 4,
    Underline = 8,
    Capitals = 16,
    Alignment = 32,

    /// <summary>Cỡ chữ, kiểu chữ.</summary>
    Face = Size | Bold | Italic,
}

/// <summary>Holds the look of a passage against what a standard accepts for a component, and says only what differs.</summary>
internal static class LookCheck
{
    /// <summary>Tells of the differences where there are some.</summary>
    public static void Tell(
        Passage passage,
        Confidence confidence,
        ComponentFormat format,
        Aspects aspects,
        Findings findings
    )
    {
        if (Compare(passage, format, aspects) is var (measured, allowed))
            findings.Measure(passage, confidence, measured, allowed);
    }

    /// <summary>The differences, as measured and as prescribed; null when there are none.</summary>
    public static (object Measured, object Allowed)? Compare(Passage passage, ComponentFormat format, Aspects aspects)
    {
        List<object> measured = [];
        List<object> allowed = [];
        if (aspects.HasFlag(Aspects.Size))
            CompareSize(passage, format.Size, Add);
        if (aspects.HasFlag(Aspects.Bold))
            CompareFlag(passage.IsBold, passage.HasBold, format.Bold, Said.Bold, Add);
        if (aspects.HasFlag(Aspects.Italic))
            CompareFlag(passage.IsItalic, passage.HasItalic, format.Italic, Said.Italic, Add);
        if (aspects.HasFlag(Aspects.Underline))
            CompareFlag(passage.IsUnderlined, passage.HasUnderline, format.Underline, Said.Underline, Add);
        if (aspects.HasFlag(Aspects.Capitals))
            CompareFlag(passage.IsCapitals, passage.IsCapitals, format.Capitals, Said.Capitals, Add);
        if (aspects.HasFlag(Aspects.Alignment) && passage.Alignment is { } stands)
        {
            if (!format.Align.IsFree && !format.Align.Allowed.Any(one => Said.Of(one) == stands))
                Add(Said.Alignment(stands), Said.Accepted(format.Align, one => Said.Alignment(Said.Of(one))));
        }
        return measured.Count == 0 ? null : (Said.List(measured, ", "), Said.List(allowed, ", "));

        void Add(object found, object prescribed)
        {
            measured.Add(found);
            allowed.Add(prescribed);
        }
    }

    private static void CompareSize(Passage passage, Prescribed<FontSize> size, Action<object, object> add)
    {
        var wrong = passage.Sizes.Where(one => !size.Accepts(new FontSize(one))).ToList();
        if (wrong.Count > 0)
            add(Said.Size(Said.List([.. wrong.Select(Said.Points)], ", ")), Said.Size(Said.Accepted(size)));
    }

    /// <param name="all">All of the passage is so.</param>
    /// <param name="some">Some of it is.</param>
    private static void CompareFlag(
        bool all,
        bool some,
        Prescribed<bool> prescribed,
        Func<bool, object> say,
        Action<object, object> add
    )
    {
        if (prescribed.IsFree || prescribed.Accepts(all) && prescribed.Accepts(some))
            return;
        var wanted = prescribed.Allowed.Count > 0 ? prescribed.Allowed[0] : prescribed.Value;
        add(say(!wanted), say(wanted));
    }
}
