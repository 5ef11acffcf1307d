using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>Finds the BAR info of one bio; implemented by structs, so that a loop over bios is compiled for each of them.</summary>
public interface IBioResolver
{
    /// <summary>The BAR info of a bio, in dma_map; host memory's entry where there is none. Never null.</summary>
    /// <param name="physAddr">Address of the bio's first byte.</param>
    /// <param name="tag">The tag the encoding made for it.</param>
    /// <returns>An entry that stays valid until the encoding is disposed.</returns>
    ref readonly BarInfo Resolve(ulong physAddr, ulong tag);
}

/// <summary>The loop every throughput figure is made with, unless an encoding has a better one of its own.</summary>
public static class BatchLoop
{
    /// <summary>Reads address, length and tag of each bio, and writes its bus address and length.</summary>
    /// <typeparam name="TResolver">What finds the BAR info.</typeparam>
    /// <param name="resolver">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<TResolver>(TResolver resolver, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TResolver : struct, IBioResolver
    {
        ref var bio = ref MemoryMarshal.GetReference(bios);
        ref var dma = ref MemoryMarshal.GetReference(mapped[..bios.Length]);
        var left = bios.Length;

        // Four at a time, so that the loop's own instructions do not drown those of a lookup that takes two or three.
        for (; left >= 4; left -= 4)
        {
            Step(resolver, ref bio, ref dma);
            Step(resolver, ref Unsafe.Add(ref bio, 1), ref Unsafe.Add(ref dma, 1));
            Step(resolver, ref Unsafe.Add(ref bio, 2), ref Unsafe.Add(ref dma, 2));
            Step(resolver, ref Unsafe.Add(ref bio, 3), ref Unsafe.Add(ref dma, 3));
            bio = ref Unsafe.Add(ref bio, 4);
            dma = ref Unsafe.Add(ref dma, 4);
        }

        for (; left > 0; left--)
        {
            Step(resolver, ref bio, ref dma);
            bio = ref Unsafe.Add(ref bio, 1);
            dma = ref Unsafe.Add(ref dma, 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TResolver>(TResolver resolver, ref Bio bio, ref DmaSegment dma)
        where TResolver : struct, IBioResolver
    {
        var physAddr = bio.PhysAddr;
        dma.SetMapped(physAddr + resolver.Resolve(physAddr, bio.Tag).BusOffset, bio.Bytes);
    }
}
