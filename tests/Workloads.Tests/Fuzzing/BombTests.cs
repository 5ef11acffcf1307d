using System.Diagnostics;
using System.Globalization;
using Workloads.Topologies;
using Xunit;

namespace Workloads.Tests.Fuzzing;

/// <summary>
/// Files that are small on disk and endless in memory, or one endless line. None may take more memory than a reader's own buffers, nor more
/// time than what it asks for is worth.
/// </summary>
public class BombTests
{
    private const int MiB = 1 << 20;

    /// <summary>What a reader may allocate in all, so its heap cannot have grown by more.</summary>
    private const long MostBytes = 64 * MiB;

    /// <summary>
    /// The same where the text is kept, which has a limit: as bytes that were moved while they grew, as a string, and what it says.
    /// </summary>
    private const long MostBytesOfText = 8L * TopologyFile.LongestText;

    // Far more than any takes: others may be at work on this machine. How much of a file was taken is the sharper limit.
    private const double MostSeconds = 60;

    // What bzip2, and less of it xz, is given for each of its streams anew, and gives back.
    private const long BuffersOfStream = 6 * MiB;

    // What a decompressor reads ahead.
    private const int CompressedBuffers = 256 << 10;

    // A reader stops in the line that is too long, but the buffers in front of it have read on.
    private const long LongestLineAndBuffers = 3 * MiB;

    // How long lines without end are: memory does not depend on it, and xz and bzip2 take ten times as long.
    private const int MiBOfFast = 32;
    private const int MiBOfSlow = 4;

    // A piece of an endless file: longer than any line may be.
    private const int PieceMiB = 4;

    // The same for every reader, and bzip2 takes a second for them.
    private static readonly Dictionary<string, Lazy<(byte[] Zeros, byte[] Ones)>> CompressedFillers = Samples.Compressions.ToDictionary(
        compression => compression.Name,
        compression => new Lazy<(byte[] Zeros, byte[] Ones)>(
            () => (compression.Compress(new byte[PieceMiB * MiB]), compression.Compress(Filled(PieceMiB * MiB, (byte)'1')))));

    private static readonly byte[] Fillers = "a1 ,.\t\r\"[+"u8.ToArray();

    public static TheoryData<string> Readers => FuzzTests.Readers;

    public static MatrixTheoryData<string, string> Compressed { get; } =
        new(FuzzTarget.All.Select(target => target.Name).ToArray(), Samples.Compressions.Select(compression => compression.Name).ToArray());

    /// <summary>
    /// Every reader with the fast compressions, and one of each kind with the slow ones: what decompresses knows no reader.
    /// </summary>
    public static TheoryData<string, string> CompressedLines { get; } =
    [
        .. Samples.Compressions.SelectMany(compression => FuzzTarget.All
            .Where(target => !IsSlow(compression.Name) || target.Name is "blkparse" or "blktrace" or "spc" or "lspci")
            .Select(target => (target.Name, compression.Name))),
    ];

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_line_of_1_GiB_is_refused_when_it_has_become_too_long(string reader)
    {
        foreach (var filler in Fillers)
        {
            foreach (var beginning in (byte[][])[[], Beginning(reader)])
            {
                var file = new MadeUpFile(beginning, Filled(MiB, filler), 1024);

                Assert.Throws<BadInputException>(() => Bounded(reader, file));
                Assert.InRange(file.Taken, 0, beginning.Length + LongestLineAndBuffers);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Compressed))]
    public void A_compressed_line_of_1_GiB_is_refused(string reader, string compression)
    {
        var compress = Samples.Compression(compression);
        var beginning = compress(Beginning(reader));
        var file = new MadeUpFile(beginning, CompressedFillers[compression].Value.Ones, 1024 / PieceMiB);

        Assert.Throws<BadInputException>(() => Bounded(reader, file));
        Assert.InRange(file.Taken, 0, beginning.Length + CompressedBuffers);
    }

    [Theory]
    [MemberData(nameof(Compressed))]
    public void Compressed_zeros_of_4_GiB_are_refused(string reader, string compression)
    {
        var compress = Samples.Compression(compression);
        var zeros = CompressedFillers[compression].Value.Zeros;
        foreach (var beginning in (byte[][])[[], compress(Beginning(reader))])
        {
            var file = new MadeUpFile(beginning, zeros, 4096 / PieceMiB);

            Assert.Throws<BadInputException>(() => Bounded(reader, file));
            Assert.InRange(file.Taken, 0, beginning.Length + CompressedBuffers);
        }
    }

    [Theory]
    [MemberData(nameof(Compressed))]
    public void A_compressed_file_in_a_compressed_file_is_refused(string reader, string compression)
    {
        var compress = Samples.Compression(compression);

        Assert.Throws<BadInputException>(() => Bounded(reader, new MemoryStream(compress(compress(Beginning(reader))))));
        Assert.Throws<BadInputException>(
            () => Bounded(reader, new MemoryStream(compress(compress(CompressedFillers[compression].Value.Zeros)))));
    }

    /// <summary>As long as BENCH_BOMB_MIB says: time is in proportion to it, memory is not.</summary>
    [Theory]
    [MemberData(nameof(CompressedLines))]
    public void Compressed_lines_without_end_are_read_or_refused_in_the_memory_of_a_few(string reader, string compression)
    {
        var compress = Samples.Compression(compression);
        var beginning = Beginning(reader);
        var more = beginning[FuzzSeeds.OfSamples.SeparatorOf(reader).End(beginning, 0)..];
        var lines = Enumerable.Repeat(more, MiB / more.Length).SelectMany(line => line).ToArray();
        var slow = IsSlow(compression);
        var mib =
            FuzzTarget.Of(reader).KeepsText ? slow ? MiBOfSlow : (TopologyFile.LongestText / MiB) - 1
            : Environment.GetEnvironmentVariable("BENCH_BOMB_MIB") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture)
            : slow ? MiBOfSlow : MiBOfFast;
        try
        {
            Bounded(
                reader,
                new MadeUpFile(compress(beginning), compress(lines), mib),
                MostSeconds + (mib / 10),
                slow ? (mib + 1) * BuffersOfStream : 0);
        }
        catch (BadInputException)
        {
        }
    }

    private static bool IsSlow(string compression) => compression is "bzip2" or "xz";

    /// <summary>The first whole lines or records of a sample that is read.</summary>
    private static byte[] Beginning(string reader)
    {
        var content = FuzzSeeds.OfSamples.Of(reader)[0];
        return content[..FuzzSeeds.OfSamples.SeparatorOf(reader).Start(content, Math.Min(content.Length, 4096) - 1)];
    }

    private static void Bounded(string reader, Stream file, double seconds = MostSeconds, long returned = 0)
    {
        var target = FuzzTarget.Of(reader);
        var most = (target.KeepsText ? MostBytesOfText : MostBytes) + returned;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        try
        {
            target.Read(file);
        }
        finally
        {
            var taken = GC.GetAllocatedBytesForCurrentThread() - bytes;
            TestContext.Current.TestOutputHelper!.WriteLine(
                $"{reader}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms, {taken >> 10} KiB");
            Assert.InRange(taken, 0, most);
            Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, seconds);
        }
    }

    private static byte[] Filled(int length, byte value)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill(value);
        return bytes;
    }
}
