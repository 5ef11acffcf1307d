using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Encodings;

/// <summary>
/// 4 to 8 bits with more providers than ids: a few address bits and the id index one table without collisions, a perfect hash of one
/// instruction (PEXT).
/// </summary>
public readonly unsafe struct IdPerfectHash : IBioEncoding<IdPerfectHash>
{
    private readonly ulong mask;
    private readonly int tagBits;
    private readonly OffsetTable table;
    private readonly byte* idOfProvider;
    private readonly PlannedMemory<IdColouring> memory;

    private IdPerfectHash(Fabric fabric, IdColouring colouring, int tagBits)
    {
        mask = colouring.Mask;
        this.tagBits = tagBits;
        table = new OffsetTable(fabric.Providers, colouring.Owners, out var tableMemory);
        memory = PlannedMemory<IdColouring>.Of(
            colouring, tableMemory, AlignedMemory.Allocate((nuint)colouring.IdOfProvider.Length, out idOfProvider));
        colouring.IdOfProvider.CopyTo(new Span<byte>(idOfProvider, colouring.IdOfProvider.Length));
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-perfect-hash",
        Family = EncodingFamily.SmallId,
        Kind = StructureKind.Hash,
        TagBits = [4, 5, 6, 7, 8],
        Summary =
            "Providers share ids; those whose addresses agree in a few bits have different ones, and bits and id index a table of bus "
                + "offsets.",
        Source =
            "\"Small id + perfect hash\" on linux-block, June 2019; ids as colours (Chaitin, register allocation, 1982), this project.",
        Cost = "O(1); the line of 8 offsets; the entry: the number's line + the provider's own",
        Headline = true,
        IsCheckedToo = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => ushort.MaxValue;

    /// <summary>Number of address bits that, with an id of <paramref name="tagBits"/> bits, identify every provider.</summary>
    /// <param name="fabric">The providers.</param>
    /// <param name="tagBits">Bits of the id, 4 to 8.</param>
    /// <returns>The number; null when there is no table.</returns>
    public static int? AddressBits(Fabric fabric, int tagBits) =>
        IdColouring.After(before: null, fabric, tagBits, out _) is { } table ? BitOperations.PopCount(table.Mask) : null;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        _ = IdColouring.After(before: null, fabric, tagBits, out var refusal);
        return refusal;
    }

    /// <inheritdoc/>
    public static IdPerfectHash Build(Fabric fabric, int tagBits) => Rebuild(default, fabric, tagBits);

    /// <summary>
    /// Builds the successor of a structure. Remaining providers keep their ids, so that an existing tag still names its provider; a new
    /// provider takes a free id. O(providers + slots).
    /// </summary>
    /// <exception cref="EncodingRefusedException">A remaining provider would need another id, or there is no table at all.</exception>
    public static IdPerfectHash Rebuild(IdPerfectHash before, Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<IdPerfectHash>(fabric, tagBits);
        var table = IdColouring.After(before.memory?.Plan, fabric, tagBits, out var refusal);
        Encodable.ThrowIf<IdPerfectHash>(tagBits, refusal);
        return new IdPerfectHash(fabric, table!, tagBits);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => idOfProvider[provider.Value];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref table.Entry(Slot(physAddr, tag), watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(IdPerfectHash self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
        where TWatch : struct, ILoadWatch => ResolveOffset(self, physAddr, tag, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ResolveOffset<TWatch>(IdPerfectHash self, ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => self.table.Offset(self.Slot(physAddr, tag), watch);

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    /// <summary>A shift instead of a product, because Intel has one port for PEXT and multiplications.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Slot(ulong physAddr, ulong tag) => (BitGather.Extract(physAddr, mask) << tagBits) | tag;
}
