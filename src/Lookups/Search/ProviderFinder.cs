using System.Runtime.CompilerServices;

namespace Lookups.Search;

/// <summary>
/// The best search by address for any set of providers: a <see cref="BitDirectory"/> where two levels of chosen bits suffice, else an
/// <see cref="AddressDirectory"/>.
/// </summary>
public readonly struct ProviderFinder : IDisposable
{
    private readonly BitDirectory bits;
    private readonly AddressDirectory windows;
    private readonly bool usesBits;

    /// <summary>Builds the search.</summary>
    /// <param name="fabric">The providers, and where memory is; must outlive the search.</param>
    /// <exception cref="ArgumentException">Two regions share a page of memory, or there are too many.</exception>
    public ProviderFinder(Fabric fabric)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        bits = BitDirectory.Build(fabric, out var refusal);
        usesBits = refusal is null;
        windows = usesBits ? default : new AddressDirectory(fabric.Providers);
    }

    /// <summary>The entry of the region an address lies in; host memory's entry when it lies in none.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Find(ulong physAddr) => ref usesBits ? ref bits.Find(physAddr) : ref windows.Find(physAddr);

    /// <inheritdoc/>
    public void Dispose()
    {
        bits.Dispose();
        windows.Dispose();
    }
}
