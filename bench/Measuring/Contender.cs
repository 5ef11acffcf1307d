using Lookups;
using Lookups.Memory;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>
/// A lookup structure that is built and ready to be timed, with its own bios: one lane of a <see cref="Cell"/>. The caller times the loops.
/// </summary>
/// <remarks>
/// Two contenders can get the same stream, each with its own tags. So each has its own copy of the bios, made outside of the timed slices.
/// </remarks>
internal abstract unsafe class Contender : IDisposable
{
    private AlignedMemory? memory;
    private Bio* bios;
    private int count;

    /// <summary>Native memory of the structure in bytes; 0 if a library does not report it.</summary>
    public abstract long FootprintBytes { get; }

    /// <summary>Nanoseconds it took to build the structure: of a short build the second time; 0 where that is not measured.</summary>
    public double BuildNs { get; private protected init; }

    /// <summary>
    /// Nanoseconds to serve one more provider. If the structure grows in place, its share of the build time; else the time to rebuild the
    /// structure with the previous plan.
    /// </summary>
    public double RegisterNs { get; private protected init; }

    /// <summary>Whether it names the owner of the memory, so that memory out of reach is resolved too.</summary>
    public abstract bool NamesOwner { get; }

    /// <summary>The tagged bios of the current chunk.</summary>
    public Span<Bio> Bios => new(bios, count);

    /// <summary>Sets the buffer for its bios. Without this call it allocates its own.</summary>
    /// <param name="room">Buffer for <see cref="Cell.ChunkBios"/> bios, which outlives this contender.</param>
    public virtual void Settle(Bio* room) => bios = room;

    /// <summary>Takes a chunk: copies its bios and tags the copies as at construction.</summary>
    /// <param name="chunk">The chunk; its segments must stay valid until the next call.</param>
    public void Take(BioChunk chunk)
    {
        if (bios == null)
        {
            memory = AlignedMemory.Allocate(Cell.ChunkBios, out bios);
        }

        count = chunk.Count;
        chunk.Bios.CopyTo(Bios);
        Tag(chunk, Bios);
    }

    /// <summary>Runs the timed loop over the current bios, batch by batch. Without bios it runs over one empty batch.</summary>
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

    /// <summary>Looks up each of the current bios cold.</summary>
    /// <param name="mapped">Receives one segment per bio.</param>
    /// <returns>Ticks, lines and loads in total.</returns>
    public abstract ColdTotals RunCold(Span<DmaSegment> mapped);

    /// <summary>Checks every answer over a chunk against the oracle.</summary>
    /// <param name="scene">Machine and workload.</param>
    /// <param name="chunk">The bios; their tags are overwritten.</param>
    /// <param name="truth">Established for this chunk.</param>
    /// <param name="scratch">Buffers for the answers.</param>
    /// <returns>The first difference, or null.</returns>
    public abstract Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch);

    /// <summary>Times a cell outside of this process, if its lookup runs there.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="plan">How long.</param>
    /// <param name="seed">Seed of the stream.</param>
    /// <returns>The samples; null if the lookup runs in this process.</returns>
    internal virtual CellSamples? TimeElsewhere(Cell cell, PairedTimingPlan plan, ulong seed) => null;

    /// <summary>Makes another reader of the same structure, with its own bios. Dispose it before this contender.</summary>
    /// <returns>The reader.</returns>
    public abstract Contender Share();

    /// <summary>Registers and removes a provider that no bio uses, at a given rate, until the result is disposed.</summary>
    /// <param name="updatesPerSecond">Updates per second.</param>
    /// <exception cref="NotSupportedException">The structure cannot be updated.</exception>
    public virtual IDisposable ComeAndGo(int updatesPerSecond) => throw new NotSupportedException("Only a registry is updated.");

    /// <summary>Brings the current bios into the nearest cache, where a submitter that has just made them has them.</summary>
    public void Warm()
    {
        var sum = 0UL;

        // Always read the whole buffer: the length of this loop must not tell a branch predictor the length of the next one.
        for (var i = 0; i < Cell.ChunkBios; i += LineSet.LineBytes / Bio.SizeBytes)
        {
            sum += bios[i].PhysAddr;
        }

        GC.KeepAlive(sum == ulong.MaxValue ? memory : null);
    }

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

/// <summary>The work that the loop of a lane does with the bios of its contender.</summary>
/// <param name="operation">What is timed.</param>
/// <param name="dependency">Dependency between lookups.</param>
/// <param name="segments">Segments of the bios.</param>
/// <param name="mapped">Where mapped segments go.</param>
/// <param name="pool">Bounce memory for what is out of reach; null if nothing may bounce.</param>
internal readonly ref struct LaneWork(
    Operation operation, Dependency dependency, ReadOnlySpan<Segment> segments, Span<DmaSegment> mapped, BouncePool? pool)
{
    public Operation Operation { get; } = operation;

    public Dependency Dependency { get; } = dependency;

    public ReadOnlySpan<Segment> Segments { get; } = segments;

    public Span<DmaSegment> Mapped { get; } = mapped;

    public BouncePool? Pool { get; } = pool;

    /// <summary>For operations with one answer per bio, the same work with the answers of one batch; for others, the same work.</summary>
    /// <param name="batch">Number of the batch.</param>
    /// <returns>The work.</returns>
    public LaneWork OfBatch(int batch) =>
        Operation is Operation.Resolve or Operation.Identify
            ? new(Operation, Dependency, Segments, Mapped[(batch * BufferLayout.AnswerStride)..], Pool)
            : this;

    /// <summary>Position of the answer of a bio, for operations with one answer per bio.</summary>
    /// <param name="bio">Number of the bio.</param>
    /// <returns>An index into <see cref="Mapped"/>.</returns>
    public static int AnswerOf(int bio) => (bio / Cell.BatchBios * BufferLayout.AnswerStride) + (bio % Cell.BatchBios);
}
