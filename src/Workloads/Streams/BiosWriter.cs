using System.Globalization;
using Lookups;

namespace Workloads.Streams;

/// <summary>Writes a stream in the bios format, so that what was generated can be read, inspected and recorded again.</summary>
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
        using var chunk = new BioChunk(ChunkBios, ChunkBios * 16, origins: true);
        long made = 0;
        while (made < bios)
        {
            stop.ThrowIfCancellationRequested();
            stream.Fill(chunk, (int)Math.Min(ChunkBios, bios - made));
            for (var i = 0; i < chunk.Count; i++)
            {
                ref readonly var bio = ref chunk.Bios[i];
                ref readonly var origin = ref chunk.Origins[i];
                text.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"B {origin.TimeNs} {origin.Device} {KernelOp(bio.Op):x} {origin.Offset / Sectors.Bytes} {bio.Bytes} "
                            + $"{bio.SegmentCount}"));
                foreach (ref readonly var segment in chunk.Segments.Slice((int)bio.FirstSegment, bio.SegmentCount))
                {
                    text.Write(string.Create(CultureInfo.InvariantCulture, $" {segment.PhysAddr:x}+{segment.Bytes:x}"));
                }

                text.Write('\n');
            }

            made += chunk.Count;
        }
    }

    /// <summary>
    /// The kernel's number, <c>enum req_op</c> of include/linux/blk_types.h; what is private to a driver stands for all else.
    /// </summary>
    private static int KernelOp(BioOp op) => op switch
    {
        BioOp.WriteZeroes => 9,
        BioOp.Other => 34,
        _ => (int)op,
    };
}
