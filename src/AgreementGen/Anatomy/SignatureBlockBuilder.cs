using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>A signature block that is being read, from the body's name down to the person's.</summary>
internal sealed class SignatureBlockBuilder(Slot slot)
{
    private readonly ImmutableArray<Passage>.Builder _agency = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<Passage>.Builder _authorities = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<Passage>.Builder _positions = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<Passage>.Builder _remarks = ImmutableArray.CreateBuilder<Passage>();
    private Passage? _name;
    private bool _isSure;

    /// <summary>TM., T/M: the name of a collective body follows, which may take more lines.</summary>
    private bool _isOnBehalf;

    public Slot Slot { get; } = slot;

    /// <summary>Where its last line stands; null while it is empty.</summary>
    public Fragment? Last { get; private set; }

    /// <summary>It names a body and nothing else.</summary>
    public bool IsAgencyOnly => _authorities.Count + _positions.Count + _remarks.Count == 0 && _name is null;

    /// <summary>Whether a line can go on with this block.</summary>
    /// <param name="hasGap">A blank stands between the two.</param>
    /// <param name="isNewRow">It stands in another row of the table than the last line.</param>
    public bool Accepts(SignatureRole role, bool hasGap, bool isNewRow) =>
        role switch
        {
            SignatureRole.Remark => true,
            _ when _name is not null => false,
            SignatureRole.Name => Last is not null,
            SignatureRole.Position => !hasGap || _positions.Count == 0,
            SignatureRole.Capitals => _positions.Count == 0 || (!hasGap && !isNewRow),
            SignatureRole.Authority => _positions.Count == 0,
            _ => _authorities.Count + _positions.Count == 0,
        };

    public void Add(Fragment line, SignatureRole role)
    {
        Last = line;
        _isSure |= role is SignatureRole.Authority or SignatureRole.Position;
        if (role == SignatureRole.Authority)
            _isOnBehalf = line.Key is ['T', 'M' or 'H', ..] or ['T', _, 'M', ..];
        switch (role)
        {
            case SignatureRole.Name:
                _name = line.Passage;
                break;
            case SignatureRole.Remark:
                _remarks.Add(line.Passage);
                break;
            default:
                PartOf(role).Add(line.Passage);
                break;
        }
    }

    public SignatureView ToView() =>
        new()
        {
            Agency = _agency.FirstOrDefault(),
            AgencyLines = _agency.ToImmutable(),
            Authorities = _authorities.ToImmutable(),
            Positions = _positions.ToImmutable(),
            Name = _name,
            Remarks = _remarks.ToImmutable(),
            Confidence =
                _isSure ? Confidence.Certain
                : _name is not null || _remarks.Count > 0 ? Confidence.Likely
                : Confidence.Guess,
        };

    /// <summary>Capitals go on with what stands above them; below KT., TL. and TUQ. a post must follow.</summary>
    private ImmutableArray<Passage>.Builder PartOf(SignatureRole role) =>
        role switch
        {
            SignatureRole.Authority => _authorities,
            SignatureRole.Position => _positions,
            SignatureRole.Capitals when _positions.Count > 0 => _positions,
            SignatureRole.Capitals when _authorities.Count > 0 => _isOnBehalf ? _authorities : _positions,
            _ => _agency,
        };
}
