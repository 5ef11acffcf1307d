using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Structures;

/// <summary>The upper half of a product.</summary>
internal static class HighProduct
{
    /// <summary>
    /// Bits 64 to 127 of a product. Uses MULX where available: <see cref="Math.BigMul(ulong, ulong, out ulong)"/> stores the lower half
    /// even if it is unused.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong left, ulong right) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);
}
