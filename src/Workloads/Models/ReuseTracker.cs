using System.Runtime.InteropServices;
using Workloads.Chance;

namespace Workloads.Models;

/// <summary>What is known of one use of an address.</summary>
/// <param name="IsKnown">False when the address is not among those that are followed.</param>
/// <param name="IsReuse">Whether it was used before.</param>
/// <param name="Distance">How many other addresses of the device were used since; 0 when none was, or when this is the first use.</param>
/// <param name="Weight">How many uses this one stands for.</param>
public readonly record struct AddressUse(bool IsKnown, bool IsReuse, ulong Distance, long Weight);

/// <summary>
/// Tells for each start address of a recording how many others its device used since its own last use: the LRU stack distance, exact up
/// to a number of addresses in all, over a sample of the addresses beyond.
/// </summary>
/// <param name="mostAddresses">That number: most addresses followed at a time, of all devices together.</param>
/// <remarks>
/// Distances by a Fenwick tree over the order of last uses (Bennett and Kruskal, IBM J. Res. Dev. 19(4), 1975). The sample is that of
/// SHARDS with a fixed number of addresses (Waldspurger et al., FAST'15): an address is followed while its hash is below a threshold
/// that halves when there are too many. O(log addresses) per use; 64 bytes per address followed.
/// </remarks>
public sealed class ReuseTracker(int mostAddresses)
{
    private readonly Dictionary<uint, UseOrder> devices = [];
    private ulong threshold = ulong.MaxValue;
    private int followed;
    private int halvings;

    /// <summary>One address in so many is followed.</summary>
    public long SampledOneIn => 1L << halvings;

    /// <summary>Takes the next use.</summary>
    /// <param name="device">The device.</param>
    /// <param name="offset">The address.</param>
    /// <returns>What is known of it.</returns>
    public AddressUse Use(uint device, ulong offset)
    {
        if (Mix64.At(offset, device) > threshold)
        {
            return default;
        }

        if (!devices.TryGetValue(device, out var order))
        {
            devices.Add(device, order = new UseOrder());
        }

        var known = order.TryUse(offset, out var others);
        var use = new AddressUse(true, known, (ulong)others << halvings, SampledOneIn);
        followed += known ? 0 : 1;
        if (followed > mostAddresses)
        {
            FollowHalf();
        }

        return use;
    }

    private void FollowHalf()
    {
        threshold >>= 1;
        halvings++;
        foreach (var (device, order) in devices)
        {
            followed -= order.Forget(offset => Mix64.At(offset, device) > threshold);
        }
    }

    /// <summary>The addresses of one device in the order of their last uses, each counted once.</summary>
    private sealed class UseOrder
    {
        private const int FirstCapacity = 64;

        private readonly Dictionary<ulong, int> places = [];

        // As Fenwick trees are: entry i sums a run of places that ends at i; places count from 1.
        private int[] sums = new int[FirstCapacity + 1];
        private ulong[] addresses = new ulong[FirstCapacity + 1];
        private int used;

        /// <summary>Puts an address last, and tells whether it was there before and how many came after it.</summary>
        public bool TryUse(ulong address, out int others)
        {
            if (used == sums.Length - 1)
            {
                Renumber();
            }

            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, address, out var known);
            others = known ? places.Count - CountUpTo(place) : 0;
            if (known)
            {
                Change(place, -1);
            }

            place = ++used;
            addresses[used] = address;
            Change(used, 1);
            return known;
        }

        /// <summary>Forgets some of the addresses.</summary>
        /// <returns>How many.</returns>
        public int Forget(Func<ulong, bool> which)
        {
            var before = places.Count;
            foreach (var (address, place) in places)
            {
                if (which(address))
                {
                    Change(place, -1);
                    places.Remove(address);
                }
            }

            return before - places.Count;
        }

        /// <summary>Closes the gaps; doubles the room when they are few.</summary>
        private void Renumber()
        {
            var left = 0;
            for (var place = 1; place <= used; place++)
            {
                if (CountAt(place) > 0)
                {
                    addresses[++left] = addresses[place];
                    places[addresses[left]] = left;
                }
            }

            used = left;
            if (left > (sums.Length - 1) / 2)
            {
                Array.Resize(ref addresses, (2 * addresses.Length) - 1);
                sums = new int[addresses.Length];
            }

            for (var i = 1; i < sums.Length; i++)
            {
                // One for every place of its run that is used.
                sums[i] = Math.Clamp(used - (i & (i - 1)), 0, i & -i);
            }
        }

        /// <summary>1 where a place holds an address: what its own entry sums beyond the runs within it. O(1) on average.</summary>
        private int CountAt(int place)
        {
            var count = sums[place];
            for (var i = place - 1; i > (place & (place - 1)); i &= i - 1)
            {
                count -= sums[i];
            }

            return count;
        }

        private int CountUpTo(int place)
        {
            var count = 0;
            for (var i = place; i > 0; i &= i - 1)
            {
                count += sums[i];
            }

            return count;
        }

        private void Change(int place, int by)
        {
            for (var i = place; i < sums.Length; i += i & -i)
            {
                sums[i] += by;
            }
        }
    }
}
