using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Structures;
using Lookups.Vectors;

namespace Lookups.VectorHashes;

/// <summary>
/// Multiply-shift, as in <see cref="MagicMultiplier"/>: the top bits of the product of the chosen address bits and a factor.
/// </summary>
/// <remarks>Uses VPMULLQ of AVX-512 DQ. Elsewhere the product is made of 32-bit halves, and only its upper half must be right.</remarks>
public readonly struct VectorMultiply : IVectorHash<VectorMultiply>
{
    private const int MostBits = 18;
    private readonly ulong mask;
    private readonly ulong multiplier;
    private readonly int shift;

    private VectorMultiply(MagicMultiplier magic)
    {
        mask = magic.Mask;
        multiplier = magic.Multiplier;
        shift = magic.Shift;
    }

    /// <inheritdoc/>
    public static string Name => "multiply";

    /// <inheritdoc/>
    public static string Summary => "a multiplier without collisions sends the address bits that tell BARs and memory apart";

    /// <inheritdoc/>
    public static string Source =>
        "Dietzfelbinger et al., \"A reliable randomized algorithm for the closest-pair problem\", 1997; the magics of chess bitboards";

    /// <inheritdoc/>
    public static VectorMultiply Plan(Fabric fabric, out ushort[] owners, out string? refusal)
    {
        owners = [];
        var cubes = AddressCube.Of(fabric, withHostMemory: true);
        if (BitSelection.Fewest(cubes, MostBits) is not { } mask)
        {
            refusal = $"{MostBits} address bits do not tell {fabric.Providers.Count} such regions and ordinary memory apart";
            return default;
        }

        if (MagicMultiplier.Find(cubes, mask, MostBits) is not { } magic)
        {
            refusal = $"no multiplier tells {fabric.Providers.Count} such regions and ordinary memory apart in {1 << MostBits} slots";
            return default;
        }

        owners = magic.Owners;
        refusal = null;
        return new VectorMultiply(magic);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nuint Slot(ulong physAddr) => (nuint)(((physAddr & mask) * multiplier) >> shift);

    /// <inheritdoc/>
    public VectorWords<Vector128<ulong>> Words(int vectorBits) => new(
        Vector128.Create(mask),
        Vector128.Create(multiplier),
        Vector128.Create(BitOperations.RotateLeft(multiplier, 32)),
        Vector128.Create((ulong)shift));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Slots(Vector512<ulong> physAddrs, VectorWords<Vector512<ulong>> words) =>
        Avx512F.ShiftRightLogicalVariable(Avx512DQ.MultiplyLow(physAddrs & words.First, words.Second), words.Fourth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ulong> Slots(Vector256<ulong> physAddrs, VectorWords<Vector256<ulong>> words)
    {
        var key = (physAddrs & words.First).AsUInt32();
        var crossed = Avx2.MultiplyLow(key, words.Third.AsUInt32());
        var product = Avx2.Multiply(key, words.Second.AsUInt32()).AsUInt32();
        product += crossed + (crossed.AsUInt64() << 32).AsUInt32();
        return Avx2.ShiftRightLogicalVariable(product.AsUInt64(), words.Fourth);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (nuint First, nuint Second) Slots(Vector128<ulong> physAddrs, VectorWords<Vector128<ulong>> words)
    {
        var key = physAddrs & words.First;
        var slots = Sse41.IsSupported
            ? Sse2.ShiftRightLogical(Product(key.AsUInt32(), words), words.Fourth)
            : (key * words.Second) >> (int)words.Fourth.ToScalar();
        return ((nuint)slots.ToScalar(), (nuint)slots.GetElement(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Product(Vector128<uint> key, VectorWords<Vector128<ulong>> words)
    {
        var crossed = Sse41.MultiplyLow(key, words.Third.AsUInt32());
        var product = Sse2.Multiply(key, words.Second.AsUInt32()).AsUInt32();
        return (product + crossed + (crossed.AsUInt64() << 32).AsUInt32()).AsUInt64();
    }
}
