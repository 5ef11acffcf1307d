using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>The lookup that looks nothing up: everything is host memory, whose offset is added all the same.</summary>
/// <param name="host">Host memory's entry; the loop does not know that its offset is 0.</param>
public readonly unsafe struct PassThrough(BarInfo* host) : IBioMapper
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr + host->BusOffset;
}
