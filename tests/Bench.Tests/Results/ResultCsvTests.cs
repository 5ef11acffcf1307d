using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using CsCheck;
using Workloads;
using Xunit;

namespace Bench.Tests.Results;

public class ResultCsvTests
{
    /// <summary>A row without a comma in a cell, so that its line can be split at commas.</summary>
    private static readonly ResultRow Plain = MadeUpResults.Row() with { Machine = "A machine" };

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData(" spaces at both ends ")]
    [InlineData("comma, quote \" and ; semicolon")]
    [InlineData("two\nlines\r\nand\rmore")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tTab")]
    [InlineData("\rReturn")]
    [InlineData("'=guarded already")]
    [InlineData("''=twice")]
    [InlineData("'quoted, harmless'")]
    [InlineData("'")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("../../x")]
    [InlineData("日本語 😀 \u0001")]
    public void Text_survives_the_round_trip(string text)
    {
        var row = MadeUpResults.Row() with { Topology = text, Workload = text, RecordingSha256 = text };

        Assert.Equal([row], RoundTrip(row));
    }

    [Fact]
    public void Any_text_survives_the_round_trip() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(text =>
        {
            var row = MadeUpResults.Row() with { Topology = text };
            return RoundTrip(row)[0] == row;
        });

    [Fact]
    public void Any_number_survives_the_round_trip_to_the_last_bit() =>
        Gen.Double.Where(number => double.IsFinite(number) && number >= 0).Sample(number =>
        {
            var row = MadeUpResults.Row() with { NsPerBio = number, BuildNs = number };
            return BitConverter.DoubleToInt64Bits(RoundTrip(row)[0].NsPerBio) == BitConverter.DoubleToInt64Bits(number);
        });

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void No_cell_starts_as_a_formula(string text)
    {
        var csv = RowCsv<ResultRow>.ToText([MadeUpResults.Row() with { Topology = text }]);

        Assert.Contains($"'{text}", csv, StringComparison.Ordinal);
        Assert.DoesNotContain($",{text}", csv, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{text}", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_the_properties_in_snake_case_and_in_order()
    {
        var header = RowCsv<ResultRow>.ToText([]).TrimEnd('\n');

        Assert.StartsWith(
            "experiment,encoding,family,role,library,tag_bits,measured_bits,promise,isa,kernel_usable,"
                + "providers,topology,workload,p2p_share,",
            header,
            StringComparison.Ordinal);
        Assert.EndsWith(",run,commit,machine,runtime,recording_sha256,utc", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_may_come_in_any_order_among_others()
    {
        var lines = RowCsv<ResultRow>.ToText([Plain]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shuffled = string.Join(
            '\n', lines.Select((line, i) => string.Join(',', line.Split(',').Reverse().Append(i == 0 ? "stranger" : "x"))));

        Assert.Equal([Plain], Read(shuffled));
    }

    [Theory]
    [InlineData("tag_bits", "x")]
    [InlineData("tag_bits", "-1")]
    [InlineData("tag_bits", "1.5")]
    [InlineData("tag_bits", "99")]
    [InlineData("tag_bits", "")]
    [InlineData("bios", "99999999999999999999")]
    [InlineData("kernel_usable", "yes")]
    [InlineData("ns_per_bio", "NaN")]
    [InlineData("ns_per_bio", "Infinity")]
    [InlineData("ns_per_bio", "1e999")]
    [InlineData("ns_per_bio", "-0.1")]
    [InlineData("ns_per_bio", "1,5")]
    [InlineData("floor_ns", "fast")]
    [InlineData("ci_low", "9")]
    [InlineData("ratio_low", "9")]
    [InlineData("p2p_share", "1.01")]
    [InlineData("bounce_share", "2")]
    [InlineData("experiment", "")]
    [InlineData("run", "")]
    [InlineData("machine", "")]
    [InlineData("utc", "yesterday")]
    public void A_bad_cell_is_named_with_its_file_line_and_column(string column, string cell)
    {
        var lines = RowCsv<ResultRow>.ToText([Plain, Plain]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var cells = lines[2].Split(',');
        cells[Array.IndexOf(lines[0].Split(','), column)] = cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
        lines[2] = string.Join(',', cells);

        Assert.StartsWith($"r.csv: line 3: {column}: expected ", ErrorOf(string.Join('\n', lines)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_is_counted_past_line_breaks_inside_cells()
    {
        var csv = RowCsv<ResultRow>.ToText([MadeUpResults.Row() with { Topology = "a\nb\nc" }, MadeUpResults.Row() with { FloorNs = 777 }]);

        Assert.StartsWith(
            "r.csv: line 5: floor_ns: ", ErrorOf(csv.Replace(",777,", ",x,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("floor_ns", "floor", "r.csv: line 1: floor_ns: ")]
    [InlineData("Z\n", "Z\nbudget,id-table", "r.csv: line 3: ")]
    [InlineData("cmb-chassis", "\"cmb-chassis", "r.csv: ")]
    public void A_missing_column_a_record_that_stops_early_and_a_quote_that_never_closes_are_refused(
        string from, string to, string message)
    {
        var csv = RowCsv<ResultRow>.ToText([MadeUpResults.Row()]);

        Assert.Contains(from, csv, StringComparison.Ordinal);
        Assert.StartsWith(message, ErrorOf(csv.Replace(from, to, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_and_a_missing_file_are_refused()
    {
        Assert.Throws<BadInputException>(() => Read(""));
        Assert.Throws<BadInputException>(() => RowCsv<ResultRow>.Read("/no/such/file.csv"));
    }

    private static IReadOnlyList<ResultRow> RoundTrip(ResultRow row) => Read(RowCsv<ResultRow>.ToText([row]));

    private static IReadOnlyList<ResultRow> Read(string csv) => RowCsv<ResultRow>.Read(new StringReader(csv), "r.csv");

    private static string ErrorOf(string csv) => Assert.Throws<BadInputException>(() => Read(csv)).Message;
}
