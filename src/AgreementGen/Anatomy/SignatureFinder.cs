using System.Collections.Immutable;

namespace AgreementGen.Anatomy;

/// <summary>
/// Puts the lines of the tail together to signature blocks: in a grid whose rows are parts of blocks, in cells of a block each, beside
/// each other by tabs, or one below the other.
/// </summary>
internal sealed class SignatureFinder(Sheet sheet)
{
    /// <summary>So many blocks may stand in a row; those before are closed.</summary>
    private const int MostBeside = 64;

    private readonly List<SignatureBlockBuilder> _blocks = [];

    public ImmutableArray<SignatureView> Find(ImmutableArray<Fragment> tail)
    {
        _blocks.Clear();
        foreach (var line in tail)
        {
            var role = SignatureWords.RoleOf(line);
            if (role != SignatureRole.None && !HeadWords.IsDate(line.Key))
                Add(line, role);
        }
        var hasOthers = _blocks.Exists(block => !block.IsAgencyOnly);
        var blocks = _blocks.Where(block => !hasOthers || IsBlock(block));
        return [.. InOrder(blocks).Select(block => block.ToView())];
    }

    /// <summary>Rows from above, in each the blocks from left to right, whichever has a line in the first row of the table.</summary>
    private static IEnumerable<SignatureBlockBuilder> InOrder(IEnumerable<SignatureBlockBuilder> blocks)
    {
        var rows = new List<List<SignatureBlockBuilder>>();
        foreach (var block in blocks)
        {
            if (rows.Count > 0 && rows[^1].TrueForAll(other => IsBeside(other.Slot, block.Slot)))
                rows[^1].Add(block);
            else
                rows.Add([block]);
        }
        return rows.SelectMany(row => row.OrderBy(block => block.Slot.Left));
    }

    private static bool IsBeside(Slot slot, Slot other) =>
        slot.Table == other.Table && !slot.Covers(other) && !other.Covers(slot);

    private void Add(Fragment line, SignatureRole role)
    {
        var block = Find(line);
        if (
            block?.Last is not null
            && block.Accepts(role, HasGap(block.Last, line), block.Last.Slot.Row != line.Slot.Row)
        )
        {
            block.Add(line, role);
            return;
        }
        if (role is SignatureRole.Name or SignatureRole.Remark)
            return;
        block = new SignatureBlockBuilder(line.Slot);
        _blocks.Add(block);
        block.Add(line, role);
    }

    /// <summary>The last block in the room of the line; where tabs made as many pieces as there are blocks, the one of that number.</summary>
    private SignatureBlockBuilder? Find(Fragment line)
    {
        var beside = _blocks
            .Skip(_blocks.Count - MostBeside)
            .Where(block => block.Slot.Table == line.Slot.Table)
            .ToList();
        var row = line.IsTabbed ? beside.FindAll(block => block.Last is { IsTabbed: true }) : [];
        if (row.Count >= line.Count && line.Count > 1)
            return row[row.Count - line.Count + line.Order];
        return beside.FindLast(block => block.Slot with { Row = 0 } == line.Slot with { Row = 0 })
            ?? beside.FindLast(block => block.Slot.Covers(line.Slot) || line.Slot.Covers(block.Slot));
    }

    /// <summary>An empty paragraph in the room of both stands between two lines.</summary>
    private bool HasGap(Fragment above, Fragment below)
    {
        for (var i = above.Index + 1; i < below.Index; i++)
        {
            if (sheet.Paragraphs[i].IsBlank && Slot.Of(sheet.Paragraphs[i]).Covers(below.Slot))
                return true;
        }
        return false;
    }

    /// <summary>A body's name across the page above the blocks of others is no block.</summary>
    private static bool IsBlock(SignatureBlockBuilder block) => !block.IsAgencyOnly || block.Slot.Table >= 0;
}
