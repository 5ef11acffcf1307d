using System.Diagnostics;
using System.Runtime.CompilerServices;
using Bench.Measuring;
using Lookups;
using Lookups.Registry;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Lifetime;

/// <summary>
/// An encoding that is read through a registry: for each batch, one load of the snapshot and one store to the reader's own cache line.
/// </summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class RegisteredContender<TEncoding> : Contender
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int UpdateTrials = 33;
    private const double LongNs = 1e8;
    private readonly ulong[] tags = new ulong[Cell.BatchBios];
    private readonly Scene scene;
    private readonly int tagBits;
    private readonly RegisteredMachine<TEncoding> machine;
    private readonly RegistryReader<TEncoding> reader;
    private readonly Floor floor;
    private readonly ClientReach reach;
    private readonly bool isOwner;
    private RegistryView<TEncoding> made;

    public RegisteredContender(Scene scene, int tagBits)
        : this(scene, tagBits, new RegisteredMachine<TEncoding>(scene.Fabric, tagBits), isOwner: true)
    {
        RegisterNs = MedianUpdateNs();
        BuildNs = RegisterNs;
        made = reader.Enter();
    }

    private RegisteredContender(Scene scene, int tagBits, RegisteredMachine<TEncoding> machine, bool isOwner)
    {
        this.scene = scene;
        this.tagBits = tagBits;
        this.machine = machine;
        this.isOwner = isOwner;
        reader = machine.Registry.OpenReader();
        floor = Floor.Build(scene.Fabric, 0);
        reach = scene.Fabric.Reach.Of(scene.Client);
        made = reader.Enter();
    }

    public override bool NamesOwner => TEncoding.Info.NamesOwner;

    public override long FootprintBytes => (long)made.Encoding.FootprintBytes;

    public override ColdTotals RunCold(Span<DmaSegment> mapped) => throw new NotSupportedException("A registry is measured hot.");

    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        var view = reader.Enter();
        return EncodingCheck.Run(view.Encoding, tagBits, view.Fabric, scene.Client, chunk, truth, scratch);
    }

    public override Contender Share() => new RegisteredContender<TEncoding>(scene, tagBits, machine, isOwner: false);

    public override IDisposable ComeAndGo(int updatesPerSecond) => new Churn(machine.ComeAndGo, updatesPerSecond, reader.GoOffline);

    public override void Dispose()
    {
        reader.Dispose();
        if (isOwner)
        {
            machine.Dispose();
        }

        base.Dispose();
    }

    private protected override void RunBatch(Span<Bio> batch, in LaneWork work)
    {
        // The quiescent state is announced first, so that the loop ends in the same way as that of the structure without a registry: only
        // the registry differs.
        reader.Announce(made.Epoch);

        var view = reader.Enter();
        if (work.Operation == Operation.Resolve)
        {
            LaneLoops.Run(in view.Encoding, view.Fabric, batch, in work, in reach, tags);
        }
        else
        {
            RunWithReach(view, batch, in work);
        }
    }

    private protected override void RunFloorOfBatch(Span<Bio> batch, in LaneWork work) =>
        LaneLoops.RunFloor<TEncoding>(in floor, scene.Fabric, batch, in work, in reach, tags);

    private protected override void Tag(BioChunk chunk, Span<Bio> into)
    {
        // The bios of the last chunk have completed.
        made = reader.Enter();
        reader.Announce(made.Epoch);
        Loops.Tag(made.Encoding, chunk, into, scene.Client);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RunWithReach(RegistryView<TEncoding> view, Span<Bio> batch, in LaneWork work) =>
        LaneLoops.Run(in view.Encoding, view.Fabric, batch, in work, view.Fabric.Reach.Of(scene.Client), tags);

    /// <summary>
    /// The median time of one update, of a provider that is registered or removed, with no reader in the way. The first update, which
    /// compiles the code, is not counted; slow updates are repeated less often.
    /// </summary>
    private double MedianUpdateNs()
    {
        reader.GoOffline();

        // The first update compiles the code. For a slow update, compilation takes a negligible share of the time.
        var first = UpdateNs();
        var times = new List<double>();
        for (var i = 0; i < UpdateTrials && times.Sum() < LongNs && first < LongNs; i++)
        {
            times.Add(UpdateNs());
        }

        reader.GoOnline();
        times.Sort();
        return times.Count == 0 ? first : times[times.Count / 2];
    }

    private double UpdateNs()
    {
        var start = Stopwatch.GetTimestamp();
        machine.ComeAndGo();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / 2;
    }
}
