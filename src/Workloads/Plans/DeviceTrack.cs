using Workloads.Models;

namespace Workloads.Plans;

/// <summary>Chooses the start of each bio of one device: a new address, the end of the last bio, or the start of an earlier bio.</summary>
internal sealed class DeviceTrack
{
    // In sectors of 512 bytes: 1 TiB of addresses, so that a start and a flag fit in 32 bits.
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

    /// <summary>Chooses the first sector of the device's next bio.</summary>
    /// <param name="place">The kind of start.</param>
    /// <param name="kind">The kind of the bio, which selects the distribution of depths for a reused start.</param>
    /// <param name="sectors">Length of the bio in sectors.</param>
    /// <param name="depths">Distributions of depths, one row per kind.</param>
    /// <param name="random">64 random bits for the depth.</param>
    /// <returns>A sector below 2^31. An impossible place, such as reuse at a depth that does not exist yet, becomes a jump.</returns>
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
            // A replay keeps its depth to its end, so it repeats the addresses in the same order.
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

        // An address is continued only once: on a reuse, the address after it is no longer new.
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

    /// <summary>A new page in an order without a pattern: a bijection of the count, so no page repeats within 2^28 jumps.</summary>
    private uint Jump()
    {
        var page = (jumps++ * 0x9E3779B1) & PageMask;
        page = ((page ^ (page >> 14)) * 0x85EBCA6B) & PageMask;
        return (page ^ (page >> 15)) << SectorsPerPageLog2;
    }
}
