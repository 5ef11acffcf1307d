using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Structures;
using Lookups.Vectors;

namespace Lookups.VectorHashes;

/// <summary>Bit selection: packs the chosen address bits as PEXT does. There is no PEXT for vectors.</summary>
/// <remarks>
/// <para>GF2P8AFFINEQB multiplies a constant byte by a matrix of 8 x 8 bits. With a byte that holds chosen bit j as row j of the matrix,
/// the product is 8 chosen bits side by side. VPMULTISHIFTQB makes such rows: each starts with its bit. Without it, VPSHUFB brings the byte
/// that holds the bit, and a mask leaves only the bit. Two products give 16 bits.</para>
/// <para>Without GFNI the bytes are compared with their masks; then weights are added (VPSADBW) or signs are gathered (PMOVMSKB).</para>
/// </remarks>
public readonly struct VectorBits : IVectorHash<VectorBits>
{
    private const int MostBits = 16;

    /// <summary>The highest byte of an address, which is always 0: rows without a bit read it.</summary>
    private const int EmptyByte = 7;
    private readonly ulong mask;

    private VectorBits(ulong mask) => this.mask = mask;

    /// <inheritdoc/>
    public static string Name => "bits";

    /// <inheritdoc/>
    public static string Summary => "the up to 16 address bits that tell BARs and memory apart are packed and lead";

    /// <inheritdoc/>
    public static string Source => "This project; GF2P8AFFINEQB and VPMULTISHIFTQB as a PEXT for vectors.";

    /// <inheritdoc/>
    public static VectorBits Plan(Fabric fabric, out ushort[] owners, out string? refusal)
    {
        owners = [];
        var cubes = AddressCube.Of(fabric, withHostMemory: true);
        if (BitSelection.Fewest(cubes, MostBits) is not { } mask)
        {
            refusal = $"{MostBits} address bits do not tell {fabric.Providers.Count} such regions and ordinary memory apart";
            return default;
        }

        owners = new ushort[1 << BitOperations.PopCount(mask)];
        foreach (var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                owners[slot] = cube.Id;
            }
        }

        refusal = null;
        return new VectorBits(mask);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nuint Slot(ulong physAddr) => (nuint)BitGather.Extract(physAddr, mask);

    /// <inheritdoc/>
    public VectorWords<Vector128<ulong>> Words(int vectorBits)
    {
        Span<ulong> windows = stackalloc ulong[2];
        Span<ulong> bytes = stackalloc ulong[2];
        Span<ulong> bits = stackalloc ulong[2];
        var left = mask;
        for (var i = 0; i < MostBits; i++, left &= left - 1)
        {
            // Row j of a matrix is byte 7 - j of its word; the bytes of a comparison are in the order of its signs.
            var at = 8 * (vectorBits == 128 ? i % 8 : 7 - (i % 8));
            var position = left == 0 ? (8 * EmptyByte) : BitOperations.TrailingZeroCount(left);
            windows[i / 8] |= (ulong)position << at;
            bytes[i / 8] |= (ulong)(position / 8) << at;
            bits[i / 8] |= 1UL << (position % 8) << at;
        }

        const ulong oddLane = 0x0808080808080808;
        return vectorBits switch
        {
            512 => new(Vector128.Create(windows[0]), Vector128.Create(windows[1]), Vector128.Create(1UL), Vector128.Create(1UL << 8)),
            256 => new(
                Vector128.Create(bytes[0], bytes[0] + oddLane), Vector128.Create(bytes[1], bytes[1] + oddLane),
                Vector128.Create(bits[0]), Vector128.Create(bits[1])),
            _ => new(
                Vector128.Create(bytes[0], bytes[1]), Vector128.Create(bytes[0] + oddLane, bytes[1] + oddLane),
                Vector128.Create(bits[0], bits[1]), default),
        };
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Slots(Vector512<ulong> physAddrs, VectorWords<Vector512<ulong>> words)
    {
        var low = Gfni.V512.GaloisFieldAffineTransform(words.Third.AsByte(), Avx512Vbmi.MultiShift(words.First.AsByte(), physAddrs), 0);
        var high = Gfni.V512.GaloisFieldAffineTransform(words.Fourth.AsByte(), Avx512Vbmi.MultiShift(words.Second.AsByte(), physAddrs), 0);
        return (low | high).AsUInt64();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Slots(Vector256<ulong> physAddrs, VectorWords<Vector256<ulong>> words)
    {
        var low = Avx2.Shuffle(physAddrs.AsByte(), words.First.AsByte()) & words.Third.AsByte();
        var high = Avx2.Shuffle(physAddrs.AsByte(), words.Second.AsByte()) & words.Fourth.AsByte();
        return Gfni.V256.IsSupported ? Packed(low, high) : Summed(low, high, words);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (nuint First, nuint Second) Slots(Vector128<ulong> physAddrs, VectorWords<Vector128<ulong>> words)
    {
        var bits = words.Third.AsByte();
        var first = Vector128.ShuffleNative(physAddrs.AsByte(), words.First.AsByte()) & bits;
        var second = Vector128.ShuffleNative(physAddrs.AsByte(), words.Second.AsByte()) & bits;
        return (Vector128.Equals(first, bits).ExtractMostSignificantBits(), Vector128.Equals(second, bits).ExtractMostSignificantBits());
    }

    /// <summary>The parity of each row, which holds at most its own bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> Packed(Vector256<byte> low, Vector256<byte> high) => (
        Gfni.V256.GaloisFieldAffineTransform(Vector256.Create(0xFFUL).AsByte(), low, 0)
        | Gfni.V256.GaloisFieldAffineTransform(Vector256.Create(0xFF00UL).AsByte(), high, 0)).AsUInt64();

    /// <summary>The sum of the weights of the rows whose bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> Summed(Vector256<byte> low, Vector256<byte> high, VectorWords<Vector256<ulong>> words)
    {
        var weights = Vector256.Create(0x0102040810204080UL).AsByte();
        var lowSum = Avx2.SumAbsoluteDifferences(Vector256.Equals(low, words.Third.AsByte()) & weights, Vector256<byte>.Zero);
        var highSum = Avx2.SumAbsoluteDifferences(Vector256.Equals(high, words.Fourth.AsByte()) & weights, Vector256<byte>.Zero);
        return lowSum.AsUInt64() | (highSum.AsUInt64() << 8);
    }
}
