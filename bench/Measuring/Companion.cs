using Lookups;
using Workloads.Streams;

namespace Bench.Measuring;

/// <summary>
/// A second reader: a thread that looks up in the same structure, over its own stream of bios, while the first reader is timed.
/// </summary>
/// <remarks>Each chunk is run several times, so that the thread spends most of its time on lookups and not on making bios.</remarks>
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
    /// <param name="reader">The reader, which is disposed with this companion.</param>
    /// <param name="stream">Its stream.</param>
    /// <param name="point">What is measured.</param>
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

    /// <summary>Stops the lookups until <see cref="Go"/>. The thread keeps its processor busy.</summary>
    public void Rest()
    {
        mustRest = true;
        while (!isResting)
        {
            Thread.SpinWait(1);
        }
    }

    /// <summary>Resumes the lookups.</summary>
    public void Go()
    {
        mustRest = false;
        while (isResting)
        {
            Thread.SpinWait(1);
        }
    }

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
