using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bench.Measuring;
using Workloads.Streams;

namespace Bench.Gate.Counting;

/// <summary>A loop and the bios it runs over, by name.</summary>
/// <param name="Stream">Which bios: <c>p2p</c>, all of them in BARs, or <c>host</c>, none of them.</param>
/// <param name="Loop">The loop.</param>
public sealed record CountedLoop(string Stream, HotLoop Loop)
{
    /// <summary>What is counted, in the order of reports.</summary>
    public static ImmutableArray<CountedLoop> All { get; } =
    [new("p2p", HotLoop.Resolve), new("host", HotLoop.Resolve), new("p2p", HotLoop.Construct), new("p2p", HotLoop.Map)];

    /// <summary>Its name in tables.</summary>
    public string Name => Stream == "host" ? "resolve, host memory" : Loop.ToString().ToLowerInvariant();
}

/// <summary>The file that the counted program reads: a machine, then for each loop the bios it runs over, in chunks.</summary>
internal static class CountedInput
{
    /// <summary>Chunks by which the long run is longer than the short one.</summary>
    public const int MoreChunks = LongChunks - ShortChunks;

    private const int WarmChunks = 2;
    private const int ShortChunks = 1;
    private const int LongChunks = 6;
    private const int SegmentsPerBio = 32;
    private const int MostBios = 256;

    /// <summary>
    /// Bios of a chunk: so few that they, their answers and a structure fit in the simulated first-level cache of 32 KiB.
    /// </summary>
    public static int BiosOf(HotLoop loop) => loop == HotLoop.Map ? MostBios / 4 : MostBios;

    /// <summary>Writes the file.</summary>
    public static void Write(string path, Scene scene, ulong seed)
    {
        using var chunk = new BioChunk(MostBios, MostBios * SegmentsPerBio);
        using var file = File.Create(path);
        using var writer = new BinaryWriter(file);
        var image = SceneWriter.Image(scene);
        writer.Write((ulong)image.Length);
        writer.Write(MemoryMarshal.AsBytes<ulong>(image));
        writer.Write((ulong)CountedLoop.All.Length);
        foreach (var loop in CountedLoop.All)
        {
            var stream = scene.Stream(loop.Stream == "p2p" ? 1 : 0, bounceShare: 0, providerLocality: 0, seed);
            writer.Write((ulong)loop.Loop);
            writer.Write(loop.Stream == "p2p" ? 0UL : 1UL);
            writer.Write((ulong)(WarmChunks + ShortChunks + LongChunks));
            for (var i = 0; i < WarmChunks + ShortChunks + LongChunks; i++)
            {
                stream.Fill(chunk, BiosOf(loop.Loop));
                Write(writer, chunk);
            }
        }
    }

    private static void Write(BinaryWriter writer, BioChunk chunk)
    {
        var bios = new SubmittedBio[chunk.Count];
        SceneWriter.Submit(chunk, bios);
        writer.Write((ulong)chunk.Count);
        writer.Write((ulong)chunk.SegmentCount);
        writer.Write(MemoryMarshal.AsBytes<SubmittedBio>(bios));
        writer.Write(MemoryMarshal.AsBytes(chunk.Segments));
    }
}
