using System.Runtime.CompilerServices;
using Lookups;

namespace Bench.Peers.Managed;

/// <summary>A <see cref="Dictionary{TKey, TValue}"/> from id to bus offset.</summary>
internal readonly unsafe struct DotnetDictionary : IManagedPeer<DotnetDictionary>
{
    private readonly Fabric fabric;
    private readonly Dictionary<uint, ulong> offsets;

    private DotnetDictionary(Fabric fabric)
    {
        this.fabric = fabric;
        offsets = ManagedIds.Offsets(fabric);
    }

    public static string Library => "Dictionary<uint, ulong>";

    public static EncodingInfo Info { get; } = ManagedIds.Info("dotnet-dictionary", "A hash table of .NET from id to bus offset.");

    public nuint FootprintBytes => 0;

    public static int Capacity(int tagBits) => ManagedIds.Capacity(tagBits);

    public static DotnetDictionary Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<DotnetDictionary>(fabric, tagBits);
        return new DotnetDictionary(fabric);
    }

    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref fabric.Providers.Infos[offsets.ContainsKey((uint)tag) ? tag : 0];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(DotnetDictionary self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Map(new Mapper(self.offsets), bios, mapped);

    public void Dispose()
    {
        // The collector frees everything.
    }

    private readonly struct Mapper(Dictionary<uint, ulong> offsets) : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            offsets.TryGetValue((uint)bio.Tag, out var offset);
            return bio.PhysAddr + offset;
        }
    }
}
