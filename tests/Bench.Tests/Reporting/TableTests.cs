using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Xunit;

namespace Bench.Tests.Reporting;

public class TableTests
{
    [Fact]
    public void The_budget_table_is_ordered_by_bits_and_marks_simd()
    {
        var panel = Only(ReportSpec.ByBudget("budget", "?"),
        [
            MadeUpResults.Row(encoding: "bar-pointer", bits: 64, ns: 0.55) with { Family = "pointer", FootprintBytes = 0 },
            MadeUpResults.Row(encoding: "splus", bits: 0, ns: 2) with { Family = "no bits", Isa = "avx512", KernelUsable = false, FootprintBytes = 3 << 20 },
            MadeUpResults.Row(encoding: "rank", bits: 0, ns: 1) with { Family = "no bits", AllocatedBytes = 24 },
        ]);

        Assert.Equal(
            """
            | Bits | Encoding | Family | ISA | ns/bio [95 % CI] | floor ns | × floor [95 % CI] | × best of its bits | footprint | allocated |
            | ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            | 0 | rank | no bits | scalar | 1.00 [0.98, 1.02] | 0.50 | 2.00 [1.98, 2.02] | 1.00 | 1.5 KiB | **24 B** |
            | 0 | splus | no bits | **avx512** | 2.00 [1.96, 2.04] | 0.50 | 4.00 [3.96, 4.04] | 2.00 | 3.0 MiB | 0 B |
            | 64 | bar-pointer | pointer | scalar | 0.55 [0.54, 0.56] | 0.50 | 1.10 [1.09, 1.11] | 1.00 | 0 B | 0 B |

            """, ListingTable.Render(panel));
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
        var panel = Only(ReportSpec.ByOperation("double-lookup", "?"),
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
    public void The_summary_names_the_best_a_kernel_could_use_and_a_faster_simd_one_apart()
    {
        var panel = Only(ReportSpec.ByBudget("budget", "?"),
        [
            MadeUpResults.Row(encoding: "slow", bits: 0, ns: 3),
            MadeUpResults.Row(encoding: "good", bits: 0, ns: 1),
            MadeUpResults.Row(encoding: "vector", bits: 0, ns: 0.75) with { Isa = "avx2", KernelUsable = false },
        ]);

        Assert.Equal(
            """
            | Bits | Best encoding | Family | ISA | ns/bio | × floor [95 % CI] | share of 100 ns | footprint |
            | ---: | --- | --- | --- | ---: | ---: | ---: | ---: |
            | 0 | good | id + perfect hash | scalar | 1.00 | 2.00 [1.98, 2.02] | 1.0 % | 1.5 KiB |
            | 0 | vector | id + perfect hash | **avx2** | 0.75 | 1.50 [1.49, 1.52] | 0.8 % | 1.5 KiB |

            """, SummaryTable.Render(panel));
    }

    [Fact]
    public void What_stands_under_a_table_says_where_it_comes_from()
    {
        var rows = new[] { MadeUpResults.Row(), MadeUpResults.Row() with { Utc = "2026-01-05T00:00:00Z", Commit = "0123abc+dirty", TagBits = 5, Providers = 8 } };

        Assert.Equal(
            """
            - Measured with `bench run budget`, commit 0123abc, 0123abc+dirty, 2026-01-02 to 2026-01-05 UTC.
            - Made-up CPU 9999X (test data); .NET 10.0.0.
            - 1 048 576 bios per iteration, 15 iterations, seed 42.
            - workload qemu-fio, topology cmb-chassis, providers varied, P2P share 50 %, bounce share 0 %, stay share 0 %, temperature hot, shape independent, operation map; recording SHA-256 ab12cd34ef56.
            - Only ratios within this table count: nanoseconds depend on the machine, its neighbours and its clock, and a ratio does so less.

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
    [InlineData("rank-directory", "rank-directory")]
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
