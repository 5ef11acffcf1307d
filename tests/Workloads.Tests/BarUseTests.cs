using Lookups;
using Workloads.Recordings;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests;

public class BarUseTests
{
    private static readonly PciPlace Place = new(0, -1, 0);

    private static readonly Topology Machine = new(
        "made",
        [new ProviderRegion("b", 0x9000, 0x2000, Place), new ProviderRegion("a", 0x4000, 0x1000, Place)],
        [new TopologyClient("client", Place)],
        [new MemoryRange(0, 0x4000)],
        CrossBridgeSupported: true);

    [Fact]
    public void Bios_are_counted_by_where_all_their_segments_lie()
    {
        var use = new BarUse(Machine);
        Add(use, 0x1000);
        Add(use, 0x4000, 0x4fff);
        Add(use, 0x9000);
        Add(use, 0x3fff);
        Add(use, 0xaff0, 0x9000);
        Add(use, 0x4000, 0x9000);
        Add(use, 0x4000, 0x5000);
        Add(use);

        Assert.Equal((7, 3, 2, 1), (use.Bios, use.InOneBar, use.Mixed, use.Stayed));
        Assert.Equal([4, 4], use.SegmentsIn);
        Assert.Equal((2, 3.0 / 7, 0.5), (use.BarsUsed, use.P2pShare, use.ProviderLocality));
    }

    private static void Add(BarUse use, params ulong[] addresses) =>
        use.Add(new RecordedBio(0, 0, BioOp.Read, 0, 4096), [.. addresses.Select(address => new Segment(address, 1))]);
}
