using Lookups.Structures;

namespace Lookups.Hashing;

/// <summary>One bucket of a perfect hash: the address bits that tell its owners apart, and every value that they take.</summary>
/// <param name="Mask">
/// The bits. The key of an address is the address with all other bits set. They are set, not cleared, because a key of 0 would have the
/// same product with every multiplier.
/// </param>
/// <param name="Keys">The keys and their owners; 0 for known memory.</param>
internal sealed record KeyBucket(ulong Mask, (ulong Key, ushort Id)[] Keys);

/// <summary>
/// Keys for a perfect hash on addresses. A BAR has as many addresses as bytes. Only the bits that tell the owners of a bucket apart are
/// hashed: they are its granularity, so that most BARs have one key. Runs at registration, so it may allocate and search.
/// </summary>
/// <remarks>Uses the bits that a <see cref="BitDirectory"/> of two levels would gather, with a hash in place of the second PEXT.</remarks>
/// <param name="RootMask">The bits that select the bucket; 0 for a single one.</param>
/// <param name="Buckets">The buckets, a power of two.</param>
internal sealed record KeyPlan(ulong RootMask, KeyBucket[] Buckets)
{
    private const int WidestSingle = 12;
    private const int WidestRoot = 16;
    private const int WidestLeaf = 12;
    private const int NodeBytes = 16;

    /// <summary>Keys in all buckets.</summary>
    public int Keys { get; } = Buckets.Sum(bucket => bucket.Keys.Length);

    private long Bytes => ((long)Buckets.Length * NodeBytes) + ((long)Keys * BarInfo.SizeBytes);

    /// <summary>
    /// Plans for a fabric, the best first: plans that tell known memory from providers, then plans that do not; smallest first.
    /// </summary>
    public static IEnumerable<KeyPlan> For(Fabric fabric)
    {
        var providers = AddressCube.Of(fabric, withHostMemory: false);
        var all = AddressCube.Of(fabric, withHostMemory: true);
        return Smallest(all).Concat(all.Length == providers.Length ? [] : Smallest(providers));
    }

    private static IEnumerable<KeyPlan> Smallest(AddressCube[] cubes)
    {
        if (BitSelection.TellingApart(cubes, WidestSingle) is { } mask)
        {
            yield return new KeyPlan(0, [Bucket(cubes, mask)]);
        }

        var plans = new List<KeyPlan>();
        var root = 0UL;
        foreach (var bit in BitSelection.GreedyBits(cubes, WidestRoot))
        {
            root |= bit;
            if (TwoLevels(cubes, root, 4 * plans.Select(plan => plan.Bytes).DefaultIfEmpty(long.MaxValue / 4).Min()) is { } plan)
            {
                plans.Add(plan);
            }
        }

        foreach (var plan in plans.OrderBy(plan => plan.Bytes))
        {
            yield return plan;
        }
    }

    private static KeyPlan? TwoLevels(AddressCube[] cubes, ulong root, long mostBytes)
    {
        var parts = new CubesBySlot(cubes, root);
        var bytes = (long)parts.Count * NodeBytes;
        var buckets = new KeyBucket[parts.Count];
        for (var i = 0; i < buckets.Length; i++)
        {
            if (bytes > mostBytes || BitSelection.TellingApart(parts[i], WidestLeaf) is not { } mask)
            {
                return null;
            }

            buckets[i] = Bucket(parts[i], mask);
            bytes += (long)buckets[i].Keys.Length * BarInfo.SizeBytes;
        }

        return new KeyPlan(root, buckets);
    }

    private static KeyBucket Bucket(ReadOnlySpan<AddressCube> cubes, ulong mask)
    {
        var keys = new Dictionary<ulong, ushort>();
        foreach (var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                keys[~mask | BitGather.Deposit((ulong)slot, mask)] = cube.Id;
            }
        }

        return new KeyBucket(mask, [.. keys.Select(key => (key.Key, key.Value))]);
    }
}
