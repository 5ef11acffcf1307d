using System.Runtime.CompilerServices;

namespace Lookups.Structures;

/// <summary>
/// The best search by address for any set of providers: a <see cref="BitDirectory"/> where two levels of chosen bits are enough. Otherwise,
/// and for a set that changes soon, the search that is built fastest: a binary search.
/// </summary>
public readonly unsafe struct ProviderFinder : IDisposable
{
    private readonly BitDirectory bits;
    private readonly SortedRegions sorted;
    private readonly bool usesBits;
    private readonly BarInfo* host;

    /// <summary>Builds the search.</summary>
    /// <param name="fabric">The providers, and where memory is; must outlive the search.</param>
    /// <param name="isShortLived">Whether a fast build matters more than a fast search.</param>
    /// <exception cref="ArgumentException">Two regions share a page of memory, or there are too many.</exception>
    public ProviderFinder(Fabric fabric, bool isShortLived = false)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        host = fabric.Providers.Infos;
        if (!isShortLived)
        {
            var reason = fabric.Providers.Count > ushort.MaxValue
                ? $"it holds {ushort.MaxValue} providers, not {fabric.Providers.Count}"
                : fabric.Providers.DescribeSharedPage();
            if (reason is not null)
            {
                throw new ArgumentException(reason, nameof(fabric));
            }

            bits = BitDirectory.Rebuild(default, fabric, BitDirectory.Wide, out var refusal);
            usesBits = refusal is null;
        }

        sorted = usesBits ? default : new SortedRegions(fabric.Providers);
    }

    /// <summary>The entry of the region an address lies in; host memory's entry when it lies in none.</summary>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Find(ulong physAddr)
    {
        ref readonly var candidate = ref usesBits ? ref bits.Candidate<Unwatched>(physAddr, default)
            : ref sorted.Candidate<Unwatched>(physAddr, default);
        return ref candidate.Contains(physAddr) ? ref candidate : ref *host;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        bits.Dispose();
        sorted.Dispose();
    }
}
