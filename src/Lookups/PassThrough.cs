using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// The lookup that looks nothing up: the tag is added as if it were the offset. The least that a loop can do whose bios carry anything: it
/// reads address, tag and length, and writes two words.
/// </summary>
public readonly struct PassThrough : IBioMapper
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr + bio.Tag;
}
