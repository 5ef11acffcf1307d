using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>16 or 32 bits: an index into the provider table and the low bits of the generation it was registered with.</summary>
public readonly unsafe struct IndexGeneration : IBioEncoding<IndexGeneration>
{
    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly byte* handles;
    private readonly BarInfo* stale;
    private readonly uint indexMask;

    private IndexGeneration(Fabric fabric, int tagBits)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
        handles = (byte*)(tagBits == 16 ? &infos->Handle16 : &infos->Handle32);
        stale = infos + fabric.Providers.Count + 1;
        indexMask = (1u << IndexBits(tagBits)) - 1;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "index-generation",
        Family = EncodingFamily.Index,
        TagBits = [16, 32],
        Summary = "An index (13 of 16 bits, 20 of 32) and a generation that catches a tag whose provider was replaced.",
        Source = "Index and handle schemes offered beside the small id on linux-block, June 2019; generation as in slot maps.",
        Cost = "O(1); the provider's line only",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => 0;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        var most = (1 << IndexBits(tagBits)) - 1;
        return fabric.Providers.Count > most ? $"its index holds {most} providers, not {fabric.Providers.Count}" : null;
    }

    /// <inheritdoc/>
    public static IndexGeneration Build(Fabric fabric, int tagBits)
    {
        EncodingRefusedException.ThrowIf(Info, tagBits, Refusal(fabric, tagBits));
        return new IndexGeneration(fabric, tagBits);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => HandleOf(provider.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(fabric.Finder.Find(physAddr).Id);

    /// <summary>The BAR info; nobody's, out of reach of all, when the generation says that the tag outlived its provider.</summary>
    /// <param name="physAddr">Address of the bio's first byte.</param>
    /// <param name="tag">A tag this encoding made.</param>
    /// <returns>An entry that stays valid until the encoding is disposed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag)
    {
        var index = (uint)tag & indexMask;
        var info = infos + index;
        if (HandleOf(index) != (uint)tag)
        {
            info = stale;
        }

        return ref *info;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing of its own: the table belongs to the fabric.
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint HandleOf(uint index) => *(uint*)(handles + ((nuint)index * BarInfo.SizeBytes));

    private static int IndexBits(int tagBits) => tagBits == 16 ? 13 : 20;
}
