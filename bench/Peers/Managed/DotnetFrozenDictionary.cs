using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Lookups;

namespace Bench.Peers.Managed;

/// <summary>A <see cref="FrozenDictionary{TKey, TValue}"/> from id to bus offset.</summary>
internal readonly unsafe struct DotnetFrozenDictionary : IManagedPeer<DotnetFrozenDictionary>
{
    private readonly Fabric fabric;
    private readonly FrozenDictionary<uint, ulong> offsets;

    private DotnetFrozenDictionary(Fabric fabric)
    {
        this.fabric = fabric;
        offsets = ManagedIds.Offsets(fabric).ToFrozenDictionary();
    }

    public static string Library => "FrozenDictionary<uint, ulong>";

    public static EncodingInfo Info { get; } =
        ManagedIds.Info("dotnet-frozen-dictionary", "A hash table of .NET that is built once for reading, from id to bus offset.");

    public nuint FootprintBytes => 0;

    public static int Capacity(int tagBits) => ManagedIds.Capacity(tagBits);

    public static DotnetFrozenDictionary Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<DotnetFrozenDictionary>(fabric, tagBits);
        return new DotnetFrozenDictionary(fabric);
    }

    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref fabric.Providers.Infos[offsets.ContainsKey((uint)tag) ? tag : 0];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(DotnetFrozenDictionary self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Map(new Mapper(self.offsets), bios, mapped);

    public void Dispose()
    {
        // The collector frees everything.
    }

    private readonly struct Mapper(FrozenDictionary<uint, ulong> offsets) : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            offsets.TryGetValue((uint)bio.Tag, out var offset);
            return bio.PhysAddr + offset;
        }
    }
}
