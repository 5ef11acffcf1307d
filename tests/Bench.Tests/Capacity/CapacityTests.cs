using Bench.Capacity;
using Bench.Results;
using Workloads;
using Xunit;

namespace Bench.Tests.Capacity;

/// <summary>How many providers a bit budget serves.</summary>
public sealed class CapacityTests : IDisposable
{
    private const int Machines = 4;
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public void An_id_of_more_bits_needs_fewer_address_bits_and_one_for_each_provider_none()
    {
        var four = Row(tagBits: 4);
        var five = Row(tagBits: 5);
        var six = Row(tagBits: 6);

        Assert.Equal((Machines, Machines, Machines), (four.Served, five.Served, six.Served));
        Assert.True(four.MeanAddressBits > five.MeanAddressBits && five.MeanAddressBits > six.MeanAddressBits, $"{four} {five} {six}");
        Assert.Equal(0, six.WorstAddressBits);
        Assert.Equal(64, six.WorstSlots);
    }

    [Fact]
    public void A_flag_leaves_less_to_be_told_apart_than_0_bits() =>
        Assert.True(Row(tagBits: 1, providers: 16).MeanAddressBits < Row(tagBits: 0, providers: 16).MeanAddressBits);

    [Fact]
    public void Rows_are_written_and_read_back_and_make_a_line_for_each_budget()
    {
        var few = Row(tagBits: 4) with { Providers = 16, Served = 1, MeanAddressBits = 1, WorstAddressBits = 1 };
        var rows = new[] { Row(tagBits: 4), Row(tagBits: 6), few };
        RowCsv<CapacityRow>.Write(_directory["capacity.csv"], rows);

        var read = RowCsv<CapacityRow>.Read(_directory["capacity.csv"]);
        Assert.Equal(rows, read);
        var lines = CapacityTable.Markdown(read).Split('\n');
        Assert.Equal("| bits | 16 providers | 44 providers |", lines[0]);
        Assert.StartsWith("| 4 | 1.0, worst 1: 256 B; 3 of 4 have none | ", lines[2], StringComparison.Ordinal);
        Assert.Equal("| 6 |  | 0.0, worst 0: 512 B |", lines[3]);
    }

    [Fact]
    public void What_no_program_wrote_is_refused()
    {
        var row = Row(tagBits: 6);
        Assert.All(
            [row with { Served = Machines + 1 }, row with { MeanAddressBits = 2 }, row with { TagBits = 9 }, row with { Providers = 0 }],
            wrong => Assert.Throws<BadInputException>(() => wrong.Check("capacity.csv", 2)));
        row.Check("capacity.csv", 2);
    }

    public void Dispose() => _directory.Dispose();

    private static CapacityRow Row(int tagBits, int providers = 44) =>
        CapacityRow.Of(tagBits, providers, Machines, TestContext.Current.CancellationToken);
}
