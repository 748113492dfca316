using AgreementGen.Reading.Formatting;

namespace AgreementGen.Reading.Viewing;

/// <summary>What stands between two tabs of a line, measured letter by letter. Twips.</summary>
internal sealed class TextSegment
{
    private double _inkStart = -1;
    private double _inkEnd;
    private bool _hasPlain;
    private int _blanks;

    /// <summary>So many blanks part two columns.</summary>
    private const int BlanksOfGap = 4;

    /// <summary>Blanks after something end it, as those who lay out with blanks mean it.</summary>
    public bool EndsWithGap => _inkStart >= 0 && _blanks >= BlanksOfGap;

    /// <summary>The tab before it is underlined.</summary>
    public bool IsTabUnderlined { get; init; }

    /// <summary>It begins a line, or blanks part it from what stands before it: no tab.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The stop of the tab before it; set when the line is laid out.</summary>
    public TabStop Stop { get; private set; }

    /// <summary>From the left edge of the space for the paragraph.</summary>
    public double Start { get; private set; }

    /// <summary>Where the tab before it begins.</summary>
    public double TabStart { get; private set; }
    public double Width { get; private set; }
    public double End => Start + Width;

    /// <summary>The same without blanks at both ends, unless they are underlined.</summary>
    public double InkStart => Start + Math.Max(0, _inkStart);
    public double InkEnd => Start + _inkEnd;

    /// <summary>How many signs of lines.</summary>
    public int Signs { get; private set; }

    /// <summary>Something else than signs and blanks.</summary>
    public bool HasText { get; private set; }

    /// <summary>Signs leave no gap, and no blanks part them.</summary>
    public bool IsSolid { get; private set; } = true;

    /// <summary>All that is there to be seen is underlined, and something is.</summary>
    public bool IsUnderlined => HasUnderlined && !_hasPlain;
    public bool HasUnderlined { get; private set; }

    public void Add(double width, bool isSign, bool isJoined, bool isUnderlined)
    {
        if (isSign)
            (Signs, IsSolid) = (Signs + 1, IsSolid && isJoined && !(Signs > 0 && _blanks > 0));
        else
            HasText = true;
        _hasPlain |= !isUnderlined;
        AddInk(width, isUnderlined);
        _blanks = 0;
    }

    public void AddBlank(double width, bool isUnderlined)
    {
        if (isUnderlined)
            AddInk(width, isUnderlined);
        else
            (Width, _blanks) = (Width + width, _blanks + 1);
    }

    /// <summary>Where it stands, when the line before it ends at <paramref name="position"/>.</summary>
    public void Place(double position, TabStop stop)
    {
        (TabStart, Stop) = (position, stop);
        var start = stop.Kind switch
        {
            "center" => stop.Position - (Width / 2),
            "right" or "end" or "decimal" => stop.Position - Width,
            _ => stop.Position,
        };
        Start = IsFirst ? position : Math.Max(position, start);
    }

    /// <summary>To where the alignment of the paragraph moves the line.</summary>
    public void Move(double distance) => (Start, TabStart) = (Start + distance, TabStart + distance);

    private void AddInk(double width, bool isUnderlined)
    {
        if (_inkStart < 0)
            _inkStart = Width;
        HasUnderlined |= isUnderlined;
        Width += width;
        _inkEnd = Width;
    }
}
