using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>As <see cref="ChosenBitsOffsets"/> of one level, without PEXT: mask, multiply, shift.</summary>
public readonly struct ChosenBitsMagic : IAddressSearch<ChosenBitsMagic>
{
    private const int MostBits = 18;

    private readonly OffsetTable table;
    private readonly ulong mask;
    private readonly ulong multiplier;
    private readonly int shift;
    private readonly PlannedMemory<MagicMultiplier> memory;

    private ChosenBitsMagic(ProviderTable providers, MagicMultiplier magic, bool keepsMemoryApart)
    {
        mask = magic.Mask;
        multiplier = magic.Multiplier;
        shift = magic.Shift;
        table = new OffsetTable(providers, magic.Owners, out var tableMemory);
        memory = PlannedMemory<MagicMultiplier>.Of(magic, tableMemory);
        KeepsMemoryApart = keepsMemoryApart;
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "chosen-bits-magic",
        Kind = StructureKind.Hash,
        Summary =
            "the few address bits that tell the BARs apart, gathered by one multiplication, index a table of bus offsets, and one of "
                + "numbers.",
        KnowsMemory = true,
        Source = "Kannan, \"Magic move-bitboard generation in computer chess\", 2007; the bits as in chosen-bits.",
        Cost = "O(1); the offset's line; the entry: the number's line + the provider's own",
    };

    /// <inheritdoc/>
    public static bool KeepsOffsetsApart => true;

    /// <inheritdoc/>
    public bool KeepsMemoryApart { get; }

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static ChosenBitsMagic Build(Fabric fabric, out string? refusal) => Rebuild(default, fabric, out refusal);

    /// <inheritdoc/>
    public static ChosenBitsMagic Rebuild(ChosenBitsMagic before, Fabric fabric, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is not null)
        {
            return default;
        }

        foreach (var withHostMemory in before.memory is null || before.KeepsMemoryApart ? [true, false] : new[] { false })
        {
            var cubes = AddressCube.Of(fabric, withHostMemory);
            if ((before.memory?.Plan.Follow(cubes) ?? Find(cubes)) is { } magic)
            {
                return new ChosenBitsMagic(fabric.Providers, magic, withHostMemory);
            }
        }

        refusal = $"no multiplication gathers {MostBits} bits or fewer that tell {fabric.Providers.Count} such regions apart";
        return default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref table.Entry(Slot(physAddr), watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(ChosenBitsMagic self, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        self.table.Offset(self.Slot(physAddr), watch);

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();

    private static MagicMultiplier? Find(AddressCube[] cubes) =>
        BitSelection.Fewest(cubes, MostBits) is { } mask ? MagicMultiplier.Find(cubes, mask, MostBits) : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Slot(ulong physAddr) => ((physAddr & mask) * multiplier) >> shift;
}
