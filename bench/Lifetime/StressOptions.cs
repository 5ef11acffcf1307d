namespace Bench.Lifetime;

/// <summary>The options of a stress run.</summary>
internal sealed record StressOptions
{
    /// <summary>The number of bios that are made, or mapped, under one snapshot.</summary>
    public const int BatchBios = 32;

    /// <summary>The length of the run.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Ends the run earlier, after this number of registrations and removals; 0 for never.</summary>
    public long TotalUpdates { get; init; }

    /// <summary>The number of threads that look up.</summary>
    public int Readers { get; init; } = 2;

    /// <summary>Registrations and removals per second; 0 for as many as possible.</summary>
    public int UpdatesPerSecond { get; init; }

    /// <summary>The most slots; fewer when the encoding holds fewer.</summary>
    public int Slots { get; init; } = 15;

    /// <summary>Seed of the registrations, removals and lookups.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>A bug to inject; null for none.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Ends the run between two windows.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>Memory use at one moment of a run.</summary>
/// <param name="Updates">The number of registrations and removals so far.</param>
/// <param name="LiveBlocks">The run's native blocks that are not freed; blocks that the process had before the run do not count.</param>
/// <param name="LiveBytes">The total size of these blocks.</param>
/// <param name="WorkingSetBytes">The working set of the process.</param>
internal sealed record MemorySample(long Updates, long LiveBlocks, long LiveBytes, long WorkingSetBytes);

/// <summary>The result of a run.</summary>
internal sealed record StressResult
{
    /// <summary>The encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>The family of the encoding.</summary>
    public required string Family { get; init; }

    /// <summary>Bits in the bio.</summary>
    public required int TagBits { get; init; }

    /// <summary>The encoding's promise to bios that outlive their provider, and what the registry does for it.</summary>
    public required string Promise { get; init; }

    /// <summary>The length of the run in seconds; with an injected bug, until the first violation.</summary>
    public required double Seconds { get; init; }

    /// <summary>The number of mapped bios.</summary>
    public required long Bios { get; init; }

    /// <summary>Of these, the number of bios whose provider had gone.</summary>
    public required long StaleBios { get; init; }

    /// <summary>The number of operations in the checked history.</summary>
    public required long Operations { get; init; }

    /// <summary>The number of registrations and removals.</summary>
    public required long Updates { get; init; }

    /// <summary>How often ids or addresses had run out.</summary>
    public required long RanOut { get; init; }

    /// <summary>The number of answers and objects that no order explains.</summary>
    public required long Violations { get; init; }

    /// <summary>The first few violations, as text.</summary>
    public required IReadOnlyList<string> Samples { get; init; }

    /// <summary>Times to map a batch, in nanoseconds: median, 99 %, 99.9 %.</summary>
    public required (long P50, long P99, long P999) BatchNs { get; init; }

    /// <summary>Times of updates, including waiting, in nanoseconds: median, 99 %, 99.9 %.</summary>
    public required (long P50, long P99, long P999) UpdateNs { get; init; }

    /// <summary>
    /// Memory after a tenth of the run, halfway and at the end; fewer samples when the run was too short to stop in between.
    /// </summary>
    public required IReadOnlyList<MemorySample> Memory { get; init; }
}
