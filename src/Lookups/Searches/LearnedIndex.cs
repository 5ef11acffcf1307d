using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Search;

namespace Lookups.Searches;

/// <summary>
/// Lines that say where in the sorted array an address is, wrong by no more than a window of 8 that three steps search. O(log s) for the
/// s segments that share a radix bucket, 1 to 4 on real machines. Kipf et al., aiDM 2020; Ferragina and Vinciguerra, VLDB 2020.
/// </summary>
/// <remarks>
/// Known memory is in the array too, so that its addresses end at host memory's entry. Fixed-point slopes: one multiplication, no
/// floating point, which a kernel has not.
/// </remarks>
public readonly unsafe struct LearnedIndex : IAddressSearch<LearnedIndex>
{
    private const int MostRadixBits = 12;
    private const int Pad = LinearModel.Window - 1;

    private readonly uint* buckets;
    private readonly LinearSegment* segments;
    private readonly ulong* starts;
    private readonly BarInfo* sorted;
    private readonly BitWindow bucketWindow;
    private readonly uint halfSpread;
    private readonly ulong mostPosition;
    private readonly AlignedMemory bucketMemory;
    private readonly AlignedMemory segmentMemory;
    private readonly AlignedMemory startMemory;
    private readonly AlignedMemory infoMemory;

    private LearnedIndex(Fabric fabric)
    {
        var pieces = AddressPiece.Of(fabric, withHostMemory: true);
        var fitted = LinearModel.Fit(pieces);
        var (bits, spread) = ChooseBuckets(pieces, fitted);
        var addressBits = AddressPiece.AddressBits(pieces);
        bucketWindow = new BitWindow(addressBits - bits, bits);
        halfSpread = spread / 2;
        mostPosition = (ulong)pieces.Length + Pad - 1;
        bucketMemory = AlignedMemory.Allocate<uint>((nuint)1 << bits, out buckets);
        segmentMemory = AlignedMemory.Allocate((nuint)fitted.Count + spread, out segments);
        new Span<LinearSegment>(segments, fitted.Count + (int)spread).Fill(new LinearSegment(ulong.MaxValue, 0, 0));
        fitted.CopyTo(new Span<LinearSegment>(segments, fitted.Count));
        for (var bucket = 0UL; bucket < 1UL << bits; bucket++)
        {
            buckets[bucket] = (uint)FirstOf(fitted, bucket << (addressBits - bits));
        }

        // Below every piece, host memory from address 0 on; above, starts that no address reaches.
        var length = pieces.Length + (2 * LinearModel.Window);
        startMemory = AlignedMemory.Allocate((nuint)length, out starts);
        infoMemory = AlignedMemory.Allocate((nuint)length, out sorted);
        new Span<BarInfo>(sorted, length).Fill(*fabric.Providers.Infos);
        new Span<ulong>(starts + Pad, length - Pad).Fill(ulong.MaxValue);
        for (var i = 0; i < pieces.Length; i++)
        {
            starts[Pad + i] = pieces[i].First;
            sorted[Pad + i] = fabric.Providers.Infos[pieces[i].Id];
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "learned-index",
        Summary = "a radix table finds a line, the line predicts the position in the sorted starts, three steps without branches correct it.",
        Source = "Kipf et al., \"RadixSpline\", aiDM 2020; Ferragina and Vinciguerra, \"The PGM-index\", VLDB 2020; lines by a shrinking cone.",
        Cost = "O(log s), s segments per radix bucket; radix line + 1 or more segment lines + 1 or 2 of starts + the provider's copy",
    };

    /// <inheritdoc/>
    public static int Capacity => ushort.MaxValue;

    /// <inheritdoc/>
    public nuint FootprintBytes => bucketMemory.Bytes + segmentMemory.Bytes + startMemory.Bytes + infoMemory.Bytes;

    /// <inheritdoc/>
    public static LearnedIndex Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new LearnedIndex(fabric);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var bucket = buckets + bucketWindow.Value(physAddr);
        watch.Load(bucket, sizeof(uint));
        var segment = segments + *bucket;
        for (nuint step = halfSpread; step != 0; step >>= 1)
        {
            watch.Load(segment + step);
            segment += step & MaskOf(segment[step].FirstKey <= physAddr);
        }

        watch.Load(segment, LinearSegment.SizeBytes);
        var position = segment->Base + HighProduct.Of(physAddr - segment->FirstKey, segment->Slope);

        // Only an address of nobody's can be beyond, so this is never a surprise.
        position = Math.Min(position, mostPosition);
        position += Step(position, 4, physAddr, watch);
        position += Step(position, 2, physAddr, watch);
        position += Step(position, 1, physAddr, watch);
        return ref sorted[position];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        bucketMemory?.Dispose();
        segmentMemory?.Dispose();
        startMemory?.Dispose();
        infoMemory?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint MaskOf(bool condition) => 0 - (nuint)Unsafe.BitCast<bool, byte>(condition);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint Step<TWatch>(ulong position, nuint step, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(starts + position + step);
        return step & MaskOf(starts[position + step] <= physAddr);
    }

    /// <summary>The bits that leave the fewest steps between segments of one bucket, and the segments a bucket may span.</summary>
    private static (int Bits, uint Spread) ChooseBuckets(ReadOnlySpan<AddressPiece> pieces, List<LinearSegment> fitted)
    {
        var (best, least) = (1, uint.MaxValue);
        for (var bits = 1; bits <= MostRadixBits; bits++)
        {
            var shift = AddressPiece.AddressBits(pieces) - bits;
            var spread = 1u;
            for (var bucket = 0UL; bucket < 1UL << bits; bucket++)
            {
                var first = FirstOf(fitted, bucket << shift);
                spread = Math.Max(spread, (uint)(FirstOf(fitted, (bucket << shift) + ((1UL << shift) - 1)) - first) + 1);
            }

            if (BitOperations.RoundUpToPowerOf2(spread) is var rounded && rounded < least)
            {
                (best, least) = (bits, rounded);
            }
        }

        return (best, least);
    }

    /// <summary>The last segment that starts at or below an address.</summary>
    private static int FirstOf(List<LinearSegment> fitted, ulong address)
    {
        int low = 0, high = fitted.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = fitted[middle].FirstKey <= address ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
