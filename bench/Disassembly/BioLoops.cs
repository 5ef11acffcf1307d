using System.Runtime.CompilerServices;
using Lookups;

namespace Bench.Disassembly;

/// <summary>The loops over bios in a listing.</summary>
/// <param name="Loops">The loops in the order of the code; more than one when the structure has several kinds.</param>
/// <param name="Unknown">Why nothing was counted; null when loops were counted.</param>
/// <remarks>
/// The block that advances identifies a loop over bios: it moves one pointer by some bios and another by as many segments. The body of
/// the loop is the code that can run between two passes through that block without passing through another such block.
/// </remarks>
internal sealed record BioLoops(IReadOnlyList<LoopCount> Loops, string? Unknown)
{
    private static readonly int SegmentBytes = Unsafe.SizeOf<DmaSegment>();

    /// <summary>Counts the loops of all methods that have any.</summary>
    /// <param name="listings">A loop, and the methods that it calls.</param>
    /// <returns>The loops, or why there are none.</returns>
    public static BioLoops Count(IReadOnlyList<MethodListing> listings)
    {
        var counts = listings.Select(Count).ToList();
        var known = counts.Where(c => c.Unknown is null).ToList();
        return known.Count > 0 ? new BioLoops([.. known.SelectMany(c => c.Loops)], null) : counts[0];
    }

    /// <summary>Finds and counts the loops over bios of a method.</summary>
    /// <param name="listing">The method.</param>
    /// <returns>The loops, or why there are none.</returns>
    public static BioLoops Count(MethodListing listing)
    {
        try
        {
            return Count(new FlowGraph(listing));
        }
        catch (FormatException error)
        {
            return new BioLoops([], error.Message);
        }
    }

    private static BioLoops Count(FlowGraph graph)
    {
        var ends = Enumerable.Range(0, graph.Blocks.Count).Where(i => Moves(graph.Blocks[i]).Any()).ToHashSet();
        var loops = new List<LoopCount>();
        foreach (var end in ends.Order())
        {
            var turn = graph.Turn(end, ends.Where(other => other != end).ToHashSet());
            var bios = turn.Count > 0 ? BiosPerTurn(graph.Blocks[end], [.. Instructions(graph, turn)]) : [];
            if (bios.Count > 1)
            {
                return new BioLoops([], $"an iteration could handle {string.Join(" or ", bios)} bios");
            }

            if (bios.Count == 1)
            {
                loops.Add(Count(graph, turn, end, bios[0]));
            }
        }

        // If a loop handles several bios per turn, a loop of one bio per turn handles the remaining bios or a rare case.
        return loops.Count == 0
            ? new BioLoops([], "no block advances by whole bios and by as many segments")
            : new BioLoops(loops.Exists(l => l.Bios > 1) ? [.. loops.Where(l => l.Bios > 1)] : loops, null);
    }

    private static LoopCount Count(FlowGraph graph, SortedSet<int> turn, int end, int bios)
    {
        // A cycle that does not advance to the next bio is a step of a search.
        var steps = graph.Cycles(turn.Where(block => block != end).ToHashSet());
        var own = Instructions(graph, turn.Where(block => !steps.Any(s => s.Contains(block)))).ToList();
        return new LoopCount(bios, [.. steps.Select(step => Instructions(graph, step).Count()).Distinct().Order()], own);
    }

    private static IEnumerable<Instruction> Instructions(FlowGraph graph, IEnumerable<int> blocks) =>
        blocks.SelectMany(block => graph.Blocks[block].Instructions);

    /// <summary>Pairs of registers or stack slots in a block: one advances by whole bios, the other by as many segments.</summary>
    private static IEnumerable<(string Bio, string Segment, int Bios)> Moves(BasicBlock block)
    {
        var moved = block.Instructions.Where(i => i is { Destination: not null, Advance: not null })
            .GroupBy(i => i.Destination!)
            .Select(place => (Place: place.Key, By: place.Sum(i => i.Advance!.Value)))
            .ToList();
        return from bio in moved
               where bio.By > 0 && bio.By % Bio.SizeBytes == 0
               from segment in moved
               where segment.Place != bio.Place && segment.By == bio.By / Bio.SizeBytes * SegmentBytes
               select (bio.Place, segment.Place, (int)(bio.By / Bio.SizeBytes));
    }

    /// <summary>Possible numbers of bios per turn: the turn reads through one pointer and writes through the other.</summary>
    private static List<int> BiosPerTurn(BasicBlock end, List<Instruction> turn) => [.. Moves(end)
        .Where(move => IsSlot(move.Bio) || turn.Exists(i => i.Addresses(move.Bio)))
        .Where(move => IsSlot(move.Segment) || turn.Exists(i => i.Addresses(move.Segment) && (i.Stores || i.Mnemonic == "lea")))
        .Select(move => move.Bios)
        .Distinct()];

    private static bool IsSlot(string place) => place[0] == '[';
}
