using System.Globalization;
using Lookups;

namespace Workloads.Streams;

/// <summary>Writes a stream in the bios format, so that what was generated can be read, inspected and recorded again.</summary>
/// <remarks>The stream knows no device, time or sector: device 0, one bio a microsecond, sectors one after the other.</remarks>
public static class BiosWriter
{
    private const int ChunkBios = 1024;

    /// <summary>Writes bios as lines <c>B time_ns dev opf sector bytes vcnt phys+len ...</c>.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="bios">How many.</param>
    /// <param name="stop">Ends it between two chunks.</param>
    public static void Write(TextWriter text, BioStream stream, long bios, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stream);
        using var chunk = new BioChunk(ChunkBios, ChunkBios * 16);
        long made = 0;
        ulong sector = 0;
        while (made < bios)
        {
            stop.ThrowIfCancellationRequested();
            stream.Fill(chunk, (int)Math.Min(ChunkBios, bios - made));
            foreach (ref readonly var bio in chunk.Bios)
            {
                text.Write(string.Create(CultureInfo.InvariantCulture, $"B {made * 1000} 0 {KernelOp(bio.Op):x} {sector} {bio.Bytes} {bio.SegmentCount}"));
                foreach (ref readonly var segment in chunk.Segments.Slice((int)bio.FirstSegment, bio.SegmentCount))
                {
                    text.Write(string.Create(CultureInfo.InvariantCulture, $" {segment.PhysAddr:x}+{segment.Bytes:x}"));
                }

                text.Write('\n');
                sector += (bio.Bytes + 511) / 512;
                made++;
            }
        }
    }

    /// <summary>The kernel's number, <c>enum req_op</c> of include/linux/blk_types.h; what is private to a driver stands for all else.</summary>
    private static int KernelOp(BioOp op) => op switch
    {
        BioOp.WriteZeroes => 9,
        BioOp.Other => 34,
        _ => (int)op,
    };
}
