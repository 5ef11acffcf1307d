using System.Runtime.CompilerServices;
using Lookups.Hashing;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits with more providers than ids: the id selects a multiply-shift hash of a few address bits that is free of collisions
/// among the providers that share the id.
/// </summary>
public readonly unsafe struct IdPerfectHash : IBioEncoding<IdPerfectHash>
{
    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly WindowHash* hashes;
    private readonly ushort* slots;
    private readonly byte* idOfProvider;
    private readonly AlignedMemory hashMemory;
    private readonly AlignedMemory slotMemory;
    private readonly AlignedMemory idMemory;

    private IdPerfectHash(Fabric fabric, IdAssignment plan)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
        hashMemory = AlignedMemory.Allocate((nuint)plan.Hashes.Count, out hashes);
        slotMemory = AlignedMemory.Allocate((nuint)plan.Slots.Count, out slots);
        idMemory = AlignedMemory.Allocate((nuint)plan.IdOfProvider.Length, out idOfProvider);
        plan.Hashes.CopyTo(new Span<WindowHash>(hashes, plan.Hashes.Count));
        plan.Slots.CopyTo(new Span<ushort>(slots, plan.Slots.Count));
        plan.IdOfProvider.CopyTo(new Span<byte>(idOfProvider, plan.IdOfProvider.Length));
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-perfect-hash",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Summary = "Providers share ids; each id has its own collision-free multiply-shift hash of a few address bits.",
        Source = "\"Small id + perfect hash\" on linux-block, June 2019; multiply-shift as in Dietzfelbinger et al., 1997.",
        Cost = "O(1); hash line + slot line + provider line",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => hashMemory.Bytes + slotMemory.Bytes + idMemory.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => IdAssignment.Make(fabric.Providers, (1 << tagBits) - 1).Refusal;

    /// <inheritdoc/>
    public static IdPerfectHash Build(Fabric fabric, int tagBits)
    {
        var plan = IdAssignment.Make(fabric.Providers, (1 << tagBits) - 1);
        EncodingRefusedException.ThrowIf(Info, tagBits, plan.Refusal);
        return new IdPerfectHash(fabric, plan);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => idOfProvider[provider.Value];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(fabric.Directory.Find(physAddr).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ref readonly Bio bio)
    {
        var hash = hashes + bio.Tag;
        return ref infos[slots[hash->Slot(bio.PhysAddr)]];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        hashMemory?.Dispose();
        slotMemory?.Dispose();
        idMemory?.Dispose();
    }
}
