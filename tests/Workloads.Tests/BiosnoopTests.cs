using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

public class BiosnoopTests
{
    // The widths are those of BCC's tools/biosnoop.py and of libbpf-tools/biosnoop.c.
    private const string Python = "TIME(s)     COMM           PID     DISK      T SECTOR     BYTES  LAT(ms)\n";
    private const string Libbpf = "TIME(s)     COMM           PID     DISK    T    SECTOR     BYTES   LAT(ms)\n";

    [Fact]
    public void The_python_tool_is_read_with_any_of_its_options()
    {
        RecordedBio[] bios = [new(0, 0, BioOp.Write, 13092560UL * 512, 4096), new(1_022346000, 1, BioOp.Read, 20971521UL * 512, 512)];

        Assert.Equal(bios, Recorded.FromText(Python
            + "0.000000    supervise      1950    xvda1     W 13092560   4096      0.74\n"
            + "1.022346    a b 12 c-d     1950000 nvme1n1   R 20971521   512    1234.61\n").Bios);
        Assert.Equal(bios, Recorded.FromText(
            "TIME(s)     COMM           PID     DISK      T SECTOR     BYTES  P QUE(ms) LAT(ms)\n"
            + "0.000000    supervise      1950    xvda1     W 13092560   4096   ?    0.00    0.74\n"
            + "1.022346    a b 12 c-d     1950000 nvme1n1   R 20971521   512    S    0.01    0.61\n\n").Bios);
    }

    [Fact]
    public void The_libbpf_tool_shows_every_operation()
    {
        var recorded = Recorded.FromText(Libbpf
            + "0.000000    jbd2/vda-8     250     vda     FF   -1         0         0.453\n"
            + "0.000017    fio            251     vda     WFS  8          4096      0.453\n"
            + "0.000018    fstrim         251     vda     D    8          1073741824   0.453\n"
            + "0.000019    fio            251     vda     RA   8          131072    0.453\n"
            + "0.000020    smartd         251     Unknown N    -1         512       0.453\n"
            + "0.000021    smartd         251     Unknown N    -1         0         0.453\n");

        Assert.Equal(
            [
                new(0, 0, BioOp.Flush, 0, 0),
                new(17_000, 0, BioOp.Write, 4096, 4096),
                new(18_000, 0, BioOp.Discard, 4096, 1 << 30),
                new(19_000, 0, BioOp.Read, 4096, 131072),
                new(20_000, 1, BioOp.Other, 0, 512),
                new RecordedBio(21_000, 1, BioOp.Other, 0, 0),
            ],
            recorded.Bios);
    }

    [Fact]
    public void What_the_tool_did_not_know_is_other_and_a_time_before_its_first_is_its_first()
    {
        var recorded = Recorded.FromText(
            "TIME(s)        COMM           PID    DISK    T  SECTOR    BYTES   LAT(ms)\n"
                + "0.000004000    ?              0              R  -1        8          0.09\n"
                + "-0.000012      fio            7      <unknown> R  8         4096       0.09\n"
                + "18446744073.709551 fio        7      sda     R  8         4096       0.09\n"
                + "0.5            fio            7      sda     R  0         0          0.09\n".Replace(
                    "0.5   ", "0.500000", StringComparison.Ordinal));

        Assert.Equal(
            [
                new(4_000, 0, BioOp.Other, 0, 8),
                new(0, 1, BioOp.Read, 4096, 4096),
                new(0, 2, BioOp.Read, 4096, 4096),
                new RecordedBio(500_000_000, 2, BioOp.Flush, 0, 0),
            ],
            recorded.Bios);
    }

    [Theory]
    [InlineData(
        "Attaching 3 probes...\nTIME(ms)     DISK    COMM             PID    LAT(ms)\n611          nvme0n1 bash             4179        "
            + "10\n",
        2)]
    [InlineData("TIME(ms)     DISK ID        COMM             PID    LAT(ms)\n             MAJOR MINOR\n", 1)]
    [InlineData("TIMESTAMP    COMM           PID     DISK    T    SECTOR     BYTES   LAT(ms)\n", 1)]
    public void A_table_without_sectors_or_with_the_time_of_day_is_refused_by_name(string text, int line) =>
        Assert.StartsWith(
            $"FILE: line {line}: header: expected TIME(s) COMM PID DISK T SECTOR BYTES (of BCC's or libbpf-tools' biosnoop, without -t; "
                + "bpftrace's has no sectors), found TIME",
            Recorded.ErrorOf(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("0.000000 a 1950 sda W 8 x 0.74\n", "BYTES: expected a decimal number up to 4294967295, found x")]
    [InlineData("0.000000 a 1950 sda W 8 4294967296 0.74\n", "BYTES: expected a decimal number up to 4294967295, found 4294967296")]
    [InlineData("0.000000 a 1950 sda W -2 512 0.74\n", "SECTOR: expected a decimal number of at most 64 bits, or -1, found -2")]
    [InlineData("0.000000 a 1950 sda W 18014398509481983 1024 0.74\n", "SECTOR: expected an end below 2^63 bytes, found 18014398509481983")]
    [InlineData(
        "0.000000 a 1950 sda X 8 512 0.74\n", "T: expected R, W, D, F, N or Z, after an F or not (or two columns ran together), found X")]
    [InlineData(
        "0.000000 a 1950 sda W 8 13107201234.56\n",
        "T: expected R, W, D, F, N or Z, after an F or not (or two columns ran together), found sda")]
    [InlineData("0.000000 a x sda W 8 512 0.74\n", "PID: expected a number, found x")]
    [InlineData("0.000000\n", "T: expected R, W, D, F, N or Z, after an F or not (or two columns ran together), found the end of the line")]
    [InlineData("0.0000 a 1950 sda W 8 512 0.74\n", "TIME(s): expected seconds with 6 or 9 decimals, found 0.0000")]
    [InlineData("x a 1950 sda W 8 512 0.74\n", "TIME(s): expected seconds with 6 or 9 decimals, found x")]
    [InlineData("1950 sda W 8 512 0.74\n", "TIME(s): expected seconds with 6 or 9 decimals, found the end of the line")]
    [InlineData("0.00", "end of line: expected a newline (the recording was cut off), found the end of the file")]
    public void A_bad_line_is_named_with_its_column(string line, string message) =>
        Assert.Equal($"FILE: line 2: {message}", Recorded.ErrorOf(Python + line));
}
