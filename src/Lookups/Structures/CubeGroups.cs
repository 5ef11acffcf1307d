using System.Runtime.InteropServices;

namespace Lookups.Structures;

/// <summary>
/// Cubes that the bits taken so far do not separate, in groups with more providers than a slot may have. Separated cubes are dropped. The
/// internal state of <see cref="BitSelection"/>'s greedy search.
/// </summary>
internal sealed class CubeGroups
{
    private const int FirstBit = ProviderTable.PageShift;
    private const int Bits = ProviderTable.PhysAddrBits - FirstBit;
    private readonly int mostTogether;
    private List<AddressCube> cubes = [];
    private List<int> ends = [];
    private List<AddressCube> nextCubes = [];
    private List<int> nextEnds = [];

    /// <summary>Creates one group of all cubes.</summary>
    /// <param name="all">The cubes, in order of id.</param>
    /// <param name="mostTogether">Most providers that may share a slot: 1, unless something else tells those apart.</param>
    public CubeGroups(ReadOnlySpan<AddressCube> all, int mostTogether)
    {
        this.mostTogether = mostTogether;
        if (Providers(all) > mostTogether)
        {
            cubes.AddRange(all);
            ends.Add(all.Length);
        }
    }

    /// <summary>Whether all providers are separated.</summary>
    public bool AreApart => ends.Count == 0;

    /// <summary>Splits each group by a bit; a cube in which the bit is free is on both sides.</summary>
    public void Split(ulong bit)
    {
        nextCubes.Clear();
        nextEnds.Clear();
        var start = 0;
        foreach (var end in ends)
        {
            var group = CollectionsMarshal.AsSpan(cubes)[start..end];
            AddSide(group, bit, isHigh: false);
            AddSide(group, bit, isHigh: true);
            start = end;
        }

        (cubes, nextCubes) = (nextCubes, cubes);
        (ends, nextEnds) = (nextEnds, ends);
    }

    /// <summary>Splits each group by all of some bits.</summary>
    public void SplitAll(ulong bits)
    {
        for (; bits != 0 && !AreApart; bits &= bits - 1)
        {
            Split(bits & (~bits + 1));
        }
    }

    /// <summary>
    /// The bit that leaves the fewest pairs of different providers together; among equal bits, the highest. O(providers in the groups ×
    /// bits).
    /// </summary>
    public ulong Best(ulong taken)
    {
        Span<long> together = stackalloc long[Bits];
        Span<int> low = stackalloc int[Bits];
        Span<int> high = stackalloc int[Bits];
        together.Clear();
        var start = 0;
        foreach (var end in ends)
        {
            low.Clear();
            high.Clear();
            Count(CollectionsMarshal.AsSpan(cubes)[start..end], low, high);
            for (var i = 0; i < Bits; i++)
            {
                together[i] += (((long)low[i] * (low[i] - 1)) + ((long)high[i] * (high[i] - 1))) / 2;
            }

            start = end;
        }

        var best = -1;
        for (var i = 0; i < Bits; i++)
        {
            if ((taken >> (FirstBit + i) & 1) == 0 && (best < 0 || together[i] <= together[best]))
            {
                best = i;
            }
        }

        return best < 0 ? 0 : 1UL << (FirstBit + best);
    }

    /// <summary>How many providers are on each side of each bit.</summary>
    private static void Count(ReadOnlySpan<AddressCube> group, Span<int> low, Span<int> high)
    {
        for (var i = 0; i < group.Length;)
        {
            var id = group[i].Id;
            ulong isLow = 0, isHigh = 0;
            for (; i < group.Length && group[i].Id == id; i++)
            {
                isLow |= group[i].Free | ~group[i].Value;
                isHigh |= group[i].Free | group[i].Value;
            }

            isLow >>= FirstBit;
            isHigh >>= FirstBit;
            for (var bit = 0; bit < Bits; bit++)
            {
                low[bit] += (int)(isLow >> bit) & 1;
                high[bit] += (int)(isHigh >> bit) & 1;
            }
        }
    }

    private void AddSide(ReadOnlySpan<AddressCube> group, ulong bit, bool isHigh)
    {
        var start = nextCubes.Count;
        foreach (ref readonly var cube in group)
        {
            if (cube.IsOnSide(bit, isHigh))
            {
                nextCubes.Add(cube);
            }
        }

        if (Providers(CollectionsMarshal.AsSpan(nextCubes)[start..]) > mostTogether)
        {
            nextEnds.Add(nextCubes.Count);
        }
        else
        {
            CollectionsMarshal.SetCount(nextCubes, start);
        }
    }

    /// <summary>Number of different providers; cubes come in order of id.</summary>
    private static int Providers(ReadOnlySpan<AddressCube> group)
    {
        var count = 0;
        for (var i = 0; i < group.Length; i++)
        {
            count += i == 0 || group[i].Id != group[i - 1].Id ? 1 : 0;
        }

        return count;
    }
}
