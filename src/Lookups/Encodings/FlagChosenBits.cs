using System.Runtime.CompilerServices;

namespace Lookups.Encodings;

/// <summary>1 bit: host memory passes; a flagged address is found by <see cref="ChosenBits"/> instead of a tree.</summary>
public readonly unsafe struct FlagChosenBits : IBioEncoding<FlagChosenBits>
{
    private const ulong Flag = 1;
    private readonly ChosenBits search;
    private readonly BarInfo* infos;

    private FlagChosenBits(Fabric fabric, ChosenBits search)
    {
        this.search = search;
        infos = fabric.Providers.Infos;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "flag-chosen-bits",
        Family = EncodingFamily.Flag,
        TagBits = [1],
        Summary = "One flag; a flagged address is found through the few bits that tell the BARs apart, an unflagged one touches nothing.",
        Source = "The flag of linux-block, June 2019, before this project's chosen-bits.",
        Cost = "O(1); nothing for host memory, else as chosen-bits",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => search.FootprintBytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => ChosenBits.Refusal(fabric, 0);

    /// <inheritdoc/>
    public static FlagChosenBits Build(Fabric fabric, int tagBits)
    {
        var search = ChosenBits.TryBuild(fabric, out var refusal);
        EncodingRefusedException.ThrowIf(Info, tagBits, refusal);
        return new FlagChosenBits(fabric, search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider == ProviderId.Host ? 0 : Flag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => search.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref tag == 0 ? ref *infos : ref search.Resolve(physAddr, tag);

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();
}
