using Bench.Publishing;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Reporting;

public class TableTests
{
    [Fact]
    public void The_budget_table_is_ordered_by_bits_and_marks_simd()
    {
        var panel = Only(
            ReportSpec.ByBudget("budget", "?"),
            [
                MadeUpResults.Row(encoding: "bar-pointer", bits: 64, ns: 0.55) with
                {
                    Family = "pointer",
                    FootprintBytes = 0,
                },
                MadeUpResults.Row(encoding: "splus", bits: 0, ns: 2) with
                {
                    Family = "no bits",
                    Isa = "avx512",
                    KernelUsable = false,
                    FootprintBytes = 3 << 20,
                },
                MadeUpResults.Row(encoding: "rank", bits: 0, ns: 1) with { Family = "no bits", AllocatedBytes = 24 },
            ]);

        Assert.Equal(
            """
            | Bits | Encoding | Family | ISA | ns/bio [95 % CI] | floor ns | × floor [95 % CI] | × best of budget | footprint | allocated |
            | ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | 0 | rank | no bits | scalar | 1.00 [0.98, 1.02] | 0.50 | 2.00 [1.98, 2.02] | 1.00 | 1.5 KiB | **24 B** |
            | 0 | splus | no bits | **avx512** | 2.00 [1.96, 2.04] | 0.50 | 4.00 [3.96, 4.04] | 2.00 | 3.0 MiB | 0 B |
            | 64 | bar-pointer | pointer | scalar | 0.55 [0.54, 0.56] | 0.50 | 1.10 [1.09, 1.11] | 1.00 | 0 B | 0 B |

            """, ListingTable.Render(panel));
    }

