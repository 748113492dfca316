using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>Finds Nơi nhận (ô số 9b) in the tail: beside the signature or below, and takes its lines out of it.</summary>
internal sealed class RecipientsFinder(ImmutableArray<Fragment> tail)
{
    private const int LongestDrafter = 12;

    private readonly ImmutableArray<Passage>.Builder _items = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<Passage>.Builder _after = ImmutableArray.CreateBuilder<Passage>();
    private readonly HashSet<Fragment> _taken = new(ReferenceEqualityComparer.Instance);
    private Passage? _archive;

    public static bool IsLabel(string key) =>
        key.StartsWith("NOI NHAN", StringComparison.Ordinal) && (key.Length <= 12 || key[8..].TrimStart()[0] == ':');

    /// <summary>The recipients, and what is left of the tail.</summary>
    public (RecipientsView? Recipients, ImmutableArray<Fragment> Others) Find()
    {
        var first = tail.Select((line, index) => (line, index)).LastOrDefault(pair => IsLabel(pair.line.Key));
        if (first.line is null)
            return (null, tail);
        _taken.Add(first.line);
        var label = TakeLabel(first.line);
        for (var i = first.index + 1; i < tail.Length; i++)
        {
            if (!IsBelow(first.line, tail[i]))
                continue;
            if (!Take(tail[i]))
                break;
        }
        var view = new RecipientsView(label, _items.ToImmutable(), _archive, _after.ToImmutable());
        return (view, [.. tail.Where(line => !_taken.Contains(line))]);
    }

    /// <summary>"Nơi nhận: - Như trên;" has its first item on the line of the label.</summary>
    private Passage TakeLabel(Fragment line)
    {
        var colon = line.Passage.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || colon == line.Passage.Length - 1)
            return line.Passage;
        var item = line.Passage.Slice(colon + 1, line.Passage.Length - colon - 1).Trim();
        if (item.Length > 0)
            _items.Add(item);
        return line.Passage.Slice(0, colon + 1);
    }

    private static bool IsBelow(Fragment label, Fragment line) =>
        line.Slot.Table == label.Slot.Table
        && (label.Slot.Covers(line.Slot) || line.Slot.Covers(label.Slot) || (line.IsTabbed && line.Order == 0))
        && (!label.IsTabbed || !line.IsTabbed || line.Order == label.Order)
        && (!label.IsTabbed || line.IsTabbed || line.Slot.Left < label.Slot.Right);

    private bool Take(Fragment line)
    {
        var isItem = line.Key[0] is '-' or '+' or '*' or '•' || line.Paragraph.NumberLabel.Length > 0;
        if (!isItem && line.Paragraph.Cell is null && IsSignature(line) && !IsDrafter(line))
            return false;
        _taken.Add(line);
        if (_archive is not null && !isItem)
            _after.Add(line.Passage);
        else if (isItem || !IsContinued(line))
            Add(line);
        return true;
    }

    private void Add(Fragment line)
    {
        _items.Add(line.Passage);
        if (IsArchive(line.Key))
            _archive = line.Passage;
    }

    /// <summary>More of a long item, which somebody broke by hand: part of its passage when it is of its paragraph.</summary>
    private bool IsContinued(Fragment line)
    {
        if (_items.Count == 0 || _items[^1].Text.AsSpan().TrimEnd() is [.., ';' or '.' or ','])
            return false;
        var above = _items[^1];
        if (above.Paragraph.Index == line.Index)
            _items[^1] = above with { Length = line.Passage.Start + line.Passage.Length - above.Start };
        return above.Paragraph.Index == line.Index || char.IsLower(line.Passage.Text[0]);
    }

    /// <summary>"PL.(300)" below the archive line: one short word.</summary>
    private bool IsDrafter(Fragment line) =>
        _archive is not null && line.Passage.Length <= LongestDrafter && !line.Passage.Text.Contains(' ');

    private static bool IsSignature(Fragment line) =>
        SignatureWords.RoleOf(line)
            is SignatureRole.Authority
                or SignatureRole.Position
                or SignatureRole.Agency
                or SignatureRole.Capitals
                or SignatureRole.Remark;

    private static bool IsArchive(string key)
    {
        var words = key.TrimStart('-', '+', '*', ' ');
        return words.StartsWith("LUU", StringComparison.Ordinal)
            && (words.Length == 3 || !char.IsAsciiLetter(words[3]));
    }
}
