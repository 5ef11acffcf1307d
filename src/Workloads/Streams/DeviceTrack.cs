using System.Runtime.CompilerServices;
using Workloads.Models;

namespace Workloads.Streams;

/// <summary>Where the bios of one device start: each at a new address, where the last one ended, or where an earlier one started.</summary>
internal sealed unsafe class DeviceTrack
{
    // Sectors of 512 bytes: 1 TiB of addresses, so that a start and a flag fit 32 bits.
    private const int SpanBits = 31;
    private const uint Continued = 1U << SpanBits;
    private const int SectorsPerPageLog2 = 3;
    private const uint PageMask = (1U << (SpanBits - SectorsPerPageLog2)) - 1;
    private readonly object memory;
    private RecentStarts recent;
    private uint jumps;
    private uint end;
    private uint depth;
    private Place last;
    private bool continued = true;

    public DeviceTrack(int depth, ulong seed)
    {
        recent = new RecentStarts(depth, out memory);
        jumps = (uint)seed;
    }

    /// <summary>
    /// Chooses the start of each of the device's bios in a batch, below sector 2^31. A place that cannot be had, such as reuse when nothing
    /// was used so long ago, becomes a jump.
    /// </summary>
    /// <param name="bios">The batch; classes and shapes are known.</param>
    /// <param name="order">Which bios of it are the device's, in order.</param>
    /// <param name="count">How many are.</param>
    /// <param name="tables">What they are like.</param>
    /// <param name="random">64 random bits for each bio of the batch.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Choose(PlannedBio* bios, byte* order, int count, StreamTables tables, ulong* random)
    {
        var it = recent;
        var (nextJump, at, back, lastPlace, wasContinued) = (jumps, end, depth, last, continued);
        var classes = tables.Classes;
        var shapes = tables.Shapes;
        for (var k = 0; k < count; k++)
        {
            var i = order[k];
            var bio = bios + i;
            var place = classes[bio->Class].Place;
            uint start;
            if (place >= Place.Reuse)
            {
                // What is read a second time is so to its end: each address lies as far back as the one before.
                if (place == Place.Reuse || lastPlace != Place.Replay)
                {
                    back = (uint)tables.DepthOf.Draws.Draw(classes[bio->Class].Kind, random[i]);
                }

                if (back < (uint)it.Count)
                {
                    start = it.Touch(back);
                    wasContinued = (start & Continued) != 0;
                    start &= ~Continued;
                    goto chosen;
                }
            }

            if (place == Place.Sequential && !wasContinued && at < Continued)
            {
                // Once continued, an address that comes up again is not continued a second time: what follows it is no new address.
                it.FlagTop(Continued);
                start = at;
            }
            else
            {
                start = JumpTo(nextJump++);
            }

            it.Put(start);
            wasContinued = false;
        chosen:
            bio->Start = start;
            at = start + shapes[bio->Shape].Sectors;
            lastPlace = place;
        }

        recent = it;
        (jumps, end, depth, last, continued) = (nextJump, at, back, lastPlace, wasContinued);
    }

    /// <summary>A page never given before, for 2^28 times, in an order that has no pattern: a bijection of the count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint JumpTo(uint number)
    {
        var page = (number * 0x9E3779B1) & PageMask;
        page = ((page ^ (page >> 14)) * 0x85EBCA6B) & PageMask;
        return (page ^ (page >> 15)) << SectorsPerPageLog2;
    }
}
