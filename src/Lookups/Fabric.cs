using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups;

/// <summary>A range of physical addresses.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Bytes">Length in bytes.</param>
public readonly record struct MemoryRange(ulong Start, ulong Bytes);

/// <summary>
/// The PCI fabric that an encoding is built on: the providers, the reach of each client, and a search by address, which bio construction
/// needs whatever the bio then carries.
/// </summary>
public sealed class Fabric : IDisposable
{
    /// <summary>
    /// Used in place. It has many words; a lookup that copied them all would also pay for those of the search methods it does not use.
    /// </summary>
    private readonly ProviderFinder finder;

    /// <summary>Takes over the two tables and builds the search by address.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="reach">How clients reach them.</param>
    /// <param name="hostMemory">
    /// Ranges of ordinary memory, where they are known. A search by address can then keep them apart from the providers, so that a mixed
    /// stream does not mislead it. Answers do not depend on the ranges.
    /// </param>
    /// <exception cref="ArgumentException">The two tables have different sizes.</exception>
    public Fabric(ProviderTable providers, ReachTable reach, params ReadOnlySpan<MemoryRange> hostMemory)
        : this(providers, reach, [.. hostMemory], isShortLived: false)
    {
    }

    /// <summary>Takes over the two tables.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="reach">How clients reach them.</param>
    /// <param name="hostMemory">Ranges of ordinary memory.</param>
    /// <param name="isShortLived">
    /// Whether the fabric will be replaced soon. Planning the fastest search takes from 100 microseconds for 44 providers to 50
    /// milliseconds for 1024, which pays off only for a fabric that is searched for long.
    /// </param>
    internal Fabric(ProviderTable providers, ReachTable reach, ImmutableArray<MemoryRange> hostMemory, bool isShortLived)
    {
        ArgumentNullException.ThrowIfNull(providers);
        ArgumentNullException.ThrowIfNull(reach);
        if (reach.Providers != providers.Count)
        {
            throw new ArgumentException($"Reach is known for {reach.Providers} providers, but there are {providers.Count}.", nameof(reach));
        }

        Providers = providers;
        Reach = reach;
        HostMemory = hostMemory;
        finder = new ProviderFinder(this, isShortLived);
    }

    private Fabric(Fabric whole)
    {
        Providers = whole.Providers;
        Reach = whole.Reach;
        HostMemory = [];
        finder = whole.finder;
    }

    /// <summary>
    /// The same fabric without the ranges of ordinary memory, for encodings whose flag identifies ordinary memory: the search then has less
    /// to tell apart. Owns nothing and must not be disposed.
    /// </summary>
    internal Fabric WithoutHostMemory => new(this);

    /// <summary>The providers.</summary>
    public ProviderTable Providers { get; }

    /// <summary>Ranges of ordinary memory, as far as they are known.</summary>
    public ImmutableArray<MemoryRange> HostMemory { get; }

    /// <summary>How clients reach the providers.</summary>
    public ReachTable Reach { get; }

    /// <summary>
    /// Finds the provider of an address at bio construction, for the encodings that carry a tag; the 0-bit encodings do without this
    /// lookup. All encodings use the same search, so that "construct" shows only the differences between the encodings.
    /// </summary>
    /// <returns>The provider, or host memory.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(finder.Find(physAddr).Id);

    /// <summary>
    /// The fabric before the last provider was registered, to measure the cost of that registration. A copy with its own binary search.
    /// </summary>
    /// <returns>The fabric, which the caller disposes.</returns>
    /// <exception cref="InvalidOperationException">There is no provider.</exception>
    public Fabric WithoutLast()
    {
        var count = Providers.Count - 1;
        if (count < 0)
        {
            throw new InvalidOperationException("There is no provider.");
        }

        var regions = new Region[count];
        var reach = new ReachTable(count, Reach.Clients);
        for (var i = 0; i < count; i++)
        {
            ref readonly var info = ref Providers.Providers[i];
            regions[i] = new Region(info.Start, info.Bytes, info.BusOffset, info.Owner);
            for (var client = 0; client < Reach.Clients; client++)
            {
                reach[new ClientId(client), new ProviderId(info.Id)] = Reach[new ClientId(client), new ProviderId(info.Id)];
            }
        }

        var providers = new ProviderTable(regions);
        Providers.Providers[..count].CopyTo(providers.All[1..]);
        return new Fabric(providers, reach, HostMemory, isShortLived: true);
    }

    /// <summary>Frees both tables and the search. Every encoding built on the fabric must be disposed first.</summary>
    public void Dispose()
    {
        finder.Dispose();
        Reach.Dispose();
        Providers.Dispose();
    }
}
