using System.Runtime.CompilerServices;
using Workloads.Models;

namespace Workloads.Streams;

/// <summary>Where the bios of one device start: each at a new address, where the last one ended, or where an earlier one started.</summary>
internal sealed class DeviceTrack
{
    // Sectors of 512 bytes: 1 TiB of addresses, so that a start and a flag fit 32 bits.
    private const int SpanBits = 31;
    private const uint Continued = 1U << SpanBits;
    private const int SectorsPerPageLog2 = 3;
    private const uint PageMask = (1U << (SpanBits - SectorsPerPageLog2)) - 1;
    private readonly RecentStarts recent;
    private readonly uint firstPage;
    private uint jumps;
    private uint end;
    private uint replayDepth;
    private bool replays;
    private bool continued;

    public DeviceTrack(int depth, ulong seed)
    {
        recent = new RecentStarts(depth);
        firstPage = (uint)seed & PageMask;
        continued = true;
    }

    /// <summary>The sector that the next bio of this device starts at.</summary>
    /// <param name="place">Where it should start.</param>
    /// <param name="kind">Its kind, which decides how far back a start lies that is used again.</param>
    /// <param name="sectors">Its length.</param>
    /// <param name="depths">What that is drawn from.</param>
    /// <param name="random">64 random bits for it.</param>
    /// <returns>A sector below 2^31. A place that cannot be had, such as reuse when nothing was used so long ago, becomes a jump.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Next(Place place, uint kind, uint sectors, in RangeDraws depths, ulong random)
    {
        uint start;
        if (place >= Place.Reuse)
        {
            // What is read a second time is so to its end: each address lies as far back as the one before.
            var depth = replays & (place == Place.Replay) ? replayDepth : (uint)depths.Draw(kind, random);
            replayDepth = depth;
            replays = place == Place.Replay;
            if (depth < (uint)recent.Count)
            {
                start = recent.Take(depth);
                continued = (start & Continued) != 0;
                recent.Put(start);
                start &= ~Continued;
                end = start + sectors;
                return start;
            }

            start = Jump();
        }
        else if (place == Place.Sequential && !continued && end < Continued)
        {
            // Once continued, an address that comes up again is not continued a second time: what follows it is no new address.
            recent.FlagTop(Continued);
            replays = false;
            start = end;
        }
        else
        {
            replays = false;
            start = Jump();
        }

        continued = false;
        recent.Put(start);
        end = start + sectors;
        return start;
    }

    /// <summary>A page never given before, for 2^28 times, in an order that has no pattern: a bijection of the count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Jump()
    {
        var page = ((jumps++ + firstPage) * 0x9E3779B1) & PageMask;
        page = ((page ^ (page >> 14)) * 0x85EBCA6B) & PageMask;
        return (page ^ (page >> 15)) << SectorsPerPageLog2;
    }
}
