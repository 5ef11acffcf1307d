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
    private const int MostOffsetsInL1 = 2048;
    private readonly Fabric fabric;
    private readonly ulong* masks;
    private readonly ulong** rows;
    private readonly ulong* offsets;
    private readonly byte** numberRows;
    private readonly ulong* distinct;
    private readonly BarInfo* slots;
    private readonly byte* idOfProvider;
    private readonly AlignedMemory maskMemory;
    private readonly AlignedMemory rowMemory;
    private readonly AlignedMemory offsetMemory;
    private readonly AlignedMemory? numberMemory;
    private readonly AlignedMemory? numberRowMemory;
    private readonly AlignedMemory? distinctMemory;
    private readonly AlignedMemory slotMemory;
    private readonly AlignedMemory idMemory;

    private IdPerfectHash(Fabric fabric, IdAssignment plan)
    {
        this.fabric = fabric;
        var owners = plan.Slots.ToArray();
        maskMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out masks);
        rowMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out nint* rowStarts);
        rows = (ulong**)rowStarts;
        offsetMemory = AlignedMemory.Allocate((nuint)owners.Length, out offsets);
        slotMemory = AlignedMemory.Allocate((nuint)owners.Length, out slots);
        idMemory = AlignedMemory.Allocate((nuint)plan.IdOfProvider.Length, out idOfProvider);
        for (var i = 0; i < plan.Nodes.Count; i++)
        {
            masks[i] = plan.Nodes[i].Mask;
            rows[i] = offsets + plan.Nodes[i].FirstSlot;
        }

        for (var i = 0; i < owners.Length; i++)
        {
            slots[i] = fabric.Providers.Infos[owners[i]];
            offsets[i] = slots[i].BusOffset;
        }

        plan.IdOfProvider.CopyTo(new Span<byte>(idOfProvider, plan.IdOfProvider.Length));
        var different = new Span<ulong>(offsets, owners.Length).ToArray().Distinct().ToArray();
        if (owners.Length > MostOffsetsInL1 && different.Length <= byte.MaxValue + 1)
        {
            numberMemory = AlignedMemory.Allocate((nuint)owners.Length, out byte* numbers);
            numberRowMemory = AlignedMemory.Allocate((nuint)plan.Nodes.Count, out nint* starts);
            numberRows = (byte**)starts;
            distinctMemory = AlignedMemory.Allocate((nuint)different.Length, out distinct);
            different.CopyTo(new Span<ulong>(distinct, different.Length));
            for (var i = 0; i < owners.Length; i++)
            {
                numbers[i] = (byte)Array.IndexOf(different, offsets[i]);
            }

            for (var i = 0; i < plan.Nodes.Count; i++)
            {
                numberRows[i] = numbers + plan.Nodes[i].FirstSlot;
            }
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-perfect-hash",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Summary = "Providers share ids; each id has address bits of its own that tell them apart, gathered by PEXT.",
        Source = "\"Small id + perfect hash\" on linux-block, June 2019; the choice of ids at registration is this project's.",
        Cost = "O(1); a mask line + a row line + the slot's, which holds the provider's entry",
        Headline = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes =>
        maskMemory.Bytes + rowMemory.Bytes + offsetMemory.Bytes + slotMemory.Bytes + idMemory.Bytes
        + (numberMemory?.Bytes ?? 0) + (numberRowMemory?.Bytes ?? 0) + (distinctMemory?.Bytes ?? 0);

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
        watch.Load(masks + tag);
        watch.Load(rows + tag);
        var slot = slots + (rows[tag] - offsets) + BitGather.Extract(physAddr, masks[tag]);
        watch.Load(slot, BarInfo.SizeBytes);
        return ref *slot;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(IdPerfectHash self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        if (self.numberRows == null)
        {
            BatchLoop.Map(new Mapper(self.masks, self.rows), bios, mapped);
        }
        else
        {
            BatchLoop.Map(new NumberMapper(self.masks, self.numberRows, self.distinct), bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        maskMemory?.Dispose();
        rowMemory?.Dispose();
        offsetMemory?.Dispose();
        numberMemory?.Dispose();
        numberRowMemory?.Dispose();
        distinctMemory?.Dispose();
        slotMemory?.Dispose();
        idMemory?.Dispose();
    }

    /// <summary>An offset needs no entry: masks, rows and offsets are arrays of words, so that no index is scaled by an instruction of its own.</summary>
    private readonly struct Mapper(ulong* masks, ulong** rows) : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var physAddr = bio.PhysAddr;
            var tag = bio.Tag;
            return physAddr + rows[tag][BitGather.Extract(physAddr, masks[tag])];
        }
    }

    /// <summary>With thousands of slots a byte each, the number of one of few different offsets, keeps them in L1 at the price of a load.</summary>
    private readonly struct NumberMapper(ulong* masks, byte** rows, ulong* distinct) : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var physAddr = bio.PhysAddr;
            var tag = bio.Tag;
            return physAddr + distinct[rows[tag][BitGather.Extract(physAddr, masks[tag])]];
        }
    }
}
