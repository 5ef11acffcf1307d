using System.Text;
using CsCheck;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests;

public class MutationTests
{
    private static readonly byte[] Telling = Encoding.ASCII.GetBytes("\0\n\r\t 0123456789abcdefxBQDRWF+-:.,[]()=!KMGT<\u007f");

    [Theory]
    [InlineData("files.bios.gz", 3000)]
    [InlineData("sqlite.blkparse.txt.gz", 3000)]
    [InlineData("fio_randrw.v3.iolog.gz", 1500)]
    [InlineData("fio_host.v2.iolog.gz", 1500)]
    [InlineData("host.blktrace.1.gz", 3000)]
    [InlineData("host.ftrace.txt.gz", 3000)]
    [InlineData("host.perf.txt.gz", 3000)]
    public void A_mutated_recording_is_read_or_refused(string sample, int length)
    {
        var whole = Samples.Content(sample);
        Mutations(whole[..Math.Min(length, whole.Length)]).Sample(
            bytes =>
            {
                using var file = new TempFile(bytes);
                Refusable(() => Recorded.From(file.Path, out _));
            },
            iter: 400);
    }

    [Theory]
    [InlineData("TIME(s)     COMM           PID     DISK      T SECTOR     BYTES  LAT(ms)\n0.000000    a b            1950    xvda1     W 13092560   4096      0.74\n1.022346    ?              0                R -1         512       0.61\n")]
    [InlineData("0,70078464,131072\n1, 849633280, 65536\n")]
    [InlineData("a-1 [000] 1.000001: block_rq_issue: 8,0 WS 0 () 6280 + 9 be,0,4 [my fio]\na-1 [000] 1.000002: block_rq_issue: 8,0 FF 0 () 18446744073709551615 + 0 [a]\n")]
    public void A_mutated_hand_built_recording_is_read_or_refused(string text) =>
        Mutations(Encoding.ASCII.GetBytes(text)).Sample(
            bytes =>
            {
                using var file = new TempFile(bytes);
                Refusable(() => Recorded.From(file.Path, out _));
            },
            iter: 1000);

    [Theory]
    [InlineData("two_drives.iomem.txt")]
    [InlineData("switch.iomem.txt")]
    [InlineData("switch.lspci.txt.gz")]
    public void A_mutated_topology_is_read_or_refused(string sample) =>
        Mutations(Samples.Content(sample)).Sample(
            bytes =>
            {
                using var file = new TempFile(bytes);
                Refusable(() => TopologyFile.Read(file.Path));
            },
            iter: 400);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_mutated_compressed_file_is_read_or_refused(bool zstd) =>
        Mutations((zstd ? Samples.Zstd : new Func<byte[], byte[]>(Samples.Gzip))(Samples.Content("sqlite.blkparse.txt.gz"))).Sample(
            bytes =>
            {
                using var file = new TempFile(bytes);
                Refusable(() => Recorded.From(file.Path, out _));
            },
            iter: 400);

    /// <summary>Up to 8 bytes replaced, mostly by ones that mean something in some format; then cut, repeated or left as it is.</summary>
    private static Gen<byte[]> Mutations(byte[] valid) =>
        Gen.Select(
            Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Frequency((3, Gen.Int[0, Telling.Length - 1].Select(i => Telling[i])), (1, Gen.Byte))).Array[0, 8],
            Gen.Int[0, valid.Length],
            Gen.Int[0, 3],
            (edits, at, kind) =>
            {
                var mutated = valid.ToArray();
                foreach (var (position, value) in edits)
                {
                    mutated[position] = value;
                }

                return kind switch
                {
                    0 => mutated[..at],
                    1 => [.. mutated[..at], .. mutated],
                    2 => [.. mutated[..at], .. mutated[Math.Min(at + 3, mutated.Length)..]],
                    _ => mutated,
                };
            });

    private static void Refusable(Action read)
    {
        try
        {
            read();
        }
        catch (BadInputException error)
        {
            Assert.DoesNotContain('\n', error.Message);
        }
    }
}
