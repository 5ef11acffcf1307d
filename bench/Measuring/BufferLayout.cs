using Lookups;
using Lookups.Memory;

namespace Bench.Measuring;

/// <summary>
/// The buffers for the bios of two contenders and for their answers. They lie side by side and can move to another position.
/// </summary>
/// <remarks>
/// A processor tells a load from earlier unfinished stores by the low 12 bits of their addresses. If these bits are alike, the load waits.
/// Here the bio that a loop reads is 64 to 4 016 bytes (modulo 4 096) ahead of the answer that it writes, for all 128 bios and for reads up
/// to 60 bios early. The first-level cache of a Zen predicts its way by a hash of the linear address (Lipp and others, "Take A Way", 2020):
/// lines with the same hash evict each other although the cache has space for both. The position of a structure is not known, so the
/// buffers move from block to block. The few blocks in which they conflict with the structure are outliers. With fixed buffers, one lane of
/// identical code was 5 to 50 % slower for a whole measurement.
/// </remarks>
internal sealed unsafe class BufferLayout : IDisposable
{
    private const nuint PageBytes = 4096;
    private const nuint Lead = 64;
    private const nuint MostBytes = 8 << 20;
    private const nuint Places = 61;
    private readonly AlignedMemory memory;
    private readonly byte* first;
    private readonly nuint placeBytes;
    private readonly nuint places;
    private readonly int answerCount;
    private nuint place;

    /// <summary>Allocates the buffers.</summary>
    /// <param name="answers">Most segments that are mapped at once. There is always space for one answer per bio.</param>
    public BufferLayout(int answers)
    {
        answerCount = Math.Max(answers, Cell.MostBatches * AnswerStride);
        placeBytes =
            (((2 * Cell.MostBatches) + 1) * PageBytes)
            + ((((nuint)answerCount * DmaSegment.SizeBytes) + (PageBytes - 1)) & ~(PageBytes - 1));
        places = Math.Min(Places, MostBytes / placeBytes);
        memory = AlignedMemory.Allocate((places * placeBytes) + PageBytes, out byte* block);
        first = (byte*)(((nuint)block + (PageBytes - 1)) & ~(PageBytes - 1));
    }

    /// <summary>
    /// Distance from the answers of one batch to those of the next, in answers: one page. The bios of a batch fill a page too, so each
    /// batch is as far from its answers as the first.
    /// </summary>
    public static int AnswerStride => (int)PageBytes / DmaSegment.SizeBytes;

    /// <summary>Buffer for the bios of the timed contender.</summary>
    public Bio* Bios => (Bio*)Here;

    /// <summary>Buffer for the bios of its opponent.</summary>
    public Bio* OpponentBios => (Bio*)(Here + (Cell.MostBatches * PageBytes));

    /// <summary>Buffer for the answers of either.</summary>
    public Span<DmaSegment> Answers => new(Here + (((2 * Cell.MostBatches) + 1) * PageBytes) - Lead, answerCount);

    private byte* Here => first + (place * placeBytes);

    /// <summary>Moves to the next position. The contents are not copied.</summary>
    public void Move() => place = (place + 1) % places;

    /// <summary>Brings the buffer for one answer per bio into the nearest cache.</summary>
    public void Warm()
    {
        var sum = 0UL;
        var answers = Answers;
        for (var batch = 0; batch < Cell.MostBatches; batch++)
        {
            for (var i = 0; i < Cell.BatchBios; i += LineSet.LineBytes / DmaSegment.SizeBytes)
            {
                sum |= answers[(batch * AnswerStride) + i].DmaAddr;
            }
        }

        GC.KeepAlive(sum == 0 ? null : memory);
    }

    public void Dispose() => memory.Dispose();
}
