using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// A lookup that does no search: it adds the tag as if it were the offset. The minimum work of a loop whose bios carry a tag: read address,
/// tag and length, and write two words.
/// </summary>
public readonly struct PassThrough : IBioMapper
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr + bio.Tag;
}
