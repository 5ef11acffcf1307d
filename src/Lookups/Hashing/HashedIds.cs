using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;
using Lookups.Search;

namespace Lookups.Hashing;

/// <summary>
/// More providers than ids: each id has a granularity and a seed of its own, under which the granules of its providers hash to slots
/// without collision.
/// </summary>
/// <typeparam name="THash">The hash.</typeparam>
/// <remarks>
/// Providers are put in order of size and cut into runs as in <see cref="IdAssignment"/>. A run's granularity is its smallest provider's; a larger
/// provider has several granules, a slot each. The seed is searched for at registration, the table doubled when none is found.
/// </remarks>
internal readonly unsafe struct HashedIds<THash> : IDisposable
    where THash : struct, IHashStep
{
    private const int MostGranules = 2048;
    private const int Seeds = 1 << 12;
    private const int MostDoublings = 5;

    [StructLayout(LayoutKind.Sequential, Size = 32)]
    private struct Node
    {
        public ulong Seed;
        public BarInfo* Slots;
        public ulong Reduction;
        public int GranuleShift;
    }

    private readonly Node* nodes;
    private readonly BarInfo* slots;
    private readonly byte* idOfProvider;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory slotMemory;
    private readonly AlignedMemory idMemory;

    private HashedIds(Fabric fabric, List<Run> runs)
    {
        var size = runs.Sum(run => run.Slots.Length);
        nodeMemory = AlignedMemory.Allocate((nuint)runs.Count, out nodes);
        slotMemory = AlignedMemory.Allocate((nuint)size, out slots);
        idMemory = AlignedMemory.Allocate((nuint)fabric.Providers.Count + 1, out idOfProvider);
        var first = 0;
        for (var id = 0; id < runs.Count; id++)
        {
            var run = runs[id];
            nodes[id] = new Node { Seed = run.Seed, Slots = slots + first, GranuleShift = run.GranuleShift, Reduction = THash.Reduction(run.Slots.Length) };
            foreach (var provider in run.Slots)
            {
                slots[first++] = fabric.Providers.Infos[provider];
                idOfProvider[provider] = (byte)(provider == 0 ? 0 : id);
            }
        }
    }

    public nuint Bytes => nodeMemory.Bytes + slotMemory.Bytes + idMemory.Bytes;

    /// <summary>Builds it for so many ids, or says why there is none.</summary>
    public static HashedIds<THash> Build(Fabric fabric, int ids, out string? refusal)
    {
        var runs = new List<Run> { new(new int[2], 0, THash.Seed(0)) };
        var ordered = fabric.Providers.IdsByAddress().OrderBy(id => BitOperations.Log2(fabric.Providers.Infos[id].Bytes)).ToArray();
        foreach (var members in ordered.Chunk(Math.Max(1, (ordered.Length + ids - 1) / ids)))
        {
            refusal = Hash(fabric, members, out var run);
            if (refusal is not null)
            {
                return default;
            }

            runs.Add(run);
        }

        refusal = null;
        return new HashedIds<THash>(fabric, runs);
    }

    public ulong IdOf(ProviderId provider) => idOfProvider[provider.Value];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong id, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + id;
        watch.Load(node, sizeof(Node));
        var slot = node->Slots + THash.Slot(physAddr >> node->GranuleShift, node->Seed, node->Reduction);
        return ref *slot;
    }

    public void Dispose()
    {
        nodeMemory?.Dispose();
        slotMemory?.Dispose();
        idMemory?.Dispose();
    }

    private static string? Hash(Fabric fabric, uint[] members, out Run run)
    {
        run = default;
        var shift = members.Min(id => Granularity(in fabric.Providers.Infos[id]));
        var granules = new List<(ulong Key, int Provider)>();
        foreach (var id in members)
        {
            ref readonly var info = ref fabric.Providers.Infos[id];
            var last = (info.Start + (info.Bytes - 1)) >> shift;
            if (last - (info.Start >> shift) + (ulong)granules.Count >= MostGranules)
            {
                return $"{members.Length} providers of different sizes from 0x{info.Start:x} on have more than {MostGranules} granules of {1UL << shift} bytes";
            }

            for (var key = info.Start >> shift; key <= last; key++)
            {
                granules.Add((key, (int)id));
            }
        }

        if (granules.GroupBy(granule => granule.Key).FirstOrDefault(group => group.Select(granule => granule.Provider).Distinct().Count() > 1) is { } shared)
        {
            return $"providers share the granule of {1UL << shift} bytes at 0x{shared.Key << shift:x}";
        }

        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, granules.Count));
        for (var doublings = 0; doublings <= MostDoublings; doublings++, size *= 2)
        {
            for (ulong trial = 1; trial <= Seeds; trial++)
            {
                var seed = THash.Seed(trial * SplitMix.Weyl);
                if (TryPlace(granules, seed, size) is { } slots)
                {
                    run = new Run(slots, shift, seed);
                    return null;
                }
            }
        }

        return $"no seed of {Seeds} places {granules.Count} granules of {members.Length} providers in {size / 2} slots";
    }

    /// <summary>log2 of the smallest naturally aligned block that holds the region: its BAR, where it is a part of one.</summary>
    private static int Granularity(in BarInfo info) =>
        Math.Max(ProviderTable.PageShift, 64 - BitOperations.LeadingZeroCount(info.Start ^ (info.Start + (info.Bytes - 1))));

    private static int[]? TryPlace(List<(ulong Key, int Provider)> granules, ulong seed, int size)
    {
        var slots = new int[size];
        var reduction = THash.Reduction(size);
        foreach (var (key, provider) in granules)
        {
            ref var slot = ref slots[THash.Slot(key, seed, reduction)];
            if (slot != 0 && slot != provider)
            {
                return null;
            }

            slot = provider;
        }

        return slots;
    }

    private readonly record struct Run(int[] Slots, int GranuleShift, ulong Seed);
}
