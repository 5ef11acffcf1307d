using Bench.Gate.Counting;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class CallgrindFileTests
{
    private static readonly string[] Dump =
    [
        "# callgrind format",
        "version: 1",
        "creator: callgrind-3.19.0",
        "desc: Trigger: Client Request: id-table/p2p/Resolve/long",
        "",
        "positions: line",
        "events: Ir Dr Dw I1mr D1mr D1mw ILmr DLmr DLmw Bc Bcm Bi Bim",
        "summary: 13837 6456 3360 3 0 18446744073709551615 0 0 0 1559 6",
        "",
    ];

    [Fact]
    public void A_dump_says_where_it_was_made_and_what_was_counted()
    {
        var dump = CallgrindFile.Read("dump.3", Dump)!;
        Assert.Equal("id-table/p2p/Resolve/long", dump.Place);
        Assert.Equal(13837, dump["Ir"]);
        Assert.Equal(6, dump["Bcm"]);

        // The file omits zeros at the end, and writes negative values without a sign.
        Assert.Equal(0, dump["Bim"]);
        Assert.Equal(-1, dump["D1mw"]);
    }

    [Fact]
    public void A_dump_that_the_program_did_not_ask_for_is_passed_over() =>
        Assert.Null(
            CallgrindFile.Read(
                "dump.3", Dump.Select(line => line.Replace("Client Request: ", "Program termination ", StringComparison.Ordinal))));

    [Theory]
    [InlineData("summary: 1 2 x", "Dw: expected a number, found x")]
    [InlineData("summary: 1 2 3 4 5 6 7 8 9 10 11 12 13 14", "summary: expected 13 numbers at most, found 14")]
    [InlineData("", "summary: expected a line of totals")]
    public void Damage_is_named(string line, string message) => Assert.Contains(
        message,
        Assert.Throws<BadInputException>(() => CallgrindFile.Read("dump.3", [.. Dump[..^2], line])).Message,
        StringComparison.Ordinal);
}
