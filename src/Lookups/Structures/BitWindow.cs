using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Structures;

/// <summary>
/// A window of address bits. Its position is in bits 0-7 of the word, its width in bits 8-15, as the BEXTR instruction has it.
/// </summary>
/// <remarks>General-purpose registers only: BEXTR (BMI1) where there is one, a shift and a mask elsewhere.</remarks>
public readonly record struct BitWindow(ushort Word)
{
    /// <summary>Makes a window.</summary>
    /// <param name="shift">Position of the lowest bit of the window, 0 to 63.</param>
    /// <param name="bits">Width of the window, 0 to 63.</param>
    public BitWindow(int shift, int bits)
        : this((ushort)((bits << 8) | shift))
    {
    }

    /// <summary>Position of the lowest bit of the window.</summary>
    public int Shift => (byte)Word;

    /// <summary>Width of the window in bits.</summary>
    public int Bits => Word >> 8;

    /// <summary>The value of the window.</summary>
    /// <returns>A number below 2^<see cref="Bits"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Value(ulong physAddr) => Bmi1.X64.IsSupported
        ? Bmi1.X64.BitFieldExtract(physAddr, Word)
        : (physAddr >> Shift) & ((1UL << Bits) - 1);
}
