namespace Workloads;

/// <summary>The unit of the block layer: 512 bytes, for every block size of a device.</summary>
internal static class Sectors
{
    /// <summary>Bytes of a sector.</summary>
    public const uint Bytes = 512;

    /// <summary>The longest I/O in sectors: its bytes fit 32 bits, as they do in the kernel.</summary>
    public const uint MostPerIo = uint.MaxValue / Bytes;

    // loff_t is signed: no file or device of Linux has a byte at or above this offset.
    private const ulong OffsetEnd = 1UL << 63;

    /// <summary>Number of sectors that hold a number of bytes.</summary>
    public static ulong Holding(ulong bytes) => (bytes + Bytes - 1) / Bytes;

    /// <summary>Converts a count of units to a byte offset.</summary>
    /// <returns>False if the I/O would end after the last byte that Linux can address.</returns>
    public static bool TryOffset(ulong count, uint unit, uint bytes, out ulong offset)
    {
        offset = count * unit;
        return count <= (OffsetEnd - bytes) / unit;
    }
}
