using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>Checks what a timed loop wrote. A loop that is only proved beforehand could skip work when it is timed.</summary>
internal static class OutputCheck
{
    private static readonly DmaSegment Poison = new()
    {
        DmaAddr = ulong.MaxValue,
        Bytes = uint.MaxValue,
        Status = DmaStatus.NoBounceMemory,
    };

    /// <summary>Fills the buffer for answers with a value that no lookup gives.</summary>
    public static void Forget(Span<DmaSegment> mapped) => mapped.Fill(Poison);

    /// <summary>The first bio of a chunk with a wrong answer, or null.</summary>
    /// <param name="scene">The machine.</param>
    /// <param name="work">What was done.</param>
    /// <param name="chunk">The bios as the stream made them.</param>
    /// <param name="namesOwner">Whether memory out of reach is resolved too.</param>
    public static Difference? Run(Scene scene, in LaneWork work, BioChunk chunk, bool namesOwner)
    {
        for (var i = 0; i < chunk.Count; i++)
        {
            var difference = work.Operation switch
            {
                Operation.Resolve => Resolved(scene, chunk, i, work.Mapped[LaneWork.AnswerOf(i)], namesOwner),
                Operation.Identify => Identified(scene, chunk, i, work.Mapped[LaneWork.AnswerOf(i)], namesOwner),
                _ => Mapped(scene, in work, chunk, i),
            };
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static Difference? Resolved(Scene scene, BioChunk chunk, int index, DmaSegment found, bool namesOwner)
    {
        ref readonly var bio = ref chunk.Bios[index];
        ref readonly var info = ref scene.Fabric.Providers[chunk.Owners[index]];
        var outcome = scene.Fabric.Reach[scene.Client, chunk.Owners[index]];
        var wanted = bio.PhysAddr + (namesOwner || outcome == MapOutcome.BusAddr ? info.BusOffset : 0);
        var isRight = found.DmaAddr == wanted && found.Bytes == bio.Bytes && found.Status == DmaStatus.Mapped;
        return isRight || (!namesOwner && outcome == MapOutcome.NotSupported)
            ? null
            : new Difference(
                index, bio.PhysAddr, "timed loop", $"{bio.Bytes} bytes at 0x{wanted:x}", $"{found.Bytes} bytes at 0x{found.DmaAddr:x}");
    }

    private static Difference? Identified(Scene scene, BioChunk chunk, int index, DmaSegment found, bool namesOwner)
    {
        ref readonly var bio = ref chunk.Bios[index];
        ref readonly var info = ref scene.Fabric.Providers[chunk.Owners[index]];
        return !namesOwner || (found.DmaAddr == info.Handle32 && found.Bytes == bio.Bytes)
            ? null
            : new Difference(index, bio.PhysAddr, "timed loop", $"handle 0x{info.Handle32:x}", $"0x{found.DmaAddr:x}");
    }

    /// <summary>Memory out of reach bounces or is refused. The proof checks how; this check only requires that it was handled.</summary>
    private static Difference? Mapped(Scene scene, in LaneWork work, BioChunk chunk, int index)
    {
        ref readonly var bio = ref chunk.Bios[index];
        ref readonly var info = ref scene.Fabric.Providers[chunk.Owners[index]];
        var outcome = scene.Fabric.Reach[scene.Client, chunk.Owners[index]];
        for (var s = (int)bio.FirstSegment; s < bio.FirstSegment + bio.SegmentCount; s++)
        {
            ref readonly var segment = ref chunk.Segments[s];
            ref readonly var found = ref work.Mapped[s];
            var wanted = segment.PhysAddr + (outcome == MapOutcome.BusAddr ? info.BusOffset : 0);
            if (found.Bytes != segment.Bytes || (outcome != MapOutcome.NotSupported && found.DmaAddr != wanted))
            {
                return new Difference(
                    index,
                    segment.PhysAddr,
                    "timed loop",
                    $"{segment.Bytes} bytes at 0x{wanted:x}",
                    $"{found.Bytes} bytes at 0x{found.DmaAddr:x}");
            }
        }

        return null;
    }
}
