using System.Collections.Immutable;

namespace Lookups.Registry;

/// <summary>The size of a registry, and how long it waits.</summary>
public sealed record RegistryOptions
{
    /// <summary>Most providers at a time. The encoding must be able to hold so many.</summary>
    public required int Slots { get; init; }

    /// <summary>Number of clients.</summary>
    public int Clients { get; init; } = 1;

    /// <summary>Most readers at a time.</summary>
    public int MostReaders { get; init; } = 2;

    /// <summary>Where slots that never had a provider are parked, one page each; no region may overlap them.</summary>
    public ulong ParkedAt { get; init; } = 1UL << 46;

    /// <summary>The bus offset of all providers, for encodings that hold only one (hints); empty slots must have it, too.</summary>
    public ulong CommonBusOffset { get; init; }

    /// <summary>Ranges of ordinary memory, as far as they are known.</summary>
    public ImmutableArray<MemoryRange> HostMemory { get; init; } = [];

    /// <summary>
    /// Snapshots that may wait for readers. An updater that is faster than the readers waits, too, so that memory stays bounded.
    /// </summary>
    public int MostRetired { get; init; } = 64;

    /// <summary>How long to wait for readers before <see cref="TimeoutException"/>.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The rules of publishing, freeing and reuse.</summary>
    public RegistryRules Rules { get; init; } = RegistryRules.Right;
}
