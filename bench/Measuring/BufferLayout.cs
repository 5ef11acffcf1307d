using Lookups;
using Lookups.Memory;

namespace Bench.Measuring;

/// <summary>Where the bios of two contenders and their answers lie: side by side, and every so often somewhere else.</summary>
/// <remarks>
/// A processor tells a load from earlier stores that are still under way by the low 12 bits of their addresses: two places that look alike
/// wait for each other. Here the bio that a loop reads is 64 to 4 016 bytes (modulo 4 096) ahead of the answer that it writes, for all 128
/// bios and for reads up to 60 bios early. The first-level cache of a Zen guesses its way by a hash of the linear address (Lipp and others,
/// "Take A Way", 2020): lines of which the hash is the same push each other out of a cache that has room for both. Nobody can know where a
/// structure lies, so the room moves from block to block: the few blocks in which it is in the way are outliers, where one lane of
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

    /// <summary>Makes room.</summary>
    /// <param name="answers">Most segments that are mapped at once; no less than there is room for where each bio has one.</param>
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
    /// From the answers of one batch to those of the next: a page, so that each batch is as far from its answers as the first, whose bios
    /// fill a page.
    /// </summary>
    public static int AnswerStride => (int)PageBytes / DmaSegment.SizeBytes;

    /// <summary>BufferLayout for the bios of the contender that is timed.</summary>
    public Bio* Bios => (Bio*)Here;

    /// <summary>BufferLayout for the bios of the one it is held against.</summary>
    public Bio* OpponentBios => (Bio*)(Here + (Cell.MostBatches * PageBytes));

    /// <summary>BufferLayout for the answers of either.</summary>
    public Span<DmaSegment> Answers => new(Here + (((2 * Cell.MostBatches) + 1) * PageBytes) - Lead, answerCount);

    private byte* Here => first + (place * placeBytes);

    /// <summary>Moves to the next place. What was in the last stays there.</summary>
    public void Move() => place = (place + 1) % places;

    /// <summary>Brings the room for the answers of one bio each into the nearest cache.</summary>
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

    /// <inheritdoc/>
    public void Dispose() => memory.Dispose();
}