    [Fact]
    public void Lookups_in_vectors_stand_beside_the_best_scalar_one_of_their_machine()
    {
        var scalar = MadeUpResults.Row("simd", "table", bits: 0, ns: 0.8);
        var run = MadeUpRun.Of([
            scalar,
            scalar with { Encoding = "slower", NsPerBio = 2 },
            scalar with { Encoding = "vector", NsPerBio = 0.4, Isa = "avx2", KernelUsable = false },
            scalar with { Encoding = "elsewhere", NsPerBio = 0.6, Isa = "avx2", KernelUsable = false, Providers = 4096 },
        ]);
        var lines = SimdTable.Markdown([run]).Split('\n').Where(line => line.Contains("| avx2 |", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("| vector | avx2 | 0.40 |", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("| table, 0.80 ns |", lines[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("| elsewhere | avx2 | 0.60 |", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_providers_table_has_a_column_per_count_and_leaves_gaps_empty()
    {
        var panel = Only(ReportSpec.ByProviders("providers", "?"),
        [
            MadeUpResults.Row("providers", "b", ns: 1) with { Providers = 16 },
            MadeUpResults.Row("providers", "b", ns: 0.5) with { Providers = 4 },
            MadeUpResults.Row("providers", "a", ns: 100) with { Providers = 4 },
        ]);

        Assert.Equal(
            """
            Across: Providers (registered BARs). In each cell: ratio to floor (ns/bio).

            | Encoding | ISA | 4 | 16 |
            | --- | --- | ---: | ---: |
            | a | scalar | 200 (100) |  |
            | b | scalar | 1.00 (0.50) | 2.00 (1.00) |

            """, PivotTable.Render(panel));
    }

    [Fact]
    public void The_double_lookup_table_has_a_line_per_encoding_and_says_what_an_io_has()
    {
        var panel = Only(
            ReportSpec.ByCondition("double-lookup", "?", ResultColumns.Operation) with
            {
                Cells = [ResultColumns.NsPerBio, ResultColumns.ShareOfIoBudget],
            },
            [
                MadeUpResults.Row("double-lookup", ns: 2) with { Operation = "both" },
                MadeUpResults.Row("double-lookup", ns: 0.5) with { Operation = "construct" },
                MadeUpResults.Row("double-lookup", ns: 1) with { Operation = "map" },
            ]);

        Assert.Equal(
            """
            Across: Operation. In each cell: ns/bio (share of 100 ns).

            | Encoding | ISA | construct | map | both |
            | --- | --- | ---: | ---: | ---: |
            | id-table, 4 bits | scalar | 0.50 (0.5 %) | 1.00 (1.0 %) | 2.00 (2.0 %) |

            """, PivotTable.Render(panel));
    }

    [Fact]
    public void A_doubtful_row_is_shown_with_its_notes()
    {
        var doubtful = MadeUpResults.Row(encoding: "b", ns: 1) with { OverheadShare = 0.6612, ClockDrift = 0.08, OtherLoad = 0.74 };
        var listing = ListingTable.Render(Only(ReportSpec.ByBudget("budget", "?"), [MadeUpResults.Row(encoding: "a"), doubtful]));

        Assert.Contains("| allocated | notes |", listing, StringComparison.Ordinal);
        Assert.Contains("| 0 B | overhead 66.1 %, clock drift 8 %, loaded: 0.7 cores |", listing, StringComparison.Ordinal);
        Assert.Contains("| 0 B |  |", listing, StringComparison.Ordinal);
        Assert.Contains(
            "- Background load up to 0.7 cores.\n",
            Provenance.Markdown(ReportSpec.ByBudget("budget", "?"), [doubtful]),
            StringComparison.Ordinal);

        var pivot = PivotTable.Render(
            Only(ReportSpec.ByProviders("providers", "?"), [MadeUpResults.Row(encoding: "a"), doubtful with { ClockDrift = 0 }]));
        Assert.Contains("| b | scalar | 2.00 (1.00)<sup>ol</sup> |", pivot, StringComparison.Ordinal);
        Assert.EndsWith(
            "\n<sup>o</sup> more than 60 % of the floor's time is overhead that was subtracted; "
                + "<sup>l</sup> measured under background load.\n",
            pivot,
            StringComparison.Ordinal);
        Assert.Contains("| a | scalar | 1.20 (0.60) |", pivot, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_usual_is_not_noted()
    {
        var row = MadeUpResults.Row() with { OverheadShare = 0.6, ClockDrift = 0.05, OtherLoad = 0.1 };

        Assert.DoesNotContain("notes", ListingTable.Render(Only(ReportSpec.ByBudget("budget", "?"), [row])), StringComparison.Ordinal);
        Assert.DoesNotContain("<sup>", PivotTable.Render(Only(ReportSpec.ByProviders("providers", "?"), [row])), StringComparison.Ordinal);
        Assert.DoesNotContain("beside", Provenance.Markdown(ReportSpec.ByBudget("budget", "?"), [row]), StringComparison.Ordinal);
    }

    [Fact]
    public void Twins_and_peers_stand_beside_the_own_encodings_and_are_never_the_best()
    {
        ResultRow[] rows =
        [
            MadeUpResults.Row(encoding: "tree", ns: 1),
            MadeUpResults.Row(encoding: "tree", ns: 0.8) with { Role = "twin" },
            MadeUpResults.Row(encoding: "btree", ns: 0.6) with { Role = "peer", Library = "absl <2024>" },
        ];
        var listing = ListingTable.Render(Only(ReportSpec.ByBudget("budget", "?"), rows));
        var pivot = PivotTable.Render(Only(ReportSpec.ByProviders("providers", "?"), rows));

        Assert.Contains("| 4 | btree | peer: absl &lt;2024&gt; |", listing, StringComparison.Ordinal);
        Assert.Contains("| 4 | tree | twin, in C |", listing, StringComparison.Ordinal);
        Assert.Matches(@"\| 4 \| tree \|  \|.*\| 2\.00 \[1\.98, 2\.02\] \| 1\.00 \|", listing);
        Assert.Matches(@"\| 4 \| btree \|.*\| 1\.20 \[1\.19, 1\.21\] \| 0\.60 \|", listing);
        Assert.Contains("| Encoding | Library | ISA |", pivot, StringComparison.Ordinal);
        Assert.Contains("| tree |  | scalar | 2.00 (1.00) |", pivot, StringComparison.Ordinal);
        Assert.Contains("| tree | twin, in C | scalar | 1.60 (0.80) |", pivot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_of_peers_alone_has_no_best() =>
        Assert.Contains(
            "| 1.20 [1.19, 1.21] |  | 1.5 KiB |",
            ListingTable.Render(Only(ReportSpec.ByBudget("budget", "?"), [MadeUpResults.Row() with { Role = "peer" }])),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("floor", "floor ns", "× floor", "ratio to floor (ns/bio)")]
    [InlineData("l1-chase", "L1 load ns", "× L1 load", "× L1 load (ns/bio)")]
    [InlineData("cold-chase", "chase ns", "× chase", "× chase (ns/bio)")]
    [InlineData("absl|btree", "absl\\|btree ns", "ratio to absl\\|btree", "ratio to absl\\|btree (ns/bio)")]
    public void Ratios_are_called_by_what_they_refer_to(string yardstick, string time, string ratio, string cell)
    {
        var row = MadeUpResults.Row() with { Yardstick = yardstick };
        var listing = ListingTable.Render(Only(ReportSpec.ByBudget("budget", "?"), [row]));

        Assert.Contains($"| {time} | {ratio} [95 % CI] |", listing, StringComparison.Ordinal);
        Assert.Contains(
            $"In each cell: {cell}.", PivotTable.Render(Only(ReportSpec.ByProviders("providers", "?"), [row])), StringComparison.Ordinal);
    }

    [Fact]
    public void Against_peers_the_best_of_each_budget_stands_over_every_peer()
    {
        var panel = Only(ReportSpec.AgainstPeers("peers", "?"),
        [
            MadeUpResults.Row("peers", "tree", 0, 1) with { Yardstick = "std-map", Library = "libstdc++" },
            MadeUpResults.Row("peers", "tree", 0, 0.25) with { Yardstick = "absl-btree", Library = "<Abseil>" },
            MadeUpResults.Row("peers", "worse", 0, 3) with { Yardstick = "std-map", Library = "libstdc++" },
            MadeUpResults.Row("peers", "id-table", 4, 0.5) with { Yardstick = "std-map", Library = "libstdc++" },
        ]);

        var lines = RivalTable.Render(panel).Split('\n');
        Assert.Contains(
            "The best encoding is faster than every library (CI excludes a tie) at 0 of 2 budgets.",
            lines[0],
            StringComparison.Ordinal);
        Assert.Equal("| The best encoding of each budget over | Library | 0 bits: tree | 4 bits: id-table |", lines[2]);
        Assert.StartsWith("| absl-btree | &lt;Abseil&gt; | 0.50 [", lines[4], StringComparison.Ordinal);
        Assert.EndsWith("|  |", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("| std-map | libstdc++ | 2.00 [", lines[5], StringComparison.Ordinal);
        Assert.Equal(
            4,
            lines.Count(line =>
                line.StartsWith("| 0 | ", StringComparison.Ordinal) || line.StartsWith("| 4 | ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Segments_share_the_time_of_their_bio()
    {
        var row = MadeUpResults.Row(ns: 6) with { SegmentsPerBio = 8.00321 };

        Assert.Equal(("8", 6 / 8.00321), (ResultColumns.SegmentsPerBio.Value(row).Text, ResultColumns.NsPerSegment.Value(row)));
        Assert.Equal(0, ResultColumns.NsPerSegment.Value(MadeUpResults.Row()));
    }

    [Fact]
    public void What_stands_under_a_table_says_where_it_comes_from()
    {
        var rows = new[]
        {
            MadeUpResults.Row(),
            MadeUpResults.Row() with { Utc = "2026-01-05T00:00:00Z", Commit = "0123abc+dirty", TagBits = 5, Providers = 8 },
        };

        Assert.Equal(
            """
            - Measured with `bench run budget`, commit 0123abc, 0123abc+dirty, 2026-01-02 to 2026-01-05 UTC.
            - Made-up Test 5, 2 cores; .NET 10.0.0.
            - 5 process starts, 1 048 576 bios in each, seed 42.
            - workload qemu-fio, topology cmb-chassis, providers varied, P2P share 50 %, bounce share 0 %, provider locality 0 %, pieces 0 B, temperature hot, pressure 0, dependency independent, operation map; recording SHA-256 ab12cd34ef56.
            - Differences under about 2.8 % are within the spread of process starts.
            - Compare only ratios within this table: nanoseconds depend on the machine, its neighbours and its clock, ratios less so.

            """, Provenance.Markdown(ReportSpec.ByBudget("budget", "?"), rows));
    }

    [Fact]
    public void Untrusted_text_is_shown_and_does_nothing()
    {
        var panel = Only(ReportSpec.ByBudget("budget", "?"),
            [MadeUpResults.Row(encoding: "<script>a|b</script>`\n*x*") with { Family = "[l](http://e) www.e.com @me" }]);

        Assert.Contains(
            "| 4 | &lt;script&gt;a\\|b&lt;/script&gt;\\` \\*x\\* | \\[l\\](http&#58;//e) www&#46;e.com &#64;me | scalar |",
            ListingTable.Render(panel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# x", "\\# x")]
    [InlineData("- x", "\\- x")]
    [InlineData("chosen-bits", "chosen-bits")]
    [InlineData("a\\|b", "a\\\\\\|b")]
    [InlineData("a\u202Eb\u2028c", "a b c")]
    [InlineData("<!-- bench:summary:end -->", "&lt;\\!-- bench:summary:end --&gt;")]
    [InlineData("Xeon @ 2.20GHz", "Xeon @ 2.20GHz")]
    public void Markdown_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Theory]
    [InlineData("x", "`x`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("a\nb", "`a b`")]
    public void Code_cannot_be_left(string text, string expected) => Assert.Equal(expected, MarkdownText.Code(text));

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1536, "1.5 KiB")]
    [InlineData(402653184, "384 MiB")]
    [InlineData(long.MaxValue, "8.0 EiB")]
    public void Bytes_are_shown_in_human_units(long bytes, string expected) => Assert.Equal(expected, Quantity.Bytes(bytes));

    private static Panel Only(ReportSpec spec, IReadOnlyList<ResultRow> rows) => Assert.Single(Panel.Split(spec, rows));
}
