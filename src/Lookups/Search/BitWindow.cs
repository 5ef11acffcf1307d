using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Search;

/// <summary>
/// A step of a search: a window of address bits, and the first of the slots that its value indexes. One 8-byte word: the window's
/// position in bits 0-7, its width in bits 8-15 (the layout of the BEXTR instruction), the first slot in bits 32-63.
/// </summary>
/// <remarks>
/// General-purpose registers only: BEXTR (BMI1) where there is one, a shift and a mask elsewhere. A window of width 0 leads to its
/// first slot whatever the address is.
/// </remarks>
public readonly record struct BitWindow(ulong Word)
{
    /// <summary>Makes a step.</summary>
    /// <param name="firstSlot">The first slot.</param>
    /// <param name="shift">Position of the lowest bit of the window, 0 to 63.</param>
    /// <param name="bits">Width of the window, 0 to 16.</param>
    public BitWindow(int firstSlot, int shift, int bits)
        : this(((ulong)(uint)firstSlot << 32) | ((uint)bits << 8) | (uint)shift)
    {
    }

    /// <summary>Position of the lowest bit of the window.</summary>
    public int Shift => (byte)Word;

    /// <summary>Width of the window in bits.</summary>
    public int Bits => (byte)(Word >> 8);

    /// <summary>The first slot.</summary>
    public int FirstSlot => (int)(Word >> 32);

    /// <summary>The slot an address leads to: three instructions.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>First slot plus value of the window.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nuint Slot(ulong physAddr) => (nuint)((Word >> 32) + Value(physAddr));

    /// <summary>The value of the window.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>A number below 2^<see cref="Bits"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Value(ulong physAddr) => Bmi1.X64.IsSupported
        ? Bmi1.X64.BitFieldExtract(physAddr, (ushort)Word)
        : (physAddr >> Shift) & ((1UL << Bits) - 1);
}
