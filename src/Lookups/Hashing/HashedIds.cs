using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Hashing;

/// <summary>
/// More providers than ids: each id has a granularity and a seed of its own, under which the granules of its providers hash to slots
/// without collision.
/// </summary>
/// <typeparam name="THash">The hash.</typeparam>
/// <remarks>
/// Providers are put in order of size (floor of log2), then address, and cut into runs as short as the number of ids allows. A run's
/// granularity is its smallest provider's; a larger provider has several granules, a slot each. The seed is searched for at registration,
/// the table doubled when none is found.
/// </remarks>
public readonly unsafe struct HashedIds<THash> : IBioEncoding<HashedIds<THash>>
    where THash : struct, IHash
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
            nodes[id] = new Node
            {
                Seed = run.Seed,
                Slots = slots + first,
                GranuleShift = run.GranuleShift,
                Reduction = THash.Reduction(run.Slots.Length),
            };
            foreach (var provider in run.Slots)
            {
                slots[first++] = fabric.Providers.Infos[provider];
                idOfProvider[provider] = (byte)(provider == 0 ? 0 : id);
            }
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"id-{THash.Name}",
        Kind = StructureKind.Hash,
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Summary = $"Providers share ids; each id has a granularity and {THash.SeedName} that hash its providers apart.",
        Source = $"\"Small id + perfect hash\" on linux-block, June 2019; {THash.Source}.",
        Cost = "O(1); the id's line + the slot's, which holds the provider's entry",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => nodeMemory.Bytes + slotMemory.Bytes + idMemory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => ushort.MaxValue;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        return Plan(fabric, tagBits).Refusal;
    }

    /// <inheritdoc/>
    public static HashedIds<THash> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<HashedIds<THash>>(fabric, tagBits);
        var (runs, refusal) = Plan(fabric, tagBits);
        Encodable.ThrowIf<HashedIds<THash>>(tagBits, refusal);
        return new HashedIds<THash>(fabric, runs);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => idOfProvider[provider.Value];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + tag;
        watch.Load(node, sizeof(Node));
        var slot = node->Slots + THash.Slot(physAddr >> node->GranuleShift, node->Seed, node->Reduction);
        return ref *slot;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        slotMemory?.Dispose();
        idMemory?.Dispose();
    }

    private static (List<Run> Runs, string? Refusal) Plan(Fabric fabric, int tagBits)
    {
        var ids = (1 << tagBits) - 1;
        var runs = new List<Run> { new(new int[2], 0, THash.Seed(0)) };
        var ordered = fabric.Providers.IdsByAddress().OrderBy(id => BitOperations.Log2(fabric.Providers.Infos[id].Bytes)).ToArray();
        foreach (var members in ordered.Chunk(Math.Max(1, (ordered.Length + ids - 1) / ids)))
        {
            if (Hash(fabric, members, out var run) is { } refusal)
            {
                return (runs, refusal);
            }

            runs.Add(run);
        }

        return (runs, null);
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
                return $"{members.Length} providers of different sizes from 0x{info.Start:x} on have more than {MostGranules} granules of "
                    + $"{1UL << shift} bytes";
            }

            for (var key = info.Start >> shift; key <= last; key++)
            {
                granules.Add((key, (int)id));
            }
        }

        if (granules
                .GroupBy(granule => granule.Key)
                .FirstOrDefault(group => group.Select(granule => granule.Provider).Distinct().Count() > 1) is
            { } shared)
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
