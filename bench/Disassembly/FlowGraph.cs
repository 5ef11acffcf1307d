namespace Bench.Disassembly;

/// <summary>Instructions that always run one after the other.</summary>
/// <param name="Instructions">The instructions; only the last may jump.</param>
internal sealed record BasicBlock(IReadOnlyList<Instruction> Instructions)
{
    /// <summary>Indices of the blocks that can follow.</summary>
    public List<int> Successors { get; } = [];
}

/// <summary>The control flow graph of a method.</summary>
internal sealed class FlowGraph
{
    private readonly List<BasicBlock> blocks = [];
    private readonly List<HashSet<int>> predecessors = [];

    /// <summary>Finds the blocks of a listing and their successors.</summary>
    /// <param name="listing">The method.</param>
    /// <exception cref="FormatException">The target of a jump is unknown.</exception>
    public FlowGraph(MethodListing listing)
    {
        var labels = Split(listing);
        for (var i = 0; i < blocks.Count; i++)
        {
            var last = blocks[i].Instructions.Count > 0 ? blocks[i].Instructions[^1] : null;
            // The JIT prints a jump by a distance in instructions only in the loop that clears a method's locals; it needs no edge.
            if (last is { IsJump: true } && !last.Operands[^1].EndsWith(" instr", StringComparison.Ordinal))
            {
                blocks[i].Successors.Add(last.Target is { } target && labels.TryGetValue(target, out var to)
                    ? to
                    : throw new FormatException($"unknown target of a jump: {string.Join(", ", last.Operands)}"));
            }

            if (i + 1 < blocks.Count && last is not { EndsFlow: true })
            {
                blocks[i].Successors.Add(i + 1);
            }
        }

        predecessors.AddRange(blocks.Select(_ => new HashSet<int>()));
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Successors.ForEach(next => predecessors[next].Add(i));
        }
    }

    /// <summary>The blocks, in the order of the listing.</summary>
    public IReadOnlyList<BasicBlock> Blocks => blocks;

    /// <summary>
    /// The blocks that can run between two passes through a block while none of the given other blocks runs: one turn of a loop, without
    /// rare detours through the others. The loop may have several entries, as loops of the JIT often do.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="others">Blocks that end a path.</param>
    /// <returns>The blocks in order, including the block itself; empty when no path leads back to it.</returns>
    public SortedSet<int> Turn(int block, IReadOnlySet<int> others)
    {
        var turn = new SortedSet<int>(Reach(block, others, i => blocks[i].Successors));
        turn.IntersectWith(Reach(block, others, i => predecessors[i]));
        return turn;
    }

    /// <summary>The loops among some blocks; each loop is a set of blocks that all reach each other.</summary>
    /// <param name="among">The blocks; paths that leave them do not count.</param>
    /// <returns>The loops, in order.</returns>
    public IReadOnlyList<SortedSet<int>> Cycles(IReadOnlySet<int> among)
    {
        var outside = Enumerable.Range(0, blocks.Count).Where(i => !among.Contains(i)).ToHashSet();
        var cycles = new List<SortedSet<int>>();
        foreach (var block in among.Order().Where(block => !cycles.Exists(c => c.Contains(block))))
        {
            if (Turn(block, outside) is { Count: > 0 } cycle)
            {
                cycles.Add(cycle);
            }
        }

        return cycles;
    }

    private static HashSet<int> Reach(int from, IReadOnlySet<int> others, Func<int, IEnumerable<int>> next)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>(next(from));
        while (open.TryPop(out var block))
        {
            if (!others.Contains(block) && reached.Add(block) && block != from)
            {
                foreach (var following in next(block))
                {
                    open.Push(following);
                }
            }
        }

        return reached;
    }

    /// <summary>Splits the listing after jumps and at the targets of jumps; other labels of the JIT do not start a block.</summary>
    private Dictionary<string, int> Split(MethodListing listing)
    {
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new List<Instruction>();
        void Close()
        {
            blocks.Add(new BasicBlock([.. open]));
            open.Clear();
        }

        var targets = listing.Lines.Select(line => Instruction.Parse(line)?.Target).ToHashSet();
        foreach (var line in listing.Lines)
        {
            if (line.EndsWith(':') && targets.Contains(line[..^1]))
            {
                Close();
                labels[line[..^1]] = blocks.Count;
            }
            else if (Instruction.Parse(line) is { } instruction)
            {
                open.Add(instruction);
                if (instruction.IsJump || instruction.EndsFlow)
                {
                    Close();
                }
            }
        }

        Close();
        return labels;
    }
}
