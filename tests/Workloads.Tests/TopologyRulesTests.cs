using Lookups;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests;

public class TopologyRulesTests
{
    private static readonly PciPlace Place = new(0, -1, 0);
    private static readonly MemoryRange Ram = new(0x1000, 0x1000);

    [Fact]
    public void Neighbours_that_touch_do_not_overlap() =>
        TopologyRules.Check("t", Machine([Ram, new MemoryRange(0x2000, 0x1000)], Region(0x3000, 0x1000), Region(0x4000, 1)));

    [Theory]
    [InlineData(0x3000UL, 0UL, "region: expected at least 1 byte that ends below 2^52, found 3000 of no bytes r")]
    [InlineData((1UL << 52) - 1, 2UL, "region: expected at least 1 byte that ends below 2^52")]
    [InlineData(ulong.MaxValue, ulong.MaxValue, "region: expected at least 1 byte that ends below 2^52")]
    [InlineData(0xfffUL, 2UL, "region: expected no overlap with ordinary memory 1000-1fff, found fff-1000 r")]
    public void A_region_that_cannot_be_is_refused(ulong start, ulong bytes, string message) =>
        Assert.StartsWith($"t: {message}", ErrorOf(Machine([Ram], Region(start, bytes))), StringComparison.Ordinal);

    [Fact]
    public void Memory_must_be_there_ascending_and_apart()
    {
        var region = Region(0x10000, 0x1000);

        Assert.Contains("memory: expected at least one range", ErrorOf(Machine([], region)), StringComparison.Ordinal);
        Assert.Contains(
            "memory: expected ascending ranges, the next from 2000 on, found 1fff-1fff",
            ErrorOf(Machine([Ram, new MemoryRange(0x1fff, 1)], region)),
            StringComparison.Ordinal);
        Assert.Contains(
            "memory: expected a range of at least 1 byte",
            ErrorOf(Machine([new MemoryRange(0x1000, 0)], region)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_needs_a_region_and_a_client_and_has_4096_regions_at_most()
    {
        Assert.Contains("regions: expected 1 to 4096", ErrorOf(Machine([Ram])), StringComparison.Ordinal);
        Assert.Contains(
            "found 4097",
            ErrorOf(Machine([Ram], [.. Enumerable.Range(1, 4097).Select(i => Region((ulong)i << 16, 1))])),
            StringComparison.Ordinal);
        Assert.Contains(
            "clients: expected at least one", ErrorOf(Machine([Ram], Region(0x10000, 1)) with { Clients = [] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 3, 1, 0, 3, 1, MapOutcome.BusAddr)]
    [InlineData(0, -1, 1, 0, -1, 1, MapOutcome.BusAddr)]
    [InlineData(0, 3, 1, 1, 3, 1, MapOutcome.BusAddr)]
    [InlineData(0, 3, 1, 1, 4, 1, MapOutcome.ThruHostBridge)]
    [InlineData(0, -1, 1, 1, -1, 1, MapOutcome.ThruHostBridge)]
    [InlineData(0, 3, 1, 1, 4, 2, MapOutcome.NotSupported)]
    [InlineData(0, -1, 1, 1, -1, 2, MapOutcome.NotSupported)]
    public void Reach_is_decided_by_what_two_devices_have_in_common(
        int device, int pciSwitch, int hostBridge, int otherDevice, int otherSwitch, int otherBridge, MapOutcome outcome)
    {
        var client = new TopologyClient("c", new PciPlace(device, pciSwitch, hostBridge));
        var region = new ProviderRegion("r", 0, 1, new PciPlace(otherDevice, otherSwitch, otherBridge));

        Assert.Equal(outcome, Reach.Outcome(client, region, crossBridgeSupported: false));
        Assert.Equal(
            outcome == MapOutcome.NotSupported ? MapOutcome.ThruHostBridge : outcome,
            Reach.Outcome(client, region, crossBridgeSupported: true));
    }

    private static ProviderRegion Region(ulong start, ulong bytes) => new("r", start, bytes, Place);

    private static Topology Machine(MemoryRange[] ram, params ProviderRegion[] regions) =>
        new("t", [.. regions], [new TopologyClient("c", Place)], [.. ram], CrossBridgeSupported: false);

    private static string ErrorOf(Topology topology) => Assert.Throws<BadInputException>(() => TopologyRules.Check("t", topology)).Message;
}
