using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups.Structures;

/// <summary>A step of a search by chosen bits: which address bits to gather, and the slots that they index.</summary>
/// <remarks>
/// Holds a pointer instead of a number packed with the mask: 16 bytes instead of 8, but the lookup saves two shifts on its critical path
/// (PEXT and shifts share two ports on Zen 4).
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
internal readonly unsafe struct BitNode(ulong mask, void* slots)
{
    public const int SizeBytes = 16;

    private readonly ulong mask = mask;
    private readonly void* slots = slots;

    /// <summary>The slot an address leads to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T* Slot<T>(ulong physAddr) where T : unmanaged => (T*)slots + BitGather.Extract(physAddr, mask);
}

/// <summary>A step that is planned but has no memory yet.</summary>
/// <param name="Mask">The bits.</param>
/// <param name="FirstSlot">Number of the first slot.</param>
internal readonly record struct BitStep(ulong Mask, int FirstSlot);
