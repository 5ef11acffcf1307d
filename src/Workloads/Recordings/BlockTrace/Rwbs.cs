using Lookups;

namespace Workloads.Recordings.BlockTrace;

/// <summary>The letters that the block layer's tracers show an operation with.</summary>
internal static class Rwbs
{
    /// <summary>What they may be, for errors.</summary>
    public const string Expected = "R, W, D, F, N or Z, after an F or not";

    /// <summary>
    /// An F in front of another letter asks for a flush before, the first other letter is the operation, what follows (F = FUA, A, S, M,
    /// E ...) does not change it (blk_fill_rwbs() in kernel/trace/blktrace.c).
    /// </summary>
    /// <returns>False when they are others. <paramref name="flushes"/>: whether it is a flush when it has no data.</returns>
    public static bool TryParse(ReadOnlySpan<byte> rwbs, out BioOp op, out bool flushes)
    {
        var preflush = rwbs is [(byte)'F', _, ..];
        BioOp? known = (preflush ? rwbs[1..] : rwbs) switch
        {
            [(byte)'R', ..] => BioOp.Read,
            [(byte)'W', ..] => BioOp.Write,
            [(byte)'D', ..] => BioOp.Discard,
            [(byte)'F', ..] => BioOp.Flush,
            [(byte)'N' or (byte)'Z', ..] => BioOp.Other,
            _ => null,
        };
        op = known ?? BioOp.Other;
        flushes = preflush || op is BioOp.Flush or BioOp.Write;
        return known is not null;
    }
}
