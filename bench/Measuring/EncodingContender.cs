using System.Diagnostics;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>An encoding that is built; its loops are specialised for its own type.</summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed unsafe class EncodingContender<TEncoding> : Contender
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    /// <summary>From this build time on, the share of JIT compilation is negligible.</summary>
    private const double LongNs = 1e8;

    private readonly ulong[] tags = new ulong[Cell.BatchBios];
    private readonly Scene scene;
    private readonly int tagBits;
    private readonly Floor floor;
    private readonly ClientReach reach;
    private readonly bool isOwner;
    private ColdLookups<TEncoding>? cold;
    private TEncoding encoding;

    public EncodingContender(Scene scene, int tagBits)
        : this(scene, tagBits, TimeBuild(scene.Fabric, tagBits))
    {
    }

    private EncodingContender(Scene scene, int tagBits, (TEncoding Encoding, double Ns) built)
        : this(scene, tagBits, built.Encoding, isOwner: true)
    {
        BuildNs = built.Ns;
        RegisterNs = TEncoding.Info.GrowsInPlace
            ? BuildNs / Math.Max(1, scene.Fabric.Providers.Count)
            : TimeRegister(built.Encoding, scene.Fabric, tagBits) ?? BuildNs;
    }

    private EncodingContender(Scene scene, int tagBits, TEncoding encoding, bool isOwner)
    {
        this.scene = scene;
        this.tagBits = tagBits;
        this.encoding = encoding;
        this.isOwner = isOwner;
        floor = Floor.Build(scene.Fabric, 0);
        reach = scene.Fabric.Reach.Of(scene.Client);
    }

    public override bool NamesOwner => TEncoding.Info.NamesOwner;

    public override long FootprintBytes => (long)encoding.FootprintBytes;

    public override ColdTotals RunCold(Span<DmaSegment> mapped) => (cold ??= new ColdLookups<TEncoding>()).Run(encoding, Bios, mapped);

    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch) =>
        EncodingCheck.Run(encoding, tagBits, scene.Fabric, scene.Client, chunk, truth, scratch);

    public override Contender Share() => new EncodingContender<TEncoding>(scene, tagBits, encoding, isOwner: false);

    public override void Dispose()
    {
        if (isOwner)
        {
            encoding.Dispose();
        }

        cold?.Dispose();
        base.Dispose();
    }

    private protected override void RunBatch(Span<Bio> batch, in LaneWork work) =>
        LaneLoops.Run(in encoding, scene.Fabric, batch, in work, in reach, tags);

    private protected override void RunFloorOfBatch(Span<Bio> batch, in LaneWork work) =>
        LaneLoops.RunFloor<TEncoding>(in floor, scene.Fabric, batch, in work, in reach, tags);

    private protected override void Tag(BioChunk chunk, Span<Bio> into) => Loops.Tag(encoding, chunk, into, scene.Client);

    /// <summary>
    /// Builds the encoding and times the build. If it is short, times a second one, because the first includes JIT compilation.
    /// </summary>
    private static (TEncoding Encoding, double Ns) TimeBuild(Fabric fabric, int tagBits)
    {
        var first = Stopwatch.GetTimestamp();
        var encoding = TEncoding.Build(fabric, tagBits);
        var ns = Stopwatch.GetElapsedTime(first).TotalNanoseconds;
        if (ns < LongNs)
        {
            var start = Stopwatch.GetTimestamp();
            TEncoding.Build(fabric, tagBits).Dispose();
            ns = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        }

        return (encoding, ns);
    }

    /// <summary>
    /// Removes the last provider, which compiles the code, and times adding it again, as in a registry. Null if the encoding cannot serve
    /// the machine without that provider.
    /// </summary>
    private static double? TimeRegister(TEncoding encoding, Fabric fabric, int tagBits)
    {
        if (fabric.Providers.Count == 0)
        {
            return null;
        }

        using var fewer = fabric.WithoutLast();
        try
        {
            var without = TEncoding.Rebuild(encoding, fewer, tagBits);
            try
            {
                var start = Stopwatch.GetTimestamp();
                TEncoding.Rebuild(without, fabric, tagBits).Dispose();
                return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            }
            finally
            {
                without.Dispose();
            }
        }
        catch (EncodingRefusedException)
        {
            return null;
        }
    }
}
