using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Lookups.Composites;
using Lookups.Layouts;
using Lookups.Searches;
using Workloads.Recordings;
using Workloads.Topologies;
using Xunit;

namespace Lookups.Tests.Linux612;

/// <summary>
/// <c>map-each</c> makes the same lookups as Linux 6.12, in the same order, and gives the same bus addresses. The bios are those recorded
/// with peer-to-peer memory, including bios that mix BARs.
/// </summary>
public class ReplayTests
{
    private const int MostBios = 20_000;

    [Theory]
    [InlineData("p2p-nvme.bios.gz")]
    [InlineData("p2p-cross.bios.gz")]
    [InlineData("p2p-ext4.bios.gz")]
    public async Task Each_bio_is_looked_up_as_the_kernels_control_flow_does_it(string recording)
    {
        var bios = new BioList();
        RecordingFile.Read(PathOf(recording), ref bios);
        var segments = bios.Bios.Where(bio => bio.Length > 0).Take(MostBios).ToList();
        Assert.NotEmpty(segments);
        using var fabric = Reachable(TopologyFile.Read(PathOf("p2p-guest.iomem.txt")));
        var expected = await Replay(fabric, segments);
        Assert.Contains(expected, line => line[0] != '=');
        Assert.Equal(expected, Mapped<ByAddress<ChosenBits, EveryAddress>>(fabric, segments, 0));
        Assert.Equal(expected, Mapped<ByAddress<KernelIntervalTree, FlaggedAddress>>(fabric, segments, 1));
        Assert.Equal(expected, Mapped<StructPage<Vmemmap>>(fabric, segments, 64));
    }

    /// <summary>Replays the kernel's control flow: one line per bio.</summary>
    private static async Task<IReadOnlyList<string>> Replay(Fabric fabric, List<Segment[]> bios)
    {
        var stop = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var program = Path.Combine(folder.FullName, "map_sg");
            using (var build = TryStart("cc", ["-O2", "-Wall", "-Werror", "-o", program, Path.Combine(Here(), "map_sg.c")]))
            {
                Assert.SkipWhen(build is null, "This machine has no C compiler.");
                await build!.WaitForExitAsync(stop);
                Assert.Equal(0, build.ExitCode);
            }

            var input = new StringBuilder();
            foreach (var info in fabric.Providers.Providers.ToArray())
            {
                input.Append(CultureInfo.InvariantCulture, $"P {info.Start:x} {info.Bytes:x} {info.BusOffset:x}\n");
            }

            foreach (var bio in bios)
            {
                input.Append(CultureInfo.InvariantCulture, $"B {bio.Length:x}");
                foreach (var segment in bio)
                {
                    input.Append(CultureInfo.InvariantCulture, $" {segment.PhysAddr:x}");
                }

                input.Append('\n');
            }

            using var run = TryStart(program, [])!;
            var output = run.StandardOutput.ReadToEndAsync(stop);
            await run.StandardInput.WriteAsync(input, stop);
            run.StandardInput.Close();
            await run.WaitForExitAsync(stop);
            Assert.Equal(0, run.ExitCode);
            return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Mapped<TEncoding>(Fabric fabric, List<Segment[]> bios, int tagBits)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        using var encoding = Counting<TEncoding>.Build(fabric, tagBits);
        var lines = new List<string>();
        foreach (var segments in bios)
        {
            var owners = segments.Select(segment => fabric.Providers.FindByScan(segment.PhysAddr)).ToList();
            var tags = segments.Select((segment, i) => encoding.Encode(segment.PhysAddr, owners[i], default)).ToList();
            var bio = new Bio { PhysAddr = segments[0].PhysAddr, SegmentCount = (ushort)segments.Length };

            // A flag says that some segment lies in a BAR.
            TEncoding.Store(ref bio, bio.PhysAddr, TEncoding.Info.Family == EncodingFamily.Flag ? tags.Max() : tags[0]);
            var mapped = new DmaSegment[segments.Length];
            Counting<TEncoding>.LookedUp.Clear();
            DmaMap.MapEach(encoding, [bio], segments, fabric.Reach.Of(default), mapped);
            lines.Add(string.Concat(Counting<TEncoding>.LookedUp.Select(id => $"{id} "))
                + "=" + string.Concat(mapped.Select(one => $" {one.DmaAddr:x}")));
        }

        return lines;
    }

    private static Fabric Reachable(Topology topology)
    {
        var fabric = FabricBuilder.Build(topology);
        for (var id = 1; id <= fabric.Providers.Count; id++)
        {
            fabric.Reach[default, new ProviderId((uint)id)] = MapOutcome.BusAddr;
        }

        return fabric;
    }

    private static Process? TryStart(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string PathOf(string recording) => Path.Combine(Here(), "..", "..", "..", "recordings", recording);

    private struct BioList : IRecordingSink
    {
        private readonly List<Segment[]> bios = [];

        public BioList()
        {
        }

        public readonly IReadOnlyList<Segment[]> Bios => bios;

        public readonly void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments) => bios.Add(segments.ToArray());
    }

    /// <summary>An encoding that records the providers that dma_map looks up.</summary>
    private readonly struct Counting<TEncoding> : IBioEncoding<Counting<TEncoding>>
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        [ThreadStatic]
        private static List<uint>? lookedUp;

        private readonly TEncoding encoding;

        private Counting(TEncoding encoding) => this.encoding = encoding;

        // One list per thread, because recordings are replayed in parallel.
        public static List<uint> LookedUp => lookedUp ??= [];

        public static EncodingInfo Info => TEncoding.Info;

        public static bool ServesMixedBios => TEncoding.ServesMixedBios;

        public nuint FootprintBytes => encoding.FootprintBytes;

        public static Counting<TEncoding> Build(Fabric fabric, int tagBits) => new(TEncoding.Build(fabric, tagBits));

        public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => encoding.Encode(physAddr, provider, client);

        public static ProviderId Find(Counting<TEncoding> self, Fabric fabric, ulong physAddr) =>
            TEncoding.Find(self.encoding, fabric, physAddr);

        public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
            ref encoding.Resolve(physAddr, tag, watch);

        public static bool MustResolveNext(Counting<TEncoding> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
            TEncoding.MustResolveNext(self.encoding, physAddr, tag, in info);

        public static ulong TagOfNext(Counting<TEncoding> self, ulong physAddr, ulong tag) =>
            TEncoding.TagOfNext(self.encoding, physAddr, tag);

        public static MapOutcome Outcome(Counting<TEncoding> self, ulong tag, ref readonly BarInfo info, in ClientReach client)
        {
            if (info.Id != 0)
            {
                LookedUp.Add(info.Id);
            }

            return TEncoding.Outcome(self.encoding, tag, in info, in client);
        }

        public void Dispose() => encoding.Dispose();
    }
}
