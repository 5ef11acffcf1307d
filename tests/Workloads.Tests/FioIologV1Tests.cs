using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

public class FioIologV1Tests
{
    [Fact]
    public void A_line_is_an_io_and_there_are_no_times()
    {
        var bios = Recorded.FromText("0,70078464,131072\n1, 849633280, 65536\r\n", out var identity).Bios;

        Assert.Equal("fio-iolog-v1", identity.FormatName);
        Assert.Equal([new(0, 0, BioOp.Read, 70078464, 131072), new RecordedBio(0, 0, BioOp.Write, 849633280, 65536)], bios);
    }

    [Theory]
    [InlineData("hello\n", "line: expected 'rw,offset,length', found hello")]
    [InlineData("0,1\n", "line: expected 'rw,offset,length', found 0,1")]
    [InlineData("0,1,2,3\n", "line: expected 'rw,offset,length', found 0,1,2,3")]
    [InlineData("2,0,512\n", "rw: expected 0 (read) or 1 (write), found 2")]
    [InlineData("0,-1,512\n", "offset: expected a decimal number of at most 64 bits, found -1")]
    [InlineData("0,9223372036854775807,512\n", "offset: expected an end below 2^63 bytes, found 9223372036854775807")]
    [InlineData("0,0,\n", "length: expected a decimal number of at most 64 bits, found the end of the line")]
    [InlineData("0,0,0\n", "length: expected a decimal number from 1 to 4294967295, found 0")]
    [InlineData("0,0,4294967296\n", "length: expected a decimal number from 1 to 4294967295, found 4294967296")]
    [InlineData("0,0,5", "end of line: expected a newline (the recording was cut off), found the end of the file")]
    public void A_bad_line_is_named_with_its_field(string line, string message) =>
        Assert.Equal($"FILE: line 2: {message}", Recorded.ErrorOf("0,0,512\n" + line));

    [Fact]
    public void Other_tables_of_numbers_are_not_mistaken_for_it() =>
        Assert.Contains("line 1: format: expected", Recorded.ErrorOf("0,0,512,4\n"), StringComparison.Ordinal);
}
