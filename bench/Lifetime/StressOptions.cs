namespace Bench.Lifetime;

/// <summary>How a registry is stressed.</summary>
public sealed record StressOptions
{
    /// <summary>Bios that are made, and mapped, under one snapshot.</summary>
    public const int BatchBios = 32;

    /// <summary>How long.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Ends the run earlier, once so many providers have come and gone; 0 for never.</summary>
    public long TotalUpdates { get; init; }

    /// <summary>Threads that look up.</summary>
    public int Readers { get; init; } = 2;

    /// <summary>Providers that come or go per second; 0 for as many as can be.</summary>
    public int UpdatesPerSecond { get; init; }

    /// <summary>Most slots; fewer when the encoding holds fewer.</summary>
    public int Slots { get; init; } = 15;

    /// <summary>Seed of what comes and goes, and of what is looked up.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>A bug to put in; null for none.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Ends the run between two windows.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>Memory at one moment of a run.</summary>
/// <param name="Updates">Providers that had come or gone.</param>
/// <param name="LiveBlocks">Native blocks of the run that were not freed: what the process held before is not its.</param>
/// <param name="LiveBytes">Their sizes.</param>
/// <param name="WorkingSetBytes">What the process had in memory.</param>
public sealed record MemorySample(long Updates, long LiveBlocks, long LiveBytes, long WorkingSetBytes);

/// <summary>What came of a run.</summary>
public sealed record StressResult
{
    /// <summary>The encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>The position it stands for.</summary>
    public required string Family { get; init; }

    /// <summary>Bits in the bio.</summary>
    public required int TagBits { get; init; }

    /// <summary>What it promises to bios that outlive their provider, and what the registry does for it.</summary>
    public required string Promise { get; init; }

    /// <summary>How long it ran, in seconds; until the first violation when a bug was put in.</summary>
    public required double Seconds { get; init; }

    /// <summary>Bios that were mapped.</summary>
    public required long Bios { get; init; }

    /// <summary>Of those, bios whose provider had gone.</summary>
    public required long StaleBios { get; init; }

    /// <summary>Operations in the history that was checked.</summary>
    public required long Operations { get; init; }

    /// <summary>Providers that came or went.</summary>
    public required long Updates { get; init; }

    /// <summary>Times that ids, or addresses, had run out.</summary>
    public required long RanOut { get; init; }

    /// <summary>Answers and objects that no order explains.</summary>
    public required long Violations { get; init; }

    /// <summary>The first few in words.</summary>
    public required IReadOnlyList<string> Samples { get; init; }

    /// <summary>Times of batches that were mapped, in nanoseconds: half, 99 %, 99.9 %.</summary>
    public required (long P50, long P99, long P999) BatchNs { get; init; }

    /// <summary>Times of updates, waiting included, in nanoseconds: half, 99 %, 99.9 %.</summary>
    public required (long P50, long P99, long P999) UpdateNs { get; init; }

    /// <summary>Memory after a tenth of the run, half way and at the end; fewer when the run was too short to stop between.</summary>
    public required IReadOnlyList<MemorySample> Memory { get; init; }
}
