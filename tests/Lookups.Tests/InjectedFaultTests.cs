using Lookups.Encodings;
using Workloads.Topologies;
using Workloads.Verification;
using Xunit;

namespace Lookups.Tests;

/// <summary>
/// An id table with one fault, on every machine: the check of all encodings finds the fault. Above all, an address that is passed on
/// unchanged never counts as a lookup.
/// </summary>
public class InjectedFaultTests
{
    public static IEnumerable<object[]> Machines => MachineModel.Scaled.Select(machine => new object[] { machine.Name });

    [Theory]
    [MemberData(nameof(Machines))]
    public void Without_a_fault_nothing_is_found(string machine) => Assert.Null(Check<NoFault>(machine));

    [Theory]
    [MemberData(nameof(Machines))]
    public void Every_fault_is_found_on_every_machine(string machine)
    {
        var found = new (string Fault, Difference? Difference)[]
        {
            ("the address is passed on as it is", Check<Identity>(machine)),
            ("the next provider", Check<NextProvider>(machine)),
            ("off by one at the end", Check<EndOffByOne>(machine)),
            ("the tag of a provider that was registered before", Check<StaleTag>(machine)),
            ("the second segment has another provider", Check<WrongSegment>(machine)),
            ("everybody is in reach", Check<AlwaysInReach>(machine)),
            ("the offset is added through the host bridge too", Check<OffsetThroughHostBridge>(machine)),
            ("a tag wider than its bits", Check<WideTag>(machine)),
            ("host memory has a tag", Check<TaggedHostMemory>(machine)),
            ("the tag is not stored", Check<LostTag>(machine)),
            ("the last of a batch is left out", Check<LastLeftOut>(machine)),
            ("construction finds the neighbour", Check<NeighbourFound>(machine)),
            ("a length is lost", Check<LostLength>(machine)),
        };
        Assert.All(found, one => Assert.True(one.Difference is not null, $"{one.Fault}: not found on {machine}"));
    }

    private static Difference? Check<TFault>(string machine) where TFault : struct, IFault
    {
        var model = MachineModel.All.First(one => one.Name == machine);
        using var fabric = FabricBuilder.Build(model.Build(Math.Min(model.DefaultProviders, Faulty<TFault>.Capacity(8)), 1));
        for (var id = 1; id <= fabric.Providers.Count; id++)
        {
            fabric.Reach[default, new ProviderId((uint)id)] = (MapOutcome)(1 + (id % 3));
        }

        using var chunk = Fabrics.Edges(fabric);
        using var scratch = new CheckScratch(chunk);
        var truth = new Truth(chunk.Capacity);
        truth.Establish(fabric, chunk);
        return EncodingCheck.Run(Faulty<TFault>.Build(fabric, 8), 8, fabric, default, chunk, truth, scratch);
    }

    private interface IFault
    {
        static virtual ulong Encode(ulong tag, ProviderId provider, int providers) => tag;

        static virtual uint Id(uint id, ulong physAddr, in BarInfo info, int providers) => id;

        static virtual ulong BusOffset(ulong offset) => offset;

        static virtual MapOutcome Outcome(MapOutcome outcome) => outcome;

        static virtual ulong Offset(ulong offset, MapOutcome outcome) => outcome == MapOutcome.BusAddr ? offset : 0;

        static virtual ulong Find(ulong physAddr) => physAddr;

        static virtual ulong Next(ulong tag) => tag;

        static virtual bool Stores => true;

        static virtual void AfterBatch(Span<DmaSegment> mapped)
        {
            // No fault.
        }
    }

    private readonly struct NoFault : IFault;

    private readonly struct Identity : IFault
    {
        public static ulong BusOffset(ulong offset) => 0;
    }

    private readonly struct NextProvider : IFault
    {
        public static uint Id(uint id, ulong physAddr, in BarInfo info, int providers) => id == 0 ? 0 : (id % (uint)providers) + 1;
    }

    private readonly struct EndOffByOne : IFault
    {
        public static uint Id(uint id, ulong physAddr, in BarInfo info, int providers) =>
            id != 0 && physAddr == info.Start + info.Bytes - 1 ? 0 : id;
    }

