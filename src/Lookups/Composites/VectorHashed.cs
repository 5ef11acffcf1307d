using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lookups.Memory;
using Lookups.Vectors;

namespace Lookups.Composites;

/// <summary>0 bits, trusting: hashes the addresses of several bios at once to slots and adds the offsets of the slots to them.</summary>
/// <typeparam name="THash">The hash from addresses to slots.</typeparam>
/// <typeparam name="TWidth">The number of bios at once, and the lookup of the slots.</typeparam>
/// <remarks>
/// Two tables by slot: one of bus offsets for many bios at once, one of provider numbers for a single bio and for lookups of the owner.
/// Without such vectors, all lookups use the second table.
/// </remarks>
public readonly unsafe struct VectorHashed<THash, TWidth> : IBioEncoding<VectorHashed<THash, TWidth>>
    where THash : struct, IVectorHash<THash>
    where TWidth : struct, IVectorWidth
{
    private readonly THash hash;
    private const int MostProviders = 4096;
    private readonly BarInfo* infos;
    private readonly ushort* owners;
    private readonly VectorTable table;
    private readonly AlignedMemory ownerMemory;
    private readonly AlignedMemory wordMemory;
    private readonly AlignedMemory offsetMemory;
    private readonly AlignedMemory? numberMemory;

    private VectorHashed(ProviderTable providers, THash hash, ushort[] ownerOfSlot)
    {
        this.hash = hash;
        infos = providers.Infos;
        ownerMemory = AlignedMemory.Allocate((nuint)ownerOfSlot.Length, out owners);
        ownerOfSlot.CopyTo(new Span<ushort>(owners, ownerOfSlot.Length));
        wordMemory = AlignedMemory.Allocate<Vector128<ulong>>(VectorTable.WordCount, out var words);
        var constants = hash.Words(TWidth.Bits);
        (words[0], words[1], words[2], words[3]) = (constants.First, constants.Second, constants.Third, constants.Fourth);

        ulong[] offsetOfSlot = [.. ownerOfSlot.Select(owner => providers.Infos[owner].BusOffset)];
        ulong[] distinct = [.. offsetOfSlot.Distinct()];
        var numbers = (byte*)null;
        if (ownerOfSlot.Length <= TWidth.MostSlotsInRegisters && distinct.Length <= VectorTable.NumberedOffsets)
        {
            numberMemory = AlignedMemory.Allocate(VectorTable.NumberCount, out numbers);
            for (var slot = 0; slot < offsetOfSlot.Length; slot++)
            {
                numbers[slot] = (byte)Array.IndexOf(distinct, offsetOfSlot[slot]);
            }

            offsetOfSlot = distinct;
        }

        offsetMemory = AlignedMemory.Allocate<ulong>((nuint)Math.Max(VectorTable.NumberedOffsets, offsetOfSlot.Length), out var offsets);
        offsetOfSlot.CopyTo(new Span<ulong>(offsets, offsetOfSlot.Length));
        table = new VectorTable(words, offsets, numbers);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"vector-{THash.Name}-{TWidth.Bits}",
        Family = EncodingFamily.NoBits,
        Kind = StructureKind.Hash,
        TagBits = [0],
        Isa = TWidth.Isa,
        Summary = $"Every address is searched, and the result is trusted: {THash.Summary} to a slot, {TWidth.Summary}.",
        Source = THash.Source,
        Cost = "O(1); the offset's line, or none where the table is in registers; for the owner the number's line + the provider's own",
    };

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => ownerMemory.Bytes + wordMemory.Bytes + offsetMemory.Bytes + (numberMemory?.Bytes ?? 0);

    /// <summary>Whether many bios at once are looked up in registers alone.</summary>
    internal bool IsInRegisters => table.Numbers != null;

    /// <summary>With more providers, a table is too large for gathers to pay off.</summary>
    public static int Capacity(int tagBits) => MostProviders;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        _ = Plan(fabric, out _, out var refusal);
        return refusal;
    }

    /// <inheritdoc/>
    public static VectorHashed<THash, TWidth> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<VectorHashed<THash, TWidth>>(fabric, tagBits);
        var hash = Plan(fabric, out var owners, out var refusal);
        Encodable.ThrowIf<VectorHashed<THash, TWidth>>(tagBits, refusal);
        return new VectorHashed<THash, TWidth>(fabric.Providers, hash, owners);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProviderId Find(VectorHashed<THash, TWidth> self, Fabric fabric, ulong physAddr) =>
        new(self.owners[self.hash.Slot(physAddr)]);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var owner = owners + hash.Slot(physAddr);
        watch.Load(owner, sizeof(ushort));
        return ref infos[*owner];
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(VectorHashed<THash, TWidth> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        var done = TWidth.Resolve<THash>(self.table, bios, mapped);

        // The encoding has many words; copy it only when bios are left.
        if (done < bios.Length)
        {
            BatchLoop.Resolve(self, bios[done..], mapped[done..]);
        }
    }

    /// <inheritdoc/>
    /// <remarks>A tag of 0 bits is 0, so that the vectors need not read it to have added it, as the lookup does not.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PassAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        var done = TWidth.Pass(bios, mapped);
        if (done < bios.Length)
        {
            BatchLoop.Map(default(PassThrough), bios[done..], mapped[done..]);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(VectorHashed<THash, TWidth> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        info.Id == 0 || !info.Contains(physAddr);

    /// <inheritdoc/>
    public void Dispose()
    {
        ownerMemory?.Dispose();
        wordMemory?.Dispose();
        offsetMemory?.Dispose();
        numberMemory?.Dispose();
    }

    private static THash Plan(Fabric fabric, out ushort[] owners, out string? refusal)
    {
        owners = [];
        refusal = fabric.Providers.DescribeSharedPage() ?? (fabric.HostMemory.IsEmpty ? "it must know where ordinary memory is" : null);
        return refusal is null ? THash.Plan(fabric, out owners, out refusal) : default;
    }
}
