using System.Globalization;
using System.Text.Json;
using Bench.Reporting.Page;
using Bench.Results;
using Xunit;

namespace Page.Tests;

public sealed class PageDataTests
{
    private static readonly IReadOnlyList<ResultRow> Rows =
    [
        .. MadeUpRows.Many(400),
        MadeUpRows.Row("odd \ud83d\ude00 \"'\\</script>\u202e", 64) with
        {
            Seed = ulong.MaxValue,
            FootprintBytes = 1L << 52,
        },
    ];

    [Fact]
    public void Every_column_of_every_row_comes_back_to_five_digits()
    {
        var table = Read(PageData.Unpack(PageData.Pack(PageData.Json(Rows, [("derived", row => row.Encoding + "!")])), 1 << 26)!);

        Assert.Equal([.. RowCsv<ResultRow>.Columns.Select(column => column.Name), "derived"], table.Select(column => column.Name));
        foreach (var (column, (_, cells)) in RowCsv<ResultRow>.Columns.Zip(table))
        {
            Assert.Equal(Rows.Count, cells.Count);
            Assert.All(Rows.Zip(cells), pair => AssertCell(column.Property.GetValue(pair.First)!, pair.Second));
        }

        Assert.Equal(Rows.Select(row => row.Encoding + "!"), table[^1].Cells.Select(cell => cell.GetString()));
    }

    [Fact]
    public void Five_digits_are_enough_to_tell_a_row_from_one_that_is_a_little_slower()
    {
        var slower = MadeUpRows.Row(ratio: 1.2345);
        Assert.NotEqual(PageData.Json([slower], []), PageData.Json([slower with { RatioToFloor = 1.2346 }], []));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no base64!")]
    [InlineData("bm8gZ3ppcA==")]
    public void What_is_no_packed_text_is_nothing(string text) => Assert.True(PageData.Unpack(text, 100) is null or []);

    [Fact]
    public void No_more_is_unpacked_than_was_asked_for() =>
        Assert.Equal(1000, PageData.Unpack(PageData.Pack(new byte[10_000_000]), 1000)!.Length);

    private static void AssertCell(object expected, JsonElement found)
    {
        switch (expected)
        {
            case double real:
                Assert.InRange(found.GetDouble(), real - (Math.Abs(real) * 5e-5), real + (Math.Abs(real) * 5e-5));
                break;
            case ulong name:
                Assert.Equal(name.ToString(CultureInfo.InvariantCulture), found.GetString());
                break;
            case bool flag:
                Assert.Equal(flag, found.GetBoolean());
                break;
            case string text:
                Assert.Equal(text, found.GetString());
                break;
            default:
                Assert.Equal(Convert.ToInt64(expected, CultureInfo.InvariantCulture), found.GetInt64());
                break;
        }
    }

    private static List<(string Name, List<JsonElement> Cells)> Read(byte[] json)
    {
        var root = JsonDocument.Parse(json).RootElement;
        Assert.Equal(Rows.Count, root.GetProperty("rows").GetInt32());
        return [.. root.GetProperty("columns").EnumerateArray().Select(column => (
            column.GetProperty("name").GetString()!,
            column.TryGetProperty("cells", out var cells)
                ? cells.EnumerateArray().ToList()
                : column.GetProperty("codes").EnumerateArray().Select(code => column.GetProperty("values")[code.GetInt32()]).ToList()))];
    }
}