    private readonly struct StaleTag : IFault
    {
        public static ulong Encode(ulong tag, ProviderId provider, int providers) =>
            tag == 0 ? 0 : ((tag + (ulong)providers - 2) % (ulong)providers) + 1;
    }

    private readonly struct WrongSegment : IFault
    {
        public static ulong Next(ulong tag) => tag == 0 ? 1UL : tag - 1;
    }

    private readonly struct AlwaysInReach : IFault
    {
        public static MapOutcome Outcome(MapOutcome outcome) => outcome == MapOutcome.NotSupported ? MapOutcome.BusAddr : outcome;
    }

    private readonly struct OffsetThroughHostBridge : IFault
    {
        public static ulong Offset(ulong offset, MapOutcome outcome) => offset;
    }

    private readonly struct WideTag : IFault
    {
        public static ulong Encode(ulong tag, ProviderId provider, int providers) => tag == 0 ? 0 : tag | 0x100;
    }

    private readonly struct TaggedHostMemory : IFault
    {
        public static ulong Encode(ulong tag, ProviderId provider, int providers) => tag == 0 ? 0xFF : tag;
    }

    private readonly struct LostTag : IFault
    {
        public static bool Stores => false;
    }

    private readonly struct LastLeftOut : IFault
    {
        public static void AfterBatch(Span<DmaSegment> mapped) => mapped[^1] = default;
    }

    private readonly struct NeighbourFound : IFault
    {
        public static ulong Find(ulong physAddr) => physAddr + 0x1000;
    }

    private readonly struct LostLength : IFault
    {
        public static void AfterBatch(Span<DmaSegment> mapped) => mapped[mapped.Length / 2].Bytes = 0;
    }

    /// <summary>An id table that looks each segment up, with a fault.</summary>
    private readonly unsafe struct Faulty<TFault> : IBioEncoding<Faulty<TFault>>
        where TFault : struct, IFault
    {
        private readonly Fabric fabric;

        private Faulty(Fabric fabric) => this.fabric = fabric;

        public static EncodingInfo Info { get; } = IdTable.Info with { Name = typeof(TFault).Name };

        public static bool ServesMixedBios => true;

        public nuint FootprintBytes => 0;

        public static int Capacity(int tagBits) => IdTable.Capacity(tagBits) - 1;

        public static Faulty<TFault> Build(Fabric fabric, int tagBits) => new(fabric);

        public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) =>
            TFault.Encode(provider.Value, provider, fabric.Providers.Count);

        public static void Store(ref Bio bio, ulong physAddr, ulong tag) => bio.Tag = TFault.Stores ? tag : 0;

        public static ProviderId Find(Faulty<TFault> self, Fabric fabric, ulong physAddr) => fabric.Find(TFault.Find(physAddr));

        public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref fabric.Providers.Infos[TFault.Id((uint)tag, physAddr, in fabric.Providers.Infos[tag], fabric.Providers.Count)];

        public static ulong BusOffset<TWatch>(Faulty<TFault> self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
            where TWatch : struct, ILoadWatch => TFault.BusOffset(info.BusOffset);

        public static MapOutcome Outcome(Faulty<TFault> self, ulong tag, ref readonly BarInfo info, in ClientReach client) =>
            TFault.Outcome(client[info.Id]);

        public static ulong Offset(
            Faulty<TFault> self,
            ulong physAddr,
            ulong tag,
            ref readonly BarInfo info,
            in ClientReach client,
            MapOutcome outcome
        ) => TFault.Offset(info.BusOffset, outcome);

        public static bool MustResolveNext(Faulty<TFault> self, ulong physAddr, ulong tag, ref readonly BarInfo info) => true;

        public static ulong TagOfNext(Faulty<TFault> self, ulong physAddr, ulong tag) => TFault.Next(tag);

        public static void ResolveAll(Faulty<TFault> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        {
            BatchLoop.Resolve(self, bios, mapped);
            TFault.AfterBatch(mapped[..bios.Length]);
        }

        public void Dispose()
        {
            // Owns nothing.
        }
    }
}
