using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Search;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits with more providers than ids: the id selects the address bits that tell apart the providers that share it, a
/// perfect hash of one instruction (PEXT).
/// </summary>
public readonly unsafe struct IdPerfectHash : IBioEncoding<IdPerfectHash>
{
    private readonly Fabric fabric;
    private readonly BitNode* nodes;
    private readonly byte* idOfProvider;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory slotMemory;
    private readonly AlignedMemory idMemory;

    private IdPerfectHash(Fabric fabric, IdAssignment plan)
    {
        this.fabric = fabric;
        var owners = plan.Slots.ToArray();
        nodeMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out nodes);
        slotMemory = AlignedMemory.Allocate((nuint)owners.Length, out BarInfo* slots);
        idMemory = AlignedMemory.Allocate((nuint)plan.IdOfProvider.Length, out idOfProvider);
        for (var i = 0; i < plan.Nodes.Count; i++)
        {
            nodes[i] = new BitNode(plan.Nodes[i].Mask, slots + plan.Nodes[i].FirstSlot);
        }

        for (var i = 0; i < owners.Length; i++)
        {
            slots[i] = fabric.Providers.Infos[owners[i]];
        }

        plan.IdOfProvider.CopyTo(new Span<byte>(idOfProvider, plan.IdOfProvider.Length));
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-perfect-hash",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Summary = "Providers share ids; each id has address bits of its own that tell them apart, gathered by PEXT.",
        Source = "\"Small id + perfect hash\" on linux-block, June 2019; the choice of ids at registration is this project's.",
        Cost = "O(1); the id's line, of 4 ids + the slot's, which holds the provider's entry",
        Headline = true,
        IsCheckedToo = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => nodeMemory.Bytes + slotMemory.Bytes + idMemory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => ushort.MaxValue;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => IdAssignment.Make(fabric, (1 << tagBits) - 1).Refusal;

    /// <inheritdoc/>
    public static IdPerfectHash Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdPerfectHash>(fabric, tagBits);
        var plan = IdAssignment.Make(fabric, (1 << tagBits) - 1);
        Encodable.ThrowIf<IdPerfectHash>(tagBits, plan.Refusal);
        return new IdPerfectHash(fabric, plan);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => idOfProvider[provider.Value];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => fabric.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + tag;
        watch.Load(node, BitNode.SizeBytes);
        return ref *node->Slot(physAddr);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        slotMemory?.Dispose();
        idMemory?.Dispose();
    }
}
