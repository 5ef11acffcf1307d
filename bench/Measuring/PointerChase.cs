using System.Runtime.CompilerServices;
using Lookups;
using Lookups.Memory;
using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>
/// The yardstick of latencies: a ring of cache lines in random order. Each line holds the address of the next, so each step is one load
/// that waits for the load before it.
/// </summary>
internal sealed unsafe class PointerChase : IDisposable
{
    /// <summary>Lines of a ring that stays in any L1: 4 KiB.</summary>
    public const int LinesInL1 = 64;

    /// <summary>Lines of a ring whose pages need no more TLB entries than the structures do: 256 KiB.</summary>
    public const int LinesToEvict = 4096;

    private readonly AlignedMemory memory;
    private readonly nuint[] ahead = new nuint[LineSet.Capacity];
    private nuint* position;

    /// <summary>Makes a ring.</summary>
    /// <param name="lines">Number of lines.</param>
    public PointerChase(int lines)
    {
        memory = AlignedMemory.Allocate((nuint)lines * LineSet.LineBytes, out byte* first);
        var order = Enumerable.Range(0, lines).ToArray();
        var dice = new Mix64((ulong)lines);
        for (var i = lines - 1; i > 0; i--)
        {
            var j = (int)Mix64.Below(dice.Next(), (ulong)i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        for (var i = 0; i < lines; i++)
        {
            *(nuint*)(first + (order[i] * LineSet.LineBytes)) = (nuint)(first + (order[(i + 1) % lines] * LineSet.LineBytes));
        }

        position = (nuint*)first;
    }

    /// <summary>Follows the ring with dependent loads, one per step.</summary>
    /// <param name="steps">Number of steps.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Follow(int steps)
    {
        var at = position;
        for (; steps > 0; steps--)
        {
            at = (nuint*)*at;
        }

        position = at;
    }

    /// <summary>Evicts the lines of the next steps.</summary>
    /// <param name="steps">Number of steps, at most <see cref="LineSet.Capacity"/>.</param>
    public void EvictNext(int steps)
    {
        var at = position;
        for (var i = 0; i < steps; i++)
        {
            ahead[i] = (nuint)at;
            at = (nuint*)*at;
        }

        CacheFlush.Evict(ahead.AsSpan(0, steps));
    }

    public void Dispose() => memory.Dispose();
}
