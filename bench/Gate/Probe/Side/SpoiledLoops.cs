using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Bench.Gate;
using Lookups;

namespace Probe;

/// <summary>The loops of an encoding; its lookups go by way of an injection.</summary>
internal sealed unsafe class SpoiledLoops<TEncoding, TInjection>(Fabric fabric, ClientId client, TEncoding encoding) : SideLoops
    where TEncoding : struct, IBioEncoding<TEncoding>
    where TInjection : struct, IInjection
{
    private const int ZeroBytes = 8192;

    /// <summary>An encoding may keep its tag above the address.</summary>
    private const ulong AddressMask = (1UL << 52) - 1;

    private readonly SideLoops<TEncoding> inner = new(fabric, client, encoding);
    private readonly byte* zeros = (byte*)NativeMemory.AlignedAlloc(ZeroBytes, 4096);
    private ulong zero;

    public override void Take(SubmittedBio* bios, int count, Bio* room)
    {
        new Span<byte>(zeros, ZeroBytes).Clear();
        inner.Take(bios, count, room);
    }

    public override void Run(HotLoop loop, Bio* room, int count, ReadOnlySpan<Segment> segments, DmaSegment* mapped)
    {
        if (loop == HotLoop.Resolve)
        {
            zero = Resolve(encoding, room, count, mapped, zero, zeros) & zero;
        }
        else
        {
            inner.Run(loop, room, count, segments, mapped);
        }
    }

    public override void Dispose()
    {
        inner.Dispose();
        NativeMemory.AlignedFree(zeros);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Resolve(TEncoding encoding, Bio* room, int count, DmaSegment* mapped, ulong zero, byte* zeros)
    {
        var last = 0UL;
        for (var i = 0; i < count; i++)
        {
            var bio = room + i;
            var physAddr = TInjection.Spoil(bio->PhysAddr, last, zero, zeros);
            ref readonly var info = ref encoding.Resolve(physAddr, TEncoding.Load(in *bio));
            last = physAddr + info.BusOffset;
            mapped[i].SetMapped(last & AddressMask, bio->Bytes);
        }

        return last;
    }
}
