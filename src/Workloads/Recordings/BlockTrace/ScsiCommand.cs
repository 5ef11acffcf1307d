using Lookups;

namespace Workloads.Recordings.BlockTrace;

/// <summary>The operation codes of SCSI commands for disks (SBC-4).</summary>
internal static class ScsiCommand
{
    /// <summary>The operation of a command; <see cref="BioOp.Other"/> for those that move no blocks.</summary>
    public static BioOp OpOf(uint code) => code switch
    {
        0x08 or 0x28 or 0xa8 or 0x88 => BioOp.Read,
        0x0a or 0x2a or 0xaa or 0x8a or 0x2e or 0xae or 0x8e => BioOp.Write,
        0x41 or 0x93 => BioOp.WriteZeroes,
        0x42 => BioOp.Discard,
        0x35 or 0x91 => BioOp.Flush,
        _ => BioOp.Other,
    };

    /// <summary>The I/O of a command: without data it has no place.</summary>
    /// <returns>False when it would end behind the last byte that Linux can address.</returns>
    public static bool TryBio(ulong microseconds, uint code, ulong block, uint bytes, out RecordedBio bio)
    {
        var op = OpOf(code);
        var placed = op is BioOp.Read or BioOp.Write or BioOp.WriteZeroes && bytes > 0;
        var offset = 0UL;
        var fits = !placed || Sectors.TryOffset(block, Sectors.Bytes, bytes, out offset);
        bio = placed ? new RecordedBio(microseconds * 1000, 0, op, offset, bytes)
            : new RecordedBio(microseconds * 1000, 0, op == BioOp.Flush ? op : BioOp.Other, 0, 0);
        return fits && microseconds <= ulong.MaxValue / 1000;
    }
}
