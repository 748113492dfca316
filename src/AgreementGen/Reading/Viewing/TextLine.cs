namespace AgreementGen.Reading.Viewing;

/// <summary>One line that the author ended himself, measured letter by letter. Twips.</summary>
internal sealed class TextLine
{
    private double _end;
    private double _underlinedEnd;
    private bool _hasBegun;
    private bool _hasUnderlined;
    private bool _hasPlain;
    private double _blank;

    public double Position { get; private set; }

    /// <summary>Where the first sign, letter or underlined blank begins.</summary>
    public double Start { get; private set; }

    /// <summary>To the last of them.</summary>
    public double Length => Math.Max(0, Math.Max(_end, _underlinedEnd) - Start);

    /// <summary>How many signs of lines.</summary>
    public int Signs { get; private set; }

    /// <summary>Something else than signs and blanks.</summary>
    public bool HasText { get; private set; }

    /// <summary>A tab that is filled with a line.</summary>
    public bool HasLeader { get; private set; }

    /// <summary>All signs leave no gap.</summary>
    public bool IsJoined { get; private set; } = true;

    /// <summary>Blanks part the signs.</summary>
    public bool HasGap { get; private set; }

    /// <summary>All that is there to be seen is underlined, and something is.</summary>
    public bool IsUnderlined => _hasUnderlined && !_hasPlain;

    public void Add(double width, bool isSign, bool isJoined, bool isUnderlined)
    {
        Begin();
        if (isSign)
        {
            Signs++;
            HasGap |= Signs > 1 && _blank > 0;
            IsJoined &= isJoined;
        }
        else
            HasText = true;
        _hasUnderlined |= isUnderlined;
        _hasPlain |= !isUnderlined;
        Position += width;
        (_end, _blank) = (Position, 0);
    }

    public void AddBlank(double width, bool isUnderlined)
    {
        if (isUnderlined)
        {
            Begin();
            _hasUnderlined = true;
        }
        Position += width;
        _blank += width;
        if (isUnderlined)
            _underlinedEnd = Position;
    }

    /// <summary>The blank just added is filled.</summary>
    public void AddLeader(bool isJoined)
    {
        if (!_hasBegun)
            (Start, _hasBegun) = (Position - _blank, true);
        (HasLeader, _end) = (true, Position);
        IsJoined &= isJoined;
    }

    private void Begin()
    {
        if (!_hasBegun)
            (Start, _hasBegun) = (Position, true);
    }
}
