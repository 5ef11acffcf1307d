using System.Numerics;

namespace Lookups.Hashing;

/// <summary>
/// Searches seeds: bucket by bucket, the fullest first, the first seed that sends every key to a slot that is free or already its owner's.
/// Runs at registration.
/// </summary>
/// <remarks>
/// Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress" (CHD), ESA 2009; Pibiri and Trani, "PTHash", SIGIR 2021.
/// </remarks>
internal sealed class SeedSearch
{
    private const int Free = -1;

    private SeedSearch(KeyPlan plan, int slots)
    {
        Plan = plan;
        Seeds = new ulong[plan.Buckets.Length];
        Owners = new int[slots];
        Array.Fill(Owners, Free);
    }

    /// <summary>The keys.</summary>
    public KeyPlan Plan { get; }

    /// <summary>The seed of each bucket.</summary>
    public ulong[] Seeds { get; }

    /// <summary>Whose each slot is.</summary>
    public int[] Owners { get; }

    /// <summary>Provider of a slot; host memory where no key leads.</summary>
    public int Owner(int slot) => Math.Max(0, Owners[slot]);

    /// <summary>Places all keys.</summary>
    /// <typeparam name="THash">The hash.</typeparam>
    /// <param name="plan">The keys.</param>
    /// <param name="slots">Number of slots, at least 2.</param>
    /// <param name="mostTrials">Seeds to try per bucket.</param>
    /// <returns>Seeds and slots; null when some bucket finds no seed.</returns>
    public static SeedSearch? Place<THash>(KeyPlan plan, int slots, int mostTrials) where THash : struct, IHashStep
    {
        var search = new SeedSearch(plan, slots);
        var random = 0UL;
        var taken = new Stack<nuint>();
        foreach (var bucket in Enumerable.Range(0, plan.Buckets.Length).OrderByDescending(i => plan.Buckets[i].Keys.Length))
        {
            var trial = 0;
            do
            {
                if (trial++ == mostTrials)
                {
                    return null;
                }

                search.Seeds[bucket] = THash.Seed(SplitMix.Finish(random += SplitMix.Weyl));
            }
            while (!search.Fits<THash>(plan.Buckets[bucket], search.Seeds[bucket], taken));
        }

        return search;
    }

    /// <summary>The smallest table of a power of two of slots, at most five times its keys, for the first plan that has one.</summary>
    /// <typeparam name="THash">The hash.</typeparam>
    /// <param name="fabric">The fabric.</param>
    /// <param name="mostSlotBits">Log2 of the most slots.</param>
    /// <param name="mostTrials">Seeds to try per bucket.</param>
    public static SeedSearch? PowerOfTwo<THash>(Fabric fabric, int mostSlotBits, int mostTrials) where THash : struct, IHashStep
    {
        foreach (var plan in KeyPlan.For(fabric))
        {
            // A single seed for all keys needs a sparse table.
            var room = plan.Buckets.Length == 1 ? Math.Max(8, plan.Keys) : 4;
            var fewest = Math.Max(1, BitOperations.Log2((uint)plan.Keys + 1) + 1);
            var most = Math.Min(mostSlotBits, BitOperations.Log2((uint)Math.Max(2L, Math.Min(1L << 30, (long)plan.Keys * room))) + 1);
            for (var bits = fewest; bits <= most; bits++)
            {
                if (Place<THash>(plan, 1 << bits, mostTrials) is { } placed)
                {
                    return placed;
                }
            }
        }

        return null;
    }

    private bool Fits<THash>(KeyBucket bucket, ulong seed, Stack<nuint> taken) where THash : struct, IHashStep
    {
        taken.Clear();
        var reduction = THash.Reduction(Owners.Length);
        foreach (var (key, id) in bucket.Keys)
        {
            var slot = THash.Slot(key, seed, reduction);
            if (Owners[slot] == Free)
            {
                Owners[slot] = id;
                taken.Push(slot);
            }
            else if (Owners[slot] != id)
            {
                while (taken.TryPop(out var undone))
                {
                    Owners[undone] = Free;
                }

                return false;
            }
        }

        return true;
    }
}
