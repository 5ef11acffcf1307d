using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Hashing;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>A bucket of a perfect hash: the address bits outside its key, and the seed under which no two owners collide.</summary>
/// <param name="Ignored">The bits outside the key; the key is the address with these bits set.</param>
/// <param name="Seed">The seed.</param>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
internal readonly record struct HashNode(ulong Ignored, ulong Seed)
{
    public const int SizeBytes = 16;
}

/// <summary>
/// A minimal perfect hash on addresses. Chosen bits lead to a bucket, whose mask and seed hash the address to a 16-bit id without
/// collisions, in as many slots as there are keys. O(1); a cold search touches a bucket line, an id line and the provider's own. If no
/// seeds fill the table entirely, it grows by up to a quarter.
/// </summary>
public readonly unsafe struct AddressMinimal : IAddressSearch<AddressMinimal>
{
    private const int MostTrials = 1 << 14;
    private const int MostKeys = 1 << 18;

    private readonly HashNode* nodes;
    private readonly ushort* ids;
    private readonly BarInfo* infos;
    private readonly ulong rootMask;
    private readonly ulong slots;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory idMemory;

    private AddressMinimal(ProviderTable providers, SeedSearch search)
    {
        infos = providers.Infos;
        rootMask = search.Plan.RootMask;
        slots = (ulong)search.Owners.Length;
        nodeMemory = AlignedMemory.Allocate((nuint)search.Seeds.Length, out nodes);
        idMemory = AlignedMemory.Allocate((nuint)search.Owners.Length, out ids);
        for (var i = 0; i < search.Seeds.Length; i++)
        {
            nodes[i] = new HashNode(~search.Plan.Buckets[i].Mask, search.Seeds[i]);
        }

        for (var i = 0; i < search.Owners.Length; i++)
        {
            ids[i] = (ushort)search.Owner(i);
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "address-minimal",
        Kind = StructureKind.Hash,
        Summary = "chosen bits lead to a mask and a multiplier, which hash the address to a table of ids with as many slots as keys.",
        Source = "Belazzougui et al., \"Hash, displace, and compress\", ESA 2009; Pibiri and Trani, \"PTHash\", SIGIR 2021.",
        Cost = "O(1); bucket line + id line + the provider's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => nodeMemory.Bytes + idMemory.Bytes;

    /// <inheritdoc/>
    public static AddressMinimal Build(Fabric fabric, out string? refusal)
    {
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is null && Place(fabric) is { } search)
        {
            return new AddressMinimal(fabric.Providers, search);
        }

        refusal ??= $"no seeds fill a table of {fabric.Providers.Count} such regions to four fifths";
        return default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + BitGather.Extract(physAddr, rootMask);
        watch.Load(node, HashNode.SizeBytes);
        var id = ids + SeedSearch.Slot(physAddr | node->Ignored, node->Seed, slots);
        watch.Load(id, sizeof(ushort));
        return ref infos[*id];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        idMemory?.Dispose();
    }

    /// <summary>The fullest table that any plan fills. Tries plans in order, because a smaller plan has fewer slots at any fill.</summary>
    private static SeedSearch? Place(Fabric fabric)
    {
        var plans = KeyPlan.For(fabric).Where(plan => plan.Keys <= MostKeys).ToList();
        foreach (var slack in new[] { 0.0, 1.0 / 64, 1.0 / 16, 1.0 / 4 })
        {
            foreach (var plan in plans)
            {
                if (SeedSearch.Place(plan, Math.Max(2, (int)(plan.Keys * (1 + slack))), MostTrials) is { } placed)
                {
                    return placed;
                }
            }
        }

        return null;
    }
}
