using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Encodings;

/// <summary>4 to 8 bits: a small id, and the kernel's second lookup, an xarray per provider keyed on the client's device number.</summary>
/// <remarks>
/// <c>map_types</c> of drivers/pci/p2pdma.c (Linux 6.12) is filled by pci_p2pdma_distance_many and read by pci_p2pdma_map_type in
/// dma_map; its key is (domain &lt;&lt; 16) | devid. The kernel has one per device; here each BAR has one.
/// </remarks>
public readonly unsafe struct IdRadixReach : IBioEncoding<IdRadixReach>
{
    private const int BusesPerDomain = 255;

    /// <summary><c>struct xarray</c>: lock and flags, which readers ignore, and the head.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    private struct XArray
    {
        [FieldOffset(8)]
        public ulong Head;
    }

    private readonly BarInfo* infos;
    private readonly XArray* mapTypes;
    private readonly AlignedMemory[] memory;

    private IdRadixReach(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
        var heads = new ulong[fabric.Providers.Count + 1];
        var builder = new XArrayBuilder();
        for (var id = 1; id < heads.Length; id++)
        {
            for (var client = new ClientId(0); client.Value < fabric.Reach.Clients; client = new ClientId(client.Value + 1))
            {
                var index = IndexOf(client);
                builder.StoreRange(ref heads[id], index, index, ((ulong)fabric.Reach.Row(client)[id] << 1) | 1);
            }
        }

        memory = [builder.Finish(heads), AlignedMemory.Allocate((nuint)heads.Length, out mapTypes)];
        for (var id = 1; id < heads.Length; id++)
        {
            mapTypes[id].Head = heads[id];
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-radix-reach",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        IsSameAtAnyWidth = true,
        Summary = "As id-table, but dma_map finds how the client reaches the provider in the provider's xarray.",
        Source = "map_types, map_types_idx and pci_p2pdma_map_type, drivers/pci/p2pdma.c, Linux 6.12; xa_load, lib/xarray.c.",
        Cost = "O(1); the provider's line to resolve, to map also the xarray's line and two lines per level, 3 levels in one domain",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory[0].Bytes + memory[1].Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => IdTable.Capacity(tagBits);

    /// <inheritdoc/>
    public static IdRadixReach Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdRadixReach>(fabric, tagBits);
        return new IdRadixReach(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IdRadixReach self, ulong tag, ref readonly BarInfo info, in ClientReach client) => tag == 0
        ? MapOutcome.HostMemory
        : (MapOutcome)(XArrayNode.Load<Unwatched>(self.mapTypes[tag].Head, IndexOf(client.Client), default) >> 1);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in memory ?? [])
        {
            block.Dispose();
        }
    }

    /// <summary>
    /// As <c>map_types_idx</c>. On a machine with switches each client is behind its own port, so each has a bus, on which it is device 0,
    /// function 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong IndexOf(ClientId client)
    {
        var domain = (uint)client.Value / BusesPerDomain;
        var bus = ((uint)client.Value % BusesPerDomain) + 1;
        return ((ulong)domain << 16) | (bus << 8);
    }
}
