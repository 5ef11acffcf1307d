using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups;

/// <summary>A range of physical addresses.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Bytes">Length in bytes.</param>
public readonly record struct MemoryRange(ulong Start, ulong Bytes);

/// <summary>
/// The PCI fabric an encoding is built on: the providers, which client reaches which of them, and a way to find a provider from an
/// address, which bio construction needs whatever its bio then carries.
/// </summary>
public sealed class Fabric : IDisposable
{
    /// <summary>
    /// Used where it lies: it is of many words, and a lookup that copied them all would pay for those of the other ways to search.
    /// </summary>
    private readonly ProviderFinder finder;

    /// <summary>Takes over the two tables and builds the search by address.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="reach">Who reaches them.</param>
    /// <param name="hostMemory">
    /// Ranges of ordinary memory, where they are known: a search by address can keep them apart from the providers, so that a mixed
    /// stream does not mislead it. Answers do not depend on it.
    /// </param>
    /// <exception cref="ArgumentException">The two tables are of different sizes.</exception>
    public Fabric(ProviderTable providers, ReachTable reach, params ReadOnlySpan<MemoryRange> hostMemory)
        : this(providers, reach, [.. hostMemory], isShortLived: false)
    {
    }

    /// <summary>Takes over the two tables.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="reach">Who reaches them.</param>
    /// <param name="hostMemory">Ranges of ordinary memory.</param>
    /// <param name="isShortLived">
    /// Whether it will be replaced soon: planning the fastest search takes from 100 microseconds for 44 providers to 50 milliseconds for
    /// 1024, which pays only for who searches for long.
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
    /// The same fabric, for who need not know where ordinary memory is, since a flag tells: less has to be told apart. Owns nothing, and
    /// must not be disposed.
    /// </summary>
    internal Fabric WithoutHostMemory => new(this);

    /// <summary>The providers.</summary>
    public ProviderTable Providers { get; }

    /// <summary>Ranges of ordinary memory, as far as they are known.</summary>
    public ImmutableArray<MemoryRange> HostMemory { get; }

    /// <summary>How clients reach them.</summary>
    public ReachTable Reach { get; }

    /// <summary>
    /// The provider of an address, at bio construction, for the encodings that carry a tag; the 0-bit encodings are about doing without
    /// one. The same search for all, so that "construct" differs between encodings only by what they differ in.
    /// </summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>The provider, or host memory.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(finder.Find(physAddr).Id);

    /// <summary>
    /// The fabric as it was before the last provider was registered, to see what registering it takes. A copy, whose own search is a
    /// binary one.
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

    /// <summary>Frees all three. Every encoding built on the fabric must be disposed first.</summary>
    public void Dispose()
    {
        finder.Dispose();
        Reach.Dispose();
        Providers.Dispose();
    }
}
