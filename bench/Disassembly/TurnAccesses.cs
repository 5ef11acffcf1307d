namespace Bench.Disassembly;

/// <summary>Loads and stores in one turn of a method's outermost loop; the number depends on the branches that the turn takes.</summary>
/// <param name="Fewest">Accesses on the path with the fewest.</param>
/// <param name="Most">Accesses on the path with the most.</param>
/// <remarks>
/// Stack accesses are left out: the JIT, not the structure, decides whether a value is on the stack. If the loop contains another loop,
/// such as the one over the segments of a bio, only paths through the inner loop count, and the body of the inner loop does not.
/// </remarks>
internal sealed record TurnAccesses(int Fewest, int Most)
{
    /// <summary>Counts a method's outermost loop.</summary>
    /// <param name="listing">The method.</param>
    /// <returns>Null when the method has no loop, or the target of a jump is unknown.</returns>
    public static TurnAccesses? Of(MethodListing listing)
    {
        FlowGraph graph;
        try
        {
            graph = new FlowGraph(listing);
        }
        catch (FormatException)
        {
            return null;
        }

        var all = Enumerable.Range(0, graph.Blocks.Count).ToHashSet();
        var loop = graph.Cycles(all).MaxBy(cycle => cycle.Sum(block => graph.Blocks[block].Instructions.Count));
        return loop is null ? null : new Turn(graph, loop).Count();
    }

    /// <inheritdoc/>
    public override string ToString() => Fewest == Most ? $"{Most}" : $"{Fewest} to {Most}";

    /// <summary>One turn: from the first block of a loop back to that block. Each inner loop counts as one block.</summary>
    private sealed class Turn(FlowGraph graph, SortedSet<int> loop)
    {
        private readonly IReadOnlyList<SortedSet<int>> inner = graph.Cycles(loop.Skip(1).ToHashSet());
        private readonly Dictionary<(int Node, bool HasPassed), TurnAccesses?> known = [];

        public TurnAccesses? Count() => From(loop.Min, hasPassed: inner.Count == 0);

        private TurnAccesses? From(int node, bool hasPassed)
        {
            var inside = inner.FirstOrDefault(cycle => cycle.Contains(node));
            IEnumerable<int> blocks = inside ?? [node];
            var key = (blocks.First(), hasPassed |= inside is not null);
            if (known.TryGetValue(key, out var before))
            {
                return before;
            }

            var own = inside is null ? graph.Blocks[node].Instructions.Where(i => !i.IsOnStack).Sum(i => i.MemoryAccesses) : 0;
            var ways = blocks.SelectMany(block => graph.Blocks[block].Successors)
                .Where(next => loop.Contains(next) && (next == loop.Min || !blocks.Contains(next))).Distinct()
                .Select(next => next != loop.Min ? From(next, hasPassed) : hasPassed ? new TurnAccesses(0, 0) : null)
                .OfType<TurnAccesses>().ToList();
            return known[key] = ways.Count == 0 ? null
                : new TurnAccesses(own + ways.Min(way => way.Fewest), own + ways.Max(way => way.Most));
        }
    }
}
