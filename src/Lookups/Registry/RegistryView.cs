using System.Runtime.CompilerServices;

namespace Lookups.Registry;

/// <summary>
/// The providers as of one epoch, as a reader sees them. Valid until the reader announces a later epoch. Until then a bio whose tag only
/// its own snapshot can interpret can be resolved under the view that it was made under.
/// </summary>
public sealed class RegistryView<TEncoding>
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private readonly TEncoding encoding;

    internal RegistryView(TEncoding encoding, Fabric fabric, long epoch)
    {
        this.encoding = encoding;
        Fabric = fabric;
        Epoch = epoch;
    }

    /// <summary>
    /// The encoding, by reference because some encodings have many words. A loop copies it once per batch, so that its fields live in
    /// registers.
    /// </summary>
    public ref readonly TEncoding Encoding => ref encoding;

    /// <summary>
    /// Resolves a batch. A separate method, so that nothing in the caller competes with the loop for registers. It is on the view, so that
    /// a large encoding is read in place instead of being passed: for 128 bios that is the difference between 2 % and 20 %.
    /// </summary>
    /// <param name="bios">Bios whose tags the encoding made.</param>
    /// <param name="mapped">Receives the bus address and length of each; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ResolveAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => TEncoding.ResolveAll(encoding, bios, mapped);

    /// <summary>Finds the provider of an address, at bio construction.</summary>
    /// <returns>The provider, or host memory.</returns>
    public ProviderId Find(ulong physAddr) => TEncoding.Find(encoding, Fabric, physAddr);

    /// <summary>Its providers and their reach.</summary>
    public Fabric Fabric { get; }

    /// <summary>The epoch to announce while a bio that was made under this view is in flight.</summary>
    public long Epoch { get; }
}
