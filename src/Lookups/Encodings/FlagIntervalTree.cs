using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Encodings;

/// <summary>1 bit: host memory passes, a flagged address goes to the kernel's augmented red-black interval tree.</summary>
public readonly unsafe struct FlagIntervalTree : IBioEncoding<FlagIntervalTree>
{
    private const ulong Flag = 1;
    private readonly BarInfo* infos;
    private readonly IntervalTree tree;

    private FlagIntervalTree(ProviderTable providers)
    {
        infos = providers.Infos;
        tree = new IntervalTree(providers);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "interval-tree",
        Family = EncodingFamily.Flag,
        TagBits = [1],
        Summary = "One flag; a flagged address is searched in an augmented red-black tree, as the kernel's interval tree.",
        Source = "lib/interval_tree.c and include/linux/interval_tree_generic.h, Linux 6.18; proposed for bios on linux-block, June 2019.",
        Cost = "O(log n) dependent loads; one 48 B node line per level, then the provider's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => tree.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => null;

    /// <inheritdoc/>
    public static FlagIntervalTree Build(Fabric fabric, int tagBits)
    {
        EncodingRefusedException.ThrowIf(Info, tagBits, Refusal(fabric, tagBits));
        return new FlagIntervalTree(fabric.Providers);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider == ProviderId.Host ? 0 : Flag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(tree.Find(physAddr));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref infos[tag == 0 ? 0 : tree.Find(physAddr)];

    /// <inheritdoc/>
    public void Dispose() => tree.Dispose();
}
