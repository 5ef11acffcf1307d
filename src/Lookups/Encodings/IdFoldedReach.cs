using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits: a small id, and one word per client and id. The word holds the bus offset and, in its low two bits, how the client reaches
/// the provider, so both lookups are one load.
/// </summary>
/// <remarks>
/// The words are copies made when the encoding is built; a kernel would write them where it now fills map_types. The offset in a word is 0
/// unless the client uses bus addresses, so that dma_map adds it without a test.
/// </remarks>
public readonly unsafe struct IdFoldedReach : IBioEncoding<IdFoldedReach>
{
    private const ulong OutcomeMask = 3;

    /// <summary>
    /// A row has room for every 8-bit id, so that finding it takes one shift and the struct is small enough for registers.
    /// </summary>
    private const int RowShift = 8;

    private readonly BarInfo* infos;
    private readonly ulong* words;
    private readonly AlignedMemory memory;

    private IdFoldedReach(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
        memory = AlignedMemory.Allocate((nuint)fabric.Reach.Clients << RowShift, out words);
        for (var client = 0; client < fabric.Reach.Clients; client++)
        {
            for (var id = 1; id <= fabric.Providers.Count; id++)
            {
                var outcome = fabric.Reach.Row(new ClientId(client))[id];
                var offset = outcome == MapOutcome.BusAddr ? infos[id].BusOffset : 0;
                words[((nuint)client << RowShift) + (nuint)id] = offset | (ulong)outcome;
            }
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-folded-reach",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        IsSameAtAnyWidth = true,
        Summary = "As id-table, and the client's row holds bus offset and outcome in one word per id, so that dma_map loads one word.",
        Source = "This project; flags in a pointer's low bits as throughout the kernel, here in pci_p2pdma's bus_offset, Linux 6.12.",
        Cost = "O(1); the provider's line to resolve, to map one line of 8 words instead of the provider's and the reach table's",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => IdTable.Capacity(tagBits);

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            if ((info.BusOffset & OutcomeMask) != 0)
            {
                return $"the bus offset 0x{info.BusOffset:x} leaves no room for an outcome in its low two bits";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public static IdFoldedReach Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIf<IdFoldedReach>(tagBits, Encodable.Refusal<IdFoldedReach>(fabric, tagBits));
        return new IdFoldedReach(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IdFoldedReach self, ulong tag, ref readonly BarInfo info, in ClientReach client) =>
        (MapOutcome)(self.WordOf(tag, in client) & OutcomeMask);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Offset(
        IdFoldedReach self,
        ulong physAddr,
        ulong tag,
        ref readonly BarInfo info,
        in ClientReach client,
        MapOutcome outcome
    ) => self.WordOf(tag, in client) & ~OutcomeMask;

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    /// <summary>dma_map calls it twice; the compiler makes one load of both.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong WordOf(ulong tag, in ClientReach client) => words[((nuint)client.Client.Value << RowShift) + (nuint)tag];
}
