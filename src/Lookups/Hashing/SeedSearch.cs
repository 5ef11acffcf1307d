using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Hashing;

/// <summary>
/// Searches seeds, bucket by bucket, the fullest first. Takes the first seed that sends every key to a slot that is free or already has the
/// key's owner. Runs at registration.
/// </summary>
/// <remarks>
/// Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress" (CHD), ESA 2009; Pibiri and Trani, "PTHash", SIGIR 2021.
/// </remarks>
/// <param name="Plan">The keys.</param>
/// <param name="Seeds">The seed of each bucket.</param>
/// <param name="Owners">The owner of each slot; -1 for a free slot.</param>
internal sealed record SeedSearch(KeyPlan Plan, ulong[] Seeds, int[] Owners)
{
    private const int Free = -1;

    /// <summary>Provider of a slot; host memory for a slot that no key leads to.</summary>
    public int Owner(int slot) => Math.Max(0, Owners[slot]);

    /// <summary>Places all keys.</summary>
    /// <param name="plan">The keys.</param>
    /// <param name="slots">Number of slots, at least 2.</param>
    /// <param name="mostTrials">Seeds to try per bucket.</param>
    /// <returns>Seeds and slots; null when some bucket finds no seed.</returns>
    public static SeedSearch? Place(KeyPlan plan, int slots, int mostTrials)
    {
        var search = new SeedSearch(plan, new ulong[plan.Buckets.Length], new int[slots]);
        Array.Fill(search.Owners, Free);
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

                search.Seeds[bucket] = SplitMix.Finish(random += SplitMix.Weyl) | 1;
            }
            while (!search.Fits(plan.Buckets[bucket], search.Seeds[bucket], taken));
        }

        return search;
    }

    /// <summary>The slot of a key: multiplies by the seed, then takes the high half of the product with the number of slots.</summary>
    /// <remarks>The second step is from Lemire, "Fast random integer generation in an interval", 2019.</remarks>
    /// <param name="key">The key.</param>
    /// <param name="seed">An odd number.</param>
    /// <param name="slots">Number of slots.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Slot(ulong key, ulong seed, ulong slots) => (nuint)HighProduct.Of(key * seed, slots);

    private bool Fits(KeyBucket bucket, ulong seed, Stack<nuint> taken)
    {
        taken.Clear();
        foreach (var (key, id) in bucket.Keys)
        {
            var slot = Slot(key, seed, (ulong)Owners.Length);
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
