using Lookups;
using Workloads.Streams;

namespace Bench.Measuring;

/// <summary>
/// A second reader: a thread of its own that looks up in the same structure, over bios of a stream of its own, for as long as the first
/// reader is timed.
/// </summary>
/// <remarks>
/// Each chunk is run several times, so that the thread is in the lookup for most of its time and not in the making of bios.
/// </remarks>
internal sealed class Companion : IDisposable
{
    private const int RunsPerChunk = 128;
    private readonly Contender reader;
    private readonly BioStream stream;
    private readonly BioChunk chunk;
    private readonly DmaSegment[] mapped;
    private readonly MeasurementPoint point;
    private readonly Thread thread;
    private volatile bool isOver;
    private volatile bool mustRest;
    private volatile bool isResting;

    /// <summary>Starts reading.</summary>
    /// <param name="reader">The reader, which is disposed with this.</param>
    /// <param name="stream">Its stream.</param>
    /// <param name="point">What it does.</param>
    /// <param name="segmentCapacity">Most segments of a chunk.</param>
    public Companion(Contender reader, BioStream stream, MeasurementPoint point, int segmentCapacity)
    {
        this.reader = reader;
        this.stream = stream;
        this.point = point;
        chunk = new BioChunk(Cell.ChunkBios, segmentCapacity);
        mapped = new DmaSegment[segmentCapacity];
        thread = new Thread(Read) { IsBackground = true, Name = "companion" };
        thread.Start();
    }

    /// <summary>Has it look up nothing, but keep its processor, until <see cref="Go"/>.</summary>
    public void Rest()
    {
        mustRest = true;
        while (!isResting)
        {
            Thread.SpinWait(1);
        }
    }

    /// <summary>Has it look up again.</summary>
    public void Go()
    {
        mustRest = false;
        while (isResting)
        {
            Thread.SpinWait(1);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        isOver = true;
        thread.Join();
        chunk.Dispose();
        reader.Dispose();
    }

    private void Read()
    {
        while (!isOver)
        {
            stream.Fill(chunk, Cell.ChunkBios);
            reader.Take(chunk);
            for (var i = 0; i < RunsPerChunk; i++)
            {
                reader.Run(new LaneWork(point.Operation, point.Dependency, chunk.Segments, mapped, null));
                while (mustRest && !isOver)
                {
                    isResting = true;
                    Thread.SpinWait(1);
                }

                isResting = false;
            }
        }
    }
}
