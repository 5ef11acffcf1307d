using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>
/// As <see cref="ChosenBits"/>, always with one level: a slot is a provider number of 2 bytes instead of a 32-byte entry, and the entry
/// costs one more load.
/// </summary>
public readonly unsafe struct ChosenBitsNumbers : IAddressSearch<ChosenBitsNumbers>
{
    /// <summary>A table of 2 MiB; a stream touches few of its lines.</summary>
    private const int MostBits = 20;

    private readonly BarInfo* infos;
    private readonly ushort* numbers;
    private readonly ulong mask;
    private readonly PlannedMemory<BitDirectoryPlan> memory;

    private ChosenBitsNumbers(ProviderTable providers, BitDirectoryPlan plan)
    {
        infos = providers.Infos;
        mask = plan.RootMask;
        memory = PlannedMemory<BitDirectoryPlan>.Of(plan, AlignedMemory.Allocate((nuint)plan.Leaves.Length, out numbers));
        plan.Leaves.CopyTo(new Span<ushort>(numbers, plan.Leaves.Length));
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "chosen-bits-numbers",
        Summary =
            "the address bits that tell the BARs apart, gathered by PEXT, index a table of provider numbers, which index the entries.",
        KnowsMemory = true,
        Source = "This project; as chosen-bits, with the two tables of DIR-24-8.",
        Cost = "O(1); the number's line + the provider's own",
    };

    /// <inheritdoc/>
    public bool KeepsMemoryApart => memory.Plan.KeepsMemoryApart;

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static ChosenBitsNumbers Build(Fabric fabric, out string? refusal) => Rebuild(default, fabric, out refusal);

    /// <inheritdoc/>
    public static ChosenBitsNumbers Rebuild(ChosenBitsNumbers before, Fabric fabric, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = fabric.Providers.DescribeSharedPage();
        if (refusal is not null)
        {
            return default;
        }

        if (BitDirectoryPlan.After(before.memory?.Plan, fabric, MostBits, mayHaveTwoLevels: false) is { } plan)
        {
            return new ChosenBitsNumbers(fabric.Providers, plan);
        }

        refusal = $"{MostBits} bits do not tell {fabric.Providers.Count} such regions apart";
        return default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var number = numbers + BitGather.Extract(physAddr, mask);
        watch.Load(number, sizeof(ushort));
        return ref infos[*number];
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
