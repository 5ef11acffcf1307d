using Workloads.Models;

namespace Workloads.Plans;

/// <summary>Where the bios of one device start: each at a new address, where the last one ended, or where an earlier one started.</summary>
internal sealed class DeviceTrack
{
    // Sectors of 512 bytes: 1 TiB of addresses, so that a start and a flag fit 32 bits.
    private const int SpanBits = 31;
    private const uint Continued = 1U << SpanBits;
    private const int SectorsPerPageLog2 = 3;
    private const uint PageMask = (1U << (SpanBits - SectorsPerPageLog2)) - 1;
    private readonly RecentStarts recent;
    private uint jumps;
    private uint end;
    private uint replayDepth;
    private Place last;
    private bool continued = true;

    public DeviceTrack(int depth, ulong seed)
    {
        recent = new RecentStarts(depth);
        jumps = (uint)seed;
    }

    /// <summary>The mask of addresses: sectors below 2^31.</summary>
    public const uint SectorMask = Continued - 1;

    /// <summary>The sector that the next bio of this device starts at.</summary>
    /// <param name="place">Where it should start.</param>
    /// <param name="kind">Its kind, which decides how far back a start lies that is used again.</param>
    /// <param name="sectors">Its length.</param>
    /// <param name="depths">What that is drawn from.</param>
    /// <param name="random">64 random bits for it.</param>
    /// <returns>A sector below 2^31. A place that cannot be had, such as reuse when nothing was used so long ago, becomes a jump.</returns>
    public uint Next(Place place, uint kind, uint sectors, in RangeDraws depths, ulong random)
    {
        var start = Choose(place, kind, depths, random);
        end = start + sectors;
        last = place;
        return start;
    }

    private uint Choose(Place place, uint kind, in RangeDraws depths, ulong random)
    {
        if (place >= Place.Reuse)
        {
            // What is read a second time is so to its end: each address lies as far back as the one before.
            if (place == Place.Reuse || last != Place.Replay)
            {
                replayDepth = (uint)depths.Draw(kind, random);
            }

            if (replayDepth < (uint)recent.Count)
            {
                var again = recent.Touch(replayDepth);
                continued = (again & Continued) != 0;
                return again & SectorMask;
            }
        }

        // Once continued, an address that comes up again is not continued a second time: what follows it is no new address.
        var continues = place == Place.Sequential && !continued && end < Continued;
        if (continues)
        {
            recent.FlagTop(Continued);
        }

        var start = continues ? end : Jump();
        recent.Put(start);
        continued = false;
        return start;
    }

    /// <summary>A page never given before, for 2^28 times, in an order that has no pattern: a bijection of the count.</summary>
    private uint Jump()
    {
        var page = (jumps++ * 0x9E3779B1) & PageMask;
        page = ((page ^ (page >> 14)) * 0x85EBCA6B) & PageMask;
        return (page ^ (page >> 15)) << SectorsPerPageLog2;
    }
}
