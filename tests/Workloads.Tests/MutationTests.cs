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

    [Fact]
    public void A_mutated_gzip_file_is_read_or_refused() =>
        Mutations(Samples.Gzip(Samples.Content("sqlite.blkparse.txt.gz"))).Sample(
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
