using System.Globalization;
using Lookups;
using Workloads.Recordings;

namespace Workloads.Streams;

/// <summary>
/// Writes bios in the bios format (docs/bios-format.md): a stream, so that what was generated can be read, inspected and recorded again, or
/// the bios of a recording of any format.
/// </summary>
/// <param name="text">Where to.</param>
public sealed class BiosWriter(TextWriter text) : IRecordingSink
{
    private const int ChunkBios = 1024;

    /// <summary>Bios whose offset was no multiple of a sector and is written as that of the sector it lies in.</summary>
    public long OffsetsRounded { get; private set; }

    /// <summary>Writes bios of a stream.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="bios">How many.</param>
    /// <param name="stop">Ends it between two chunks.</param>
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
    /// Writes one line <c>B time_ns dev opf sector bytes vcnt phys+len ...</c>, which ends with <c>!cut</c> where not all segments are
    /// known.
    /// </summary>
    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        OffsetsRounded += bio.Offset % Sectors.Bytes == 0 ? 0 : 1;
        text.Write(
            string.Create(
                CultureInfo.InvariantCulture,
                $"B {bio.TimeNs} {bio.Device} {KernelOp(bio.Op):x} {bio.Offset / Sectors.Bytes} {bio.Bytes} "
                    + $"{(segments.IsEmpty ? bio.SegmentCount : segments.Length)}"));
        var known = 0UL;
        foreach (ref readonly var segment in segments)
        {
            known += segment.Bytes;
            text.Write(string.Create(CultureInfo.InvariantCulture, $" {segment.PhysAddr:x}+{segment.Bytes:x}"));
        }

        var cut = segments.IsEmpty ? bio.SegmentCount > 0 : known < bio.Bytes;
        text.Write(cut ? " !cut\n" : "\n");
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
