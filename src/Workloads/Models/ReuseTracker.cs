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
    private readonly Dictionary<(uint Device, ulong Offset), int> lastUse = [];
    private readonly Dictionary<uint, UseOrder> devices = [];
    private ulong threshold = ulong.MaxValue;
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

        if (order.IsFull)
        {
            order.Renumber((address, place) => lastUse[(device, address)] = place);
        }

        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(lastUse, (device, offset), out var known);
        var distance = known ? (ulong)order.Forget(place) << halvings : 0;
        place = order.Append(offset);
        var use = new AddressUse(true, known, distance, SampledOneIn);
        if (lastUse.Count > mostAddresses)
        {
            FollowHalf();
        }

        return use;
    }

    private void FollowHalf()
    {
        threshold >>= 1;
        halvings++;
        foreach (var ((device, offset), place) in lastUse)
        {
            if (Mix64.At(offset, device) > threshold)
            {
                devices[device].Forget(place);
                lastUse.Remove((device, offset));
            }
        }
    }

    /// <summary>The addresses of one device in the order of their last uses, each counted once.</summary>
    private sealed class UseOrder
    {
        private const int FirstCapacity = 64;

        // As Fenwick trees are: entry i sums a run of places that ends at i; places count from 1.
        private int[] sums = new int[FirstCapacity + 1];
        private ulong[] addresses = new ulong[FirstCapacity + 1];
        private int used;
        private int live;

        public bool IsFull => used == sums.Length - 1;

        /// <summary>Puts an address last.</summary>
        public int Append(ulong address)
        {
            used++;
            addresses[used] = address;
            live++;
            Change(used, 1);
            return used;
        }

        /// <summary>Takes an address out and tells how many came after it.</summary>
        public int Forget(int place)
        {
            var after = live;
            for (var i = place; i > 0; i &= i - 1)
            {
                after -= sums[i];
            }

            Change(place, -1);
            live--;
            return after;
        }

        /// <summary>Closes the gaps; doubles the room when they are few.</summary>
        public void Renumber(Action<ulong, int> moved)
        {
            var left = new List<ulong>(live);
            for (var place = 1; place <= used; place++)
            {
                if (CountUpTo(place) != CountUpTo(place - 1))
                {
                    left.Add(addresses[place]);
                }
            }

            var capacity = sums.Length - 1;
            if (left.Count > capacity / 2)
            {
                capacity *= 2;
            }

            sums = new int[capacity + 1];
            addresses = new ulong[capacity + 1];
            used = live = 0;
            foreach (var address in left)
            {
                moved(address, Append(address));
            }
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
