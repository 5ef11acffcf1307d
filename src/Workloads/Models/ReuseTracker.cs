using System.Runtime.InteropServices;
using Workloads.Chance;

namespace Workloads.Models;

/// <summary>One use of an address.</summary>
/// <param name="IsKnown">False if the address is not tracked.</param>
/// <param name="IsReuse">Whether the address was used before.</param>
/// <param name="Distance">Number of other addresses that the device used since the last use; 0 for none and for the first use.</param>
/// <param name="Weight">Number of uses that this one represents.</param>
public readonly record struct AddressUse(bool IsKnown, bool IsReuse, ulong Distance, long Weight);

/// <summary>
/// Computes for each start address of a recording the number of other addresses that its device used since the last use: the LRU stack
/// distance. It is exact up to <paramref name="mostAddresses"/> addresses in total; beyond that, a sample of the addresses is tracked.
/// </summary>
/// <param name="mostAddresses">Maximum number of addresses tracked at a time, of all devices together.</param>
/// <remarks>
/// A Fenwick tree over the order of last uses gives the distances (Bennett and Kruskal, IBM J. Res. Dev. 19(4), 1975). The sample is that
/// of SHARDS with a fixed number of addresses (Waldspurger et al., FAST'15): an address is tracked while its hash is at most a threshold
/// that halves when there are too many. O(log addresses) per use; 64 bytes per tracked address.
/// </remarks>
public sealed class ReuseTracker(int mostAddresses)
{
    private readonly Dictionary<uint, UseOrder> devices = [];
    private ulong threshold = ulong.MaxValue;
    private int followed;
    private int halvings;

    /// <summary>One address in this many is tracked.</summary>
    public long SampledOneIn => 1L << halvings;

    /// <summary>Records the next use of an address.</summary>
    /// <returns>The use, relative to earlier uses.</returns>
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

        // A Fenwick tree: entry i is the sum of a run of positions that ends at i; positions start at 1.
        private int[] sums = new int[FirstCapacity + 1];
        private ulong[] addresses = new ulong[FirstCapacity + 1];
        private int used;

        /// <summary>Moves an address to the end. Returns whether it was present, and how many addresses were after it.</summary>
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

        /// <summary>Removes the addresses that match.</summary>
        /// <returns>Number of removed addresses.</returns>
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

        /// <summary>Closes the gaps; doubles the capacity if there are few.</summary>
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
                // One for every used position of its run.
                sums[i] = Math.Clamp(used - (i & (i - 1)), 0, i & -i);
            }
        }

        /// <summary>1 if the position holds an address, else 0: its entry less those of the runs within it. O(1) on average.</summary>
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
