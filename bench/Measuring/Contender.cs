using Lookups;
using Lookups.Memory;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>
/// A lookup structure that is built and ready to be timed, with bios of its own: what makes up one lane of a <see cref="Cell"/>. Knows
/// nothing of time.
/// </summary>
/// <remarks>
/// Two contenders may be given the same stream, each with its own tags; so each has a copy of the bios, made outside of the timed slices.
/// </remarks>
public abstract unsafe class Contender : IDisposable
{
    private AlignedMemory? memory;
    private Bio* bios;
    private int count;

    /// <summary>Native memory of the structure in bytes; 0 where a library does not tell.</summary>
    public abstract long FootprintBytes { get; }

    /// <summary>Nanoseconds it took to build the structure: the median of a few; 0 where that is not measured.</summary>
    public double BuildNs { get; private protected init; }

    /// <summary>
    /// Nanoseconds to serve one more provider: its share of the building where it is added in place, else to rebuild all with what was
    /// planned before.
    /// </summary>
    public double RegisterNs { get; private protected init; }

    /// <summary>Whether it tells whose memory it is, so that memory out of reach is resolved all the same.</summary>
    public abstract bool NamesOwner { get; }

    /// <summary>The bios at hand, tagged.</summary>
    public Span<Bio> Bios => new(bios, count);

    /// <summary>Says where its bios are to lie; without it they lie wherever there is memory.</summary>
    /// <param name="room">BufferLayout for <see cref="Cell.ChunkBios"/>, which outlives this.</param>
    public virtual void Settle(Bio* room) => bios = room;

    /// <summary>Takes a chunk: copies its bios and tags the copies as at construction.</summary>
    /// <param name="chunk">The chunk; its segments must stay until the next.</param>
    public void Take(BioChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        if (bios == null)
        {
            memory = AlignedMemory.Allocate(Cell.ChunkBios, out bios);
        }

        count = chunk.Count;
        chunk.Bios.CopyTo(Bios);
        Tag(chunk, Bios);
    }

    /// <summary>Runs the loop that is timed over the bios at hand, batch by batch; over one that is empty when there are none.</summary>
    /// <param name="work">What to do with them.</param>
    public virtual void Run(in LaneWork work)
    {
        var first = 0;
        do
        {
            RunBatch(Batch(first), work.OfBatch(first / Cell.BatchBios));
            first += Cell.BatchBios;
        }
        while (first < count);
    }

    /// <summary>Runs the same loop without the lookup.</summary>
    /// <param name="work">What to do with the bios.</param>
    public virtual void RunFloor(in LaneWork work)
    {
        var first = 0;
        do
        {
            RunFloorOfBatch(Batch(first), work.OfBatch(first / Cell.BatchBios));
            first += Cell.BatchBios;
        }
        while (first < count);
    }

    /// <summary>Looks up every bio at hand cold.</summary>
    /// <param name="mapped">Receives one segment per bio.</param>
    /// <returns>What it took.</returns>
    public abstract ColdTotals RunCold(Span<DmaSegment> mapped);

    /// <summary>Holds every answer over a chunk against the oracle's.</summary>
    /// <param name="scene">Machine and workload.</param>
    /// <param name="chunk">The bios; their tags are overwritten.</param>
    /// <param name="truth">Established for this chunk.</param>
    /// <param name="scratch">BufferLayout for the answers.</param>
    /// <returns>The first difference, or null.</returns>
    public abstract Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch);

    /// <summary>Times a cell where its lookup runs, when that is not this process.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="plan">How long.</param>
    /// <param name="seed">Seed of the stream.</param>
    /// <returns>What was measured; null for what runs here.</returns>
    internal virtual CellSamples? TimeElsewhere(Cell cell, PairedTimingPlan plan, ulong seed) => null;

    /// <summary>Another reader of the same structure, with bios of its own, which must be disposed before this one.</summary>
    /// <returns>The reader.</returns>
    public abstract Contender Share();

    /// <summary>Lets a provider that no bio lies in come and go, so many times a second, until what is returned is disposed.</summary>
    /// <param name="updatesPerSecond">Updates a second.</param>
    /// <exception cref="NotSupportedException">It is built once and for all.</exception>
    public virtual IDisposable ComeAndGo(int updatesPerSecond) => throw new NotSupportedException("Only a registry is updated.");

    /// <summary>Brings the bios at hand back into the nearest cache, as a submitter that has just made them does.</summary>
    public void Warm()
    {
        var sum = 0UL;

        // All of the room, however many bios there are: how long this loop runs must not tell a branch predictor how long the next will.
        for (var i = 0; i < Cell.ChunkBios; i += LineSet.LineBytes / Bio.SizeBytes)
        {
            sum += bios[i].PhysAddr;
        }

        GC.KeepAlive(sum == ulong.MaxValue ? memory : null);
    }

    /// <inheritdoc/>
    public virtual void Dispose()
    {
        memory?.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract void RunBatch(Span<Bio> batch, in LaneWork work);

    private protected abstract void RunFloorOfBatch(Span<Bio> batch, in LaneWork work);

    private protected abstract void Tag(BioChunk chunk, Span<Bio> into);

    private Span<Bio> Batch(int from) => new(bios + from, Math.Min(Cell.BatchBios, count - from));
}

/// <summary>What the loop of a lane does with the bios of its contender.</summary>
/// <param name="operation">What is timed.</param>
/// <param name="dependency">Dependency between lookups.</param>
/// <param name="segments">Segments of the bios.</param>
/// <param name="mapped">Where mapped segments go.</param>
/// <param name="pool">Where what is out of reach bounces; null when nothing may.</param>
public readonly ref struct LaneWork(
    Operation operation, Dependency dependency, ReadOnlySpan<Segment> segments, Span<DmaSegment> mapped, BouncePool? pool)
{
    /// <summary>What is timed.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>Dependency between lookups.</summary>
    public Dependency Dependency { get; } = dependency;

    /// <summary>Segments of the bios.</summary>
    public ReadOnlySpan<Segment> Segments { get; } = segments;

    /// <summary>Where mapped segments go.</summary>
    public Span<DmaSegment> Mapped { get; } = mapped;

    /// <summary>Where what is out of reach bounces.</summary>
    public BouncePool? Pool { get; } = pool;

    /// <summary>The same work with the answers of one batch, where there is one answer per bio; else the same work.</summary>
    /// <param name="batch">Number of the batch.</param>
    /// <returns>The work.</returns>
    public LaneWork OfBatch(int batch) =>
        Operation is Operation.Resolve or Operation.Identify
            ? new(Operation, Dependency, Segments, Mapped[(batch * BufferLayout.AnswerStride)..], Pool)
            : this;

    /// <summary>Where the answer of a bio lies, where there is one per bio.</summary>
    /// <param name="bio">Number of the bio.</param>
    /// <returns>An index into <see cref="Mapped"/>.</returns>
    public static int AnswerOf(int bio) => (bio / Cell.BatchBios * BufferLayout.AnswerStride) + (bio % Cell.BatchBios);
}
