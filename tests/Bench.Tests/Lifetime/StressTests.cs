using Bench.Lifetime;
using Bench.Measuring;
using Bench.Runs;
using Lookups;
using Xunit;

namespace Bench.Tests.Lifetime;

/// <summary>Registries under load: correct ones, and three that are wrong on purpose.</summary>
[Collection(nameof(Alone))]
public sealed class StressTests
{
    /// <summary>One of each family.</summary>
    public static TheoryData<string, int> Families => new()
    {
        { "chosen-bits", 0 },
        { "flag-interval-tree", 1 },
        { "mapping-hint", 2 },
        { "hint-or-lookup", 3 },
        { "id-table", 4 },
        { "id-perfect-hash", 8 },
        { "index-generation", 16 },
        { "bar-pointer", 48 },
        { "offset-in-bio", 64 },
        { "struct-page", 64 },
    };

    public static TheoryData<string> Faults => [.. Fault.All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Two_readers_and_an_updater_see_nothing_that_no_order_explains(string name, int tagBits)
    {
        var result = Stress(name, tagBits, new StressOptions { Duration = TimeSpan.FromSeconds(1) });
        Assert.True(result.Violations == 0, string.Join('\n', result.Samples));
        Assert.True(result.Updates > 50 && result.Bios > 10_000, $"{result.Updates} updates, {result.Bios} bios");
        Assert.True(
            result.StaleBios > 0 || OwnVariant.All.First(v => v.Info.Name == name && v.TagBits == tagBits).LifetimePromise().MustDrain,
            "no bio outlived its provider");
        Assert.InRange(result.Memory[^1].LiveBytes, 1, 1 << 20);
    }

    [Fact]
    public void Every_family_is_stressed() =>
        Assert.Equal(
            Enum.GetValues<EncodingFamily>().Order(),
            Families.Select(row => OwnVariant.All.First(v => v.Info.Name == row.Data.Item1).Info.Family).Distinct().Order());

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_within_seconds(string name)
    {
        var fault = Fault.All.Single(f => f.Name == name);
        var result = Stress("id-table", 8, new StressOptions { Duration = TimeSpan.FromSeconds(30), Fault = fault });
        Assert.True(result.Violations > 0, $"{result.Updates} updates, {result.Bios} bios, {result.Seconds} s");
        Assert.NotEmpty(result.Samples);
    }

    [Fact]
    public void A_run_of_so_many_updates_ends_with_them_and_with_the_memory_it_began_with()
    {
        var result = Stress("index-generation", 32, new StressOptions { Duration = TimeSpan.MaxValue, TotalUpdates = 20_000 });
        Assert.True(result.Violations == 0, string.Join('\n', result.Samples));
        Assert.InRange(result.Updates, 20_000, 40_000);
        Assert.InRange(result.Memory[^1].LiveBytes, 1, 1 << 20);
    }

    private static StressResult Stress(string name, int tagBits, StressOptions options) =>
        OwnVariant.All.First(v => v.Info.Name == name && v.TagBits == tagBits).Stress(options);
}
