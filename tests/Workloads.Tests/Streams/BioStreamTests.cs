using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lookups;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Streams;
using Workloads.Tests.Models;
using Workloads.Topologies;
using Workloads.Topologies.MachineModels;
using Xunit;

namespace Workloads.Tests.Streams;

public class BioStreamTests
{
    private const int Bios = 50_000;

    [Fact]
    public void The_same_seed_gives_the_same_bios_on_every_machine()
    {
        // What this hash was when it was written down, on an x86-64 with AVX-512: another value is another stream, for everybody's results.
        Assert.StartsWith(
            "68be3c67e39a71d56eabaca91f420d4dac11408462899b3c07",
            HashOf(Chunks(new StreamOptions(1, PieceBytes: 0), 256)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "63a1dd1f1ec4cf3601eae567533af76cabd02b03baf6371d31", HashOf(Chunks(new StreamOptions(1), 256)), StringComparison.Ordinal);
        Assert.NotEqual(HashOf(Chunks(new StreamOptions(2), 256)), HashOf(Chunks(new StreamOptions(1), 256)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(256)]
    [InlineData(4096)]
    public void Chunks_of_any_size_give_the_same_bios(int chunkBios) =>
        Assert.Equal(
            HashOf(Chunks(new StreamOptions(3, P2pShare: 0.7), 1000)), HashOf(Chunks(new StreamOptions(3, P2pShare: 0.7), chunkBios)));

    [Fact]
    public void Origins_are_told_without_changing_a_bio() =>
        Assert.Equal(HashOf(Chunks(new StreamOptions(4), 256)), HashOf(Chunks(new StreamOptions(4), 256, origins: true)));

    [Fact]
    public void Every_bio_is_legal_and_lies_where_its_owner_is() =>
        AssertLegal(new StreamOptions(5, P2pShare: 0.8), Mixed.MachineModel.Build(64, 1));

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0.25, 0, 0)]
    [InlineData(1, 0, 0.9)]
    [InlineData(0.5, 0, 0.5)]
    public void Shares_are_kept(double p2p, double bounce, double stay)
    {
        var owners = Chunks(new StreamOptions(6, p2p, bounce, stay), 256).SelectMany(chunk => chunk.Owners.ToArray()).ToList();
        var inBars = owners.Where(owner => owner != ProviderId.Host).ToList();
        Assert.InRange(inBars.Count / (double)owners.Count, p2p - 0.01, p2p + 0.01);
        if (inBars.Count > 0)
        {
            // A provider that is drawn anew is now and then the same.
            var stays = inBars.Zip(inBars.Skip(1), (a, b) => a == b).Count(same => same) / (double)inBars.Count;
            Assert.InRange(stays, stay + ((1 - stay) / 44) - 0.015, stay + ((1 - stay) / 44) + 0.015);
            Assert.Equal(44, inBars.Distinct().Count());
        }
    }

    [Fact]
    public void A_share_of_the_bars_out_of_reach_is_bounced()
    {
        var topology = Mixed.MachineModel.Build(64, 1);
        using var fabric = FabricBuilder.Build(topology);
        var owners = Chunks(new StreamOptions(7, BounceShare: 0.3), 256, topology: topology)
            .SelectMany(chunk => chunk.Owners.ToArray())
            .ToList();
        var outOfReach = owners.Count(owner => fabric.Reach[default, owner] == MapOutcome.NotSupported);

        Assert.InRange(outOfReach / (double)owners.Count, 0.29, 0.31);
    }

    [Fact]
    public void A_stream_allocates_nothing_once_it_is_made()
    {
        var topology = GpuServer.MachineModel.Build(44, 1) with { CrossBridgeSupported = true };
        using var fabric = FabricBuilder.Build(topology);
        using var chunk = new BioChunk(256, 4096, origins: true);
        var stream = new BioStream(new BioPlan(ModelTests.FitFile("files.bios.gz")), topology, fabric, new StreamOptions(8));
        for (var i = 0; i < 100; i++)
        {
            // Until every way a bio is made has been gone.
            stream.Fill(chunk, 256);
        }

        // A collection that another test brings about hands out new allocation contexts, which counts as if this thread had allocated.
        Assert.Contains(
            Enumerable.Range(0, 10),
            _ =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var i = 0; i < 1000; i++)
                {
                    stream.Fill(chunk, 256);
                }

                return before == GC.GetAllocatedBytesForCurrentThread();
            });
    }

    [Fact]
    public void Bios_longer_than_a_bar_are_cut_to_it() => AssertLegal(
        new StreamOptions(9),
        SrIov.MachineModel.Build(256, 1),
        ModelTests.Fit(ModelTests.Bio(0, 0, BioOp.Read, 0, 8 << 20), ModelTests.Bio(1, 0, BioOp.Read, 1UL << 30, 4096)));

    private static void AssertLegal(StreamOptions options, Topology machine, WorkloadModel? model = null)
    {
        var topology = machine with { CrossBridgeSupported = true };
        using var fabric = FabricBuilder.Build(topology);
        foreach (var chunk in Chunks(options, 512, topology: topology, model: model))
        {
            for (var i = 0; i < chunk.Count; i++)
            {
                ref readonly var bio = ref chunk.Bios[i];
                var segments = chunk.Segments.Slice((int)bio.FirstSegment, bio.SegmentCount);
                Assert.Equal(segments[0].PhysAddr, bio.PhysAddr);
                Assert.Equal(0u, (uint)bio.Tag + bio.Hole);
                long bytes = 0;
                foreach (ref readonly var segment in segments)
                {
                    Assert.NotEqual(0u, segment.Bytes);
                    bytes += segment.Bytes;
                    AssertLiesIn(fabric, topology, chunk.Owners[i], segment);
                }

                Assert.Equal(bytes, bio.Bytes);
            }
        }
    }

    /// <summary>Regions and memory do not overlap, so what lies in one lies in no other.</summary>
    private static void AssertLiesIn(Fabric fabric, Topology topology, ProviderId owner, Segment segment)
    {
        ref readonly var info = ref fabric.Providers[owner];
        if (owner == ProviderId.Host)
        {
            Assert.Contains(topology.HostRam, ram => IsWithin(segment, ram.Start, ram.Bytes));
        }
        else if (!IsWithin(segment, info.Start, info.Bytes))
        {
            Assert.Fail($"0x{segment.PhysAddr:x}+0x{segment.Bytes:x} leaves provider {owner.Value}");
        }
    }

    private static bool IsWithin(Segment segment, ulong start, ulong bytes) =>
        segment.PhysAddr >= start && segment.PhysAddr + segment.Bytes <= start + bytes;

    private static IEnumerable<BioChunk> Chunks(
        StreamOptions options, int chunkBios, bool origins = false, Topology? topology = null, WorkloadModel? model = null)
    {
        topology ??= GpuServer.MachineModel.Build(44, 1) with { CrossBridgeSupported = true };
        using var fabric = FabricBuilder.Build(topology);
        using var chunk = new BioChunk(chunkBios, Math.Max(512, chunkBios * 4), origins);
        var stream = new BioStream(new BioPlan(model ?? ModelTests.FitFile("files.bios.gz")), topology, fabric, options);
        for (var left = Bios; left > 0; left -= chunk.Count)
        {
            stream.Fill(chunk, Math.Min(left, chunkBios));
            Assert.NotEqual(0, chunk.Count);
            yield return chunk;
        }
    }

    private static string HashOf(IEnumerable<BioChunk> chunks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var chunk in chunks)
        {
            for (var i = 0; i < chunk.Count; i++)
            {
                // Where a segment stands in its chunk depends on the chunk.
                var bio = chunk.Bios[i] with { FirstSegment = 0 };
                hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<Bio>(in bio)));
                hash.AppendData(MemoryMarshal.AsBytes(chunk.Segments.Slice((int)chunk.Bios[i].FirstSegment, bio.SegmentCount)));
                hash.AppendData(MemoryMarshal.AsBytes(chunk.Owners.Slice(i, 1)));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
