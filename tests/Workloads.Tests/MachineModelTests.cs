using System.Numerics;
using Lookups;
using Workloads.Topologies;
using Workloads.Topologies.MachineModels;
using Xunit;

namespace Workloads.Tests;

public class MachineModelTests
{
    private static readonly int[] Counts = [1, 2, 4, 8, 15, 16, 17, 24, 32, 48, 64, 128, 255, 256, 257, 1024, 4096];

    public static TheoryData<string> Models => [.. MachineModel.Scaled.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_machine_model_is_valid_at_every_count(string name)
    {
        var model = Of(name);
        Assert.InRange(model.DefaultProviders, model.Range.Fewest, model.Range.Most);
        foreach (var count in CountsOf(model))
        {
            var machine = model.Build(count, 42);
            TopologyRules.Check(name, machine);
            Assert.Equal(name, machine.Name);
            Assert.Equal(count, machine.Regions.Length);
            Assert.InRange(machine.Clients.Length, 1, 64);
            Assert.All(machine.Regions, r => Assert.Equal(0UL, (r.Start | r.Bytes) % 4096));
            Assert.True(machine.HostRam[0].Start + machine.HostRam[0].Bytes <= 3UL << 30);
            Assert.True(machine.HostRam[1].Start >= 4UL << 30);
            Assert.True(
                count < 16 || !machine.Regions.Select(r => r.Start).SequenceEqual(machine.Regions.Select(r => r.Start).Order()));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_seed_decides_everything_a_machine_model_leaves_open(string name)
    {
        var model = Of(name);
        foreach (var count in CountsOf(model))
        {
            Assert.Equal(Print(model.Build(count, 7)), Print(model.Build(count, 7)));
            Assert.NotEqual(Print(model.Build(count, 7)), Print(model.Build(count, 8)));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_count_outside_the_range_is_refused(string name)
    {
        var model = Of(name);
        Assert.Throws<ArgumentOutOfRangeException>(() => model.Build(model.Range.Fewest - 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => model.Build(model.Range.Most + 1, 1));
    }

    [Fact]
    public void The_cmbs_of_a_chassis_are_neither_powers_of_two_nor_aligned_to_their_size()
    {
        var machine = CmbChassis.MachineModel.Build(24, 1);

        Assert.All(machine.Regions, r => Assert.False(BitOperations.IsPow2(r.Bytes)));
        Assert.All(machine.Regions, r => Assert.NotEqual(0UL, r.Start % r.Bytes));
        Assert.Equal([0, 1], machine.Regions.Select(r => r.Place.HostBridge).Distinct().Order());
        Assert.Equal(4, machine.Regions.Select(r => r.Place.Switch).Distinct().Count());
    }

    [Fact]
    public void The_gpus_of_a_server_are_where_they_were_seen()
    {
        var gpus = GpuServer.MachineModel.Build(44, 1).Regions.Where(r => r.Bytes == 128UL << 30).Select(r => r.Start).Order().ToList();

        Assert.Equal(8, gpus.Count);
        Assert.Equal([0x84000000000UL, 0x8a000000000UL], gpus.Take(2));
    }

    [Fact]
    public void Virtual_functions_share_sections_of_2_MiB()
    {
        var machine = SrIov.MachineModel.Build(256, 1);
        var slices = machine.Regions.Where(r => r.Bytes == 16 << 10).ToList();

        Assert.Equal(252, slices.Count);
        Assert.True(slices.GroupBy(r => r.Start >> 21).Max(g => g.Count()) > 64);
    }

    [Fact]
    public void Mixed_has_every_outcome()
    {
        var machine = Mixed.MachineModel.Build(64, 1);
        var outcomes = machine.Clients.SelectMany(c => machine.Regions.Select(r => Reach.Outcome(c, r, machine.CrossBridgeSupported)));

        Assert.Equal([MapOutcome.BusAddr, MapOutcome.ThruHostBridge, MapOutcome.NotSupported], outcomes.Distinct().Order());
    }

    [Fact]
    public void Mixed_keeps_its_kind_of_region_as_it_grows()
    {
        foreach (var count in Counts.Where(c => c >= 48))
        {
            var machine = Mixed.MachineModel.Build(count, 3);
            Assert.InRange(machine.Regions.Count(r => !BitOperations.IsPow2(r.Bytes)) / (double)count, 0.32, 0.35);
            Assert.InRange(machine.Regions.Average(r => BitOperations.Log2(r.Bytes)), 24.5, 26.0);
            Assert.Contains(machine.Regions, r => r.Bytes > 32UL << 30);
            Assert.Contains(machine.Regions, r => r.Bytes <= 32 << 10);
        }
    }

    private static MachineModel Of(string name) => MachineModel.Scaled.Single(model => model.Name == name);

    private static IEnumerable<int> CountsOf(MachineModel model) =>
        Counts
            .Where(count => count >= model.Range.Fewest && count <= model.Range.Most)
            .Append(model.Range.Fewest)
            .Append(model.Range.Most)
            .Distinct();

    private static string Print(Topology machine) =>
        string.Join(
            '\n',
            [
                .. machine.Regions.Select(r => r.ToString()),
                .. machine.Clients.Select(c => c.ToString()),
                .. machine.HostRam.Select(r => r.ToString()),
            ]);
}
