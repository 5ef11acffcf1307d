using Lookups;
using Workloads.Recordings;

namespace Workloads.Streams;

/// <summary>
/// Writes bios in the bios format (docs/bios-format.md): the bios of a stream, so that generated bios can be read, inspected and recorded
/// again, or the bios of a recording in any format.
/// </summary>
/// <param name="text">Receives the text.</param>
public sealed class BiosWriter(TextWriter text) : IRecordingSink
{
    private const int ChunkBios = 1024;

    /// <summary>Number of bios whose offset is not a multiple of 512 bytes; written is the sector that contains it.</summary>
    public long OffsetsRounded { get; private set; }

    /// <summary>Writes bios of a stream.</summary>
    /// <param name="text">Receives the text.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="bios">Number of bios to write.</param>
    /// <param name="stop">Cancels between two chunks.</param>
    public static void Write(TextWriter text, BioStream stream, long bios, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(stream);
        var writer = new BiosWriter(text);
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
                writer.Add(
                    new RecordedBio(origin.TimeNs, origin.Device, bio.Op, origin.Offset, bio.Bytes),
                    chunk.Segments.Slice((int)bio.FirstSegment, bio.SegmentCount));
            }

            made += chunk.Count;
        }
    }

    /// <summary>
    /// Writes one line <c>B time_ns dev opf sector bytes vcnt phys+len ...</c>. The line ends with <c>!cut</c> if some segments are
    /// unknown.
    /// </summary>
    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        OffsetsRounded += bio.Offset % Sectors.Bytes == 0 ? 0 : 1;
        text.Write(
            $"B {bio.TimeNs} {bio.Device} {KernelOp(bio.Op):x} {bio.Offset / Sectors.Bytes} {bio.Bytes} "
                + $"{(segments.IsEmpty ? bio.SegmentCount : segments.Length)}");
        var known = 0UL;
        foreach (ref readonly var segment in segments)
        {
            known += segment.Bytes;
            text.Write($" {segment.PhysAddr:x}+{segment.Bytes:x}");
        }

        var cut = segments.IsEmpty ? bio.SegmentCount > 0 : known < bio.Bytes;
        text.Write(cut ? " !cut\n" : "\n");
    }

    /// <summary>
    /// The kernel's number, <c>enum req_op</c> of include/linux/blk_types.h; REQ_OP_DRV_IN stands for all other operations.
    /// </summary>
    private static int KernelOp(BioOp op) => op switch
    {
        BioOp.WriteZeroes => 9,
        BioOp.Other => 34,
        _ => (int)op,
    };
}
