using Workloads.Streams;

namespace Bench.Measuring;

/// <summary>What is timed.</summary>
internal enum Operation
{
    /// <summary>Translate: bus address from a tagged bio, the lookup of dma_map alone.</summary>
    Resolve,

    /// <summary>The owner of a tagged bio's memory: the entry itself.</summary>
    Identify,

    /// <summary>At bio construction: find the provider, ask whether the client reaches it, make the tag.</summary>
    Construct,

    /// <summary>dma_map of all segments, the client-keyed lookup and bouncing included, per bio.</summary>
    Map,

    /// <summary>
    /// dma_map that looks up each segment on its own and caches the last provider, as Linux 6.12 does, instead of one lookup per bio.
    /// </summary>
    MapEach,

    /// <summary>Construct, then map: the double lookup.</summary>
    Both,
}

/// <summary>How one lookup depends on the one before it.</summary>
internal enum Dependency
{
    /// <summary>Not at all: throughput.</summary>
    Independent,

    /// <summary>The next bio is known only once this one is resolved: latency.</summary>
    Dependent,
}

/// <summary>Where the structure is when a lookup starts.</summary>
internal enum Temperature
{
    /// <summary>In L1 or L2, because the bios before used it.</summary>
    Hot,

    /// <summary>In caches that an application also uses between two batches, for data, code and address translations.</summary>
    Shared,

    /// <summary>In memory only: every line a lookup touches was evicted before it.</summary>
    Cold,
}

/// <summary>What a lookup is compared with, measured beside it.</summary>
internal enum Yardstick
{
    /// <summary>The same loop without the lookup.</summary>
    Floor,

    /// <summary>One dependent load from L1: the unit that dependent lookups are counted in.</summary>
    L1Chase,

    /// <summary>A chain of dependent loads from memory, one for each line that the lookup touches.</summary>
    ColdChase,

    /// <summary>Another contender, over the same bios with tags of its own.</summary>
    Contender,

    /// <summary>The same reader while the others rest.</summary>
    Alone,
}

/// <summary>One thing to measure. Its text identifies it in the journal of a run, so that a run can be resumed.</summary>
internal sealed record MeasurementPoint
{
    /// <summary>Name of the experiment it belongs to.</summary>
    public required string Experiment { get; init; }

    /// <summary>Name of the encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>Bits in the bio.</summary>
    public required int TagBits { get; init; }

    /// <summary>The machine.</summary>
    public required MachineChoice Machine { get; init; }

    /// <summary>Path of the recording whose model makes the stream.</summary>
    public required string Recording { get; init; }

    /// <summary>Share of bios whose memory lies in a BAR.</summary>
    public double P2pShare { get; init; } = 1;

    /// <summary>Share of P2P bios that are out of the client's reach.</summary>
    public double BounceShare { get; init; }

    /// <summary>Chance that a P2P bio has the previous bio's provider.</summary>
    public double ProviderLocality { get; init; }

    /// <summary>What is timed.</summary>
    public Operation Operation { get; init; } = Operation.Resolve;

    /// <summary>Dependency between lookups.</summary>
    public Dependency Dependency { get; init; } = Dependency.Independent;

    /// <summary>Size in bytes of the pieces that buffers are allocated in, all over a BAR; 0 for one window in it.</summary>
    public int PieceBytes { get; init; } = StreamOptions.DefaultPieceBytes;

    /// <summary>Whether all providers have the same bus offset, for encodings that hold few offsets; else each has its own.</summary>
    public bool HasOneBusOffset { get; init; }

    /// <summary>Where the structure is.</summary>
    public Temperature Temperature { get; init; } = Temperature.Hot;

    /// <summary>
    /// Amount of data that an application uses between two batches, in second-level caches; with <see cref="Temperature.Shared"/>.
    /// </summary>
    public double Pressure { get; init; }

    /// <summary>Processors that look up in the structure at the same time, the timed one included: 1 or 2.</summary>
    public int Readers { get; init; } = 1;

    /// <summary>Whether the structure is read through a registry and compared with the same structure without one.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>Whether a reader is compared with itself while the other readers rest: how much they slow it down.</summary>
    public bool AgainstAlone { get; init; }

    /// <summary>Updates per second that are attempted during the lookups.</summary>
    public int UpdatesPerSecond { get; init; }

    /// <summary>Name of the contender it is compared with; null for the yardstick of its dependency and temperature.</summary>
    public string? Against { get; init; }

    /// <summary>Bits in the bios of that contender.</summary>
    public int AgainstBits { get; init; }

    /// <summary>The yardstick that the lookup is compared with.</summary>
    public Yardstick Yardstick =>
        AgainstAlone ? Yardstick.Alone
        : Against is not null ? Yardstick.Contender
        : Temperature == Temperature.Cold ? Yardstick.ColdChase : Dependency == Dependency.Dependent ? Yardstick.L1Chase : Yardstick.Floor;
}

/// <summary>A machine to measure on.</summary>
/// <param name="Name">Name of a built-in machine model, or the path of a topology file.</param>
/// <param name="Providers">Number of providers of a built-in machine model; 0 for a file, which has its own number.</param>
internal sealed record MachineChoice(string Name, int Providers);
