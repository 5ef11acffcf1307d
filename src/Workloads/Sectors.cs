namespace Workloads;

/// <summary>The unit of the block layer, 512 bytes whatever the device's own blocks are.</summary>
internal static class Sectors
{
    /// <summary>Bytes of a sector.</summary>
    public const uint Bytes = 512;

    /// <summary>The longest I/O in sectors: its bytes fit 32 bits, as they do in the kernel.</summary>
    public const uint MostPerIo = uint.MaxValue / Bytes;

    // loff_t is signed: no file or device of Linux has a byte behind this one.
    private const ulong OffsetEnd = 1UL << 63;

    /// <summary>How many sectors hold so many bytes.</summary>
    public static ulong Holding(ulong bytes) => (bytes + Bytes - 1) / Bytes;

    /// <summary>A byte offset from a count of units.</summary>
    /// <returns>False when the I/O would end behind the last byte that Linux can address.</returns>
    public static bool TryOffset(ulong count, uint unit, uint bytes, out ulong offset)
    {
        offset = count * unit;
        return count <= (OffsetEnd - bytes) / unit;
    }
}
