using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups.Hashing;

/// <summary>
/// A multiply-shift hash of an address's upper bits into a range of slots: 16 bytes. Constant over a granule of 2^shift bytes.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 16)]
internal readonly struct WindowHash
{
    private readonly ulong multiplier;
    private readonly uint firstSlot;
    private readonly byte shift;
    private readonly byte hashShift;

    /// <summary>Makes the hash.</summary>
    /// <param name="multiplier">The multiplier; 0 sends everything to the first slot.</param>
    /// <param name="firstSlot">The first slot of the range.</param>
    /// <param name="shift">log2 of the granule in bytes.</param>
    /// <param name="bits">log2 of the number of slots, 1 to 32.</param>
    public WindowHash(ulong multiplier, uint firstSlot, int shift, int bits)
    {
        this.multiplier = multiplier;
        this.firstSlot = firstSlot;
        this.shift = (byte)shift;
        hashShift = (byte)(64 - bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nuint Slot(ulong physAddr) => (nuint)(firstSlot + (((physAddr >> shift) * multiplier) >> hashShift));
}
