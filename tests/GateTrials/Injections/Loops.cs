using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups;
using Workloads.Streams;

namespace Bench.Gated;

/// <summary>
/// The loops of bench/Measuring/Loops.cs with an injection in each. They have the same name, in a nearer namespace. Addresses and tags wait
/// for the value of an injection, which is always 0.
/// </summary>
internal static unsafe class Loops
{
    /// <summary>Two pages of zeros; the compiler knows neither their address nor their content.</summary>
    public static byte* Zeros = Allocate();

    public static void Tag<TEncoding>(TEncoding encoding, BioChunk chunk, Span<Bio> into, ClientId client)
        where TEncoding : struct, IBioEncoding<TEncoding> => Measuring.Loops.Tag(encoding, chunk, into, client);

    public static void Identify<TEncoding>(in TEncoding encoding, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => Measuring.Loops.Identify(in encoding, bios, mapped);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Resolve<TEncoding>(in TEncoding shared, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var last = 0UL;
        for (var i = 0; i < bios.Length; i++)
        {
            ref readonly var bio = ref bios[i];
            var zero = Injection.Zero(bio.PhysAddr, last, (ulong)i);
            last = TEncoding.AddressOf(encoding, in bio)
                + TEncoding.ResolveOffset<Unwatched>(encoding, bio.PhysAddr + zero, TEncoding.Load(in bio) + zero, default);
            mapped[i].SetMapped(last, bio.Bytes);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Construct<TEncoding>(
        in TEncoding shared, Fabric fabric, ReadOnlySpan<Bio> bios, in ClientReach reach, Span<ulong> tags)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var outOfReach = 0;
        var last = 0UL;
        for (var i = 0; i < bios.Length; i++)
        {
            var physAddr = bios[i].PhysAddr + Injection.Zero(bios[i].PhysAddr, last, (ulong)i);
            var provider = TEncoding.Find(encoding, fabric, physAddr);
            outOfReach += reach[provider.Value] == MapOutcome.NotSupported ? 1 : 0;
            tags[i] = encoding.Encode(physAddr, provider, reach.Client);
            last = provider.Value;
        }

        return outOfReach;
    }

    /// <summary>Same as DmaMap where everything is within reach, which is the case here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Map<TEncoding>(
        in TEncoding shared, ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach reach, BouncePool? pool,
        Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var last = 0UL;
        for (var i = 0; i < bios.Length; i++)
        {
            ref readonly var bio = ref bios[i];
            var zero = Injection.Zero(bio.PhysAddr, last, (ulong)i);
            var tag = TEncoding.Load(in bio) + zero;
            ref readonly var info = ref encoding.Resolve(bio.PhysAddr + zero, tag);
            var outcome = TEncoding.Outcome(encoding, tag, in info, in reach);
            last = TEncoding.Offset(encoding, bio.PhysAddr + zero, tag, in info, in reach, outcome);
            for (var k = (int)bio.FirstSegment; k < bio.FirstSegment + bio.SegmentCount; k++)
            {
                mapped[k].SetMapped(segments[k].PhysAddr + last, segments[k].Bytes);
            }
        }
    }

    private static byte* Allocate()
    {
        var pages = (byte*)NativeMemory.AlignedAlloc(1 << 13, 4096);
        new Span<byte>(pages, 1 << 13).Clear();
        return pages;
    }
}
