using System.Collections.Immutable;
using AgreementGen.Yaml;

namespace AgreementGen.Drift;

/// <summary>Which part of a program is which part of its framework: by id; else word for word; else by the order among the others.</summary>
internal sealed class DriftPairs
{
    private readonly ImmutableArray<DriftPart> _program;
    private readonly Dictionary<DriftPart, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DriftPart, DriftPart> _known = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<DriftPart> _kept = new(ReferenceEqualityComparer.Instance);

    private DriftPairs(ImmutableArray<DriftPart> framework, ImmutableArray<DriftPart> program)
    {
        _program = program;
        foreach (var (i, part) in framework.Index())
            _order.Add(part, i);
        Match(framework, program, part => part.Id is null && part.Path != part.Root ? null : (part.Root, part.Id));
        Match(framework, program, part => part.Id is null ? (part.Root, new Content(part.Node)) : null);
        MatchInOrder(framework, program);
    }

    /// <summary>A node by what it says.</summary>
    private sealed record Content(YamlNode Node)
    {
        public bool Equals(Content? other) => YamlComparison.Instance.Equals(Node, other?.Node);

        public override int GetHashCode() => YamlComparison.Instance.GetHashCode(Node);
    }

    public static DriftPairs Of(ImmutableArray<DriftPart> framework, ImmutableArray<DriftPart> program) =>
        new(framework, program);

    public DriftPart? FrameworkOf(DriftPart part) => _known.GetValueOrDefault(part);

    public bool IsKept(DriftPart part) => _kept.Contains(part);

    /// <summary>
    /// The parts of the program that stand elsewhere than in the framework: below another part, or out of the order of their
    /// neighbours (the fewest that have to be moved to make the one order of the other).
    /// </summary>
    public HashSet<DriftPart> Moved()
    {
        var byPath = new Dictionary<string, DriftPart>(StringComparer.Ordinal);
        foreach (var part in _program)
            byPath.TryAdd(part.Path, part);
        var moved = new HashSet<DriftPart>(ReferenceEqualityComparer.Instance);
        var stayed = new Dictionary<string, List<DriftPart>>(StringComparer.Ordinal);
        foreach (var part in _program.Where(_known.ContainsKey))
        {
            var parent = byPath.TryGetValue(part.Parent, out var above) ? FrameworkOf(above)?.Path : part.Parent;
            if (parent != _known[part].Parent)
                moved.Add(part);
            else if (stayed.TryGetValue(part.Parent, out var siblings))
                siblings.Add(part);
            else
                stayed.Add(part.Parent, [part]);
        }
        foreach (var siblings in stayed.Values)
        {
            var rise = LongestRise.Of(siblings.ConvertAll(part => _order[_known[part]]));
            moved.UnionWith(siblings.Where((_, i) => !rise.Contains(i)));
        }
        return moved;
    }

    private void Match(
        ImmutableArray<DriftPart> framework,
        ImmutableArray<DriftPart> program,
        Func<DriftPart, object?> keyOf
    )
    {
        var open = new Dictionary<object, Queue<DriftPart>>();
        foreach (var part in framework)
        {
            if (_kept.Contains(part) || keyOf(part) is not { } key)
                continue;
            if (!open.TryGetValue(key, out var queue))
                open.Add(key, queue = []);
            queue.Enqueue(part);
        }
        foreach (var part in program)
        {
            if (!_known.ContainsKey(part) && keyOf(part) is { } key && open.TryGetValue(key, out var queue))
                Pair(part, queue);
        }
    }

    /// <summary>What is left of the items without id: the first of the one for the first of the other.</summary>
    private void MatchInOrder(ImmutableArray<DriftPart> framework, ImmutableArray<DriftPart> program) =>
        Match(framework, program, part => part.Id is null ? part.Root : null);

    private void Pair(DriftPart part, Queue<DriftPart> open)
    {
        if (!open.TryDequeue(out var known))
            return;
        _known.Add(part, known);
        _kept.Add(known);
    }
}
