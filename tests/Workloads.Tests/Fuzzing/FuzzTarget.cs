using System.Text;
using Lookups;
using Workloads.Recordings;
using Workloads.Recordings.Formats;
using Workloads.Recordings.Storage;
using Workloads.Topologies;

namespace Workloads.Tests.Fuzzing;

/// <summary>A reader of foreign files: how it recognises one, and how it is made to read some bytes.</summary>
/// <param name="Name">The format's name.</param>
/// <param name="Detects">Whether it takes these first decompressed bytes for its own.</param>
/// <param name="Read">
/// Reads stored bytes as a user's file is read: plain or compressed, the format found by content. Gives a checksum of what was read.
/// </param>
/// <param name="ReadAnyway">
/// Reads decompressed bytes whether they look like the format or not, and skips damaged lines.
/// </param>
/// <param name="ReadParts">
/// Reads decompressed bytes as the two files of one recording, the second being the first half of the first.
/// </param>
/// <param name="KeepsText">Whether the whole text is kept while it is read.</param>
internal sealed record FuzzTarget(
    string Name, Func<byte[], bool> Detects, Func<Stream, ulong> Read, Action<byte[]> ReadAnyway, Action<byte[]> ReadParts, bool KeepsText)
{
    private const string FileName = "fuzz";

    /// <summary>Every reader there is; a new one is here by being in its catalogue.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } = Collect();

    public static FuzzTarget Of(string name) => All.Single(target => target.Name == name);

    private static byte[] Head(byte[] content) => content[..Math.Min(content.Length, StoredFile.HeadBytes)];

    private static RecordingSource Source(byte[] content) => new(FileName, new MemoryStream(content)) { Head = Head(content) };

    private static List<FuzzTarget> Collect()
    {
        var formats = new Formats([]);
        RecordingFormatCatalog.VisitAll(ref formats);
        return [.. formats.Targets, .. TopologyFormat.All.Select(Of)];
    }

    private static FuzzTarget Of(TopologyFormat format) => new(
        format.Name,
        content => TopologyFile.FormatOf(Encoding.UTF8.GetString(Head(content))) == format,
        stored =>
        {
            using var file = StoredFile.Open(FileName, stored);
            return TopologyFile.Read(FileName, file).Regions.Aggregate(0UL, (sum, region) => (sum * 31) + region.Start + region.Bytes);
        },
        content => TopologyRules.Check(FileName, format.Read(FileName, Encoding.UTF8.GetString(content))),
        _ => { },
        KeepsText: true);

    private readonly struct Formats(List<FuzzTarget> targets) : IRecordingFormatVisitor
    {
        public List<FuzzTarget> Targets => targets;

        public void Visit<TFormat>()
            where TFormat : IRecordingFormat =>
            targets.Add(
                new FuzzTarget(
                    TFormat.Info.Name,
                    content => TFormat.Detect(Head(content)),
                    stored =>
                    {
                        var sink = default(Touched);
                        using var recording = StoredRecording.Of(FileName, StoredFile.Open(FileName, stored));
                        RecordingFile.Read(FileName, recording, ref sink);
                        return sink.Sum;
                    },
                    content =>
                    {
                        var sink = default(Touched);
                        var source = Source(content);
                        source.SkipsDamaged = true;
                        TFormat.Read(source, ref sink);
                    },
                    content =>
                    {
                        var sink = default(Touched);
                        var first = Source(content);
                        TFormat.Read(
                            new RecordingSource(FileName, first.Content)
                            {
                                Head = first.Head,
                                Parts = [first, Source(content[..(content.Length / 2)])],
                            },
                            ref sink);
                    },
                    KeepsText: false));
    }

    /// <summary>Touches all it is given, so that a span over nothing is noticed.</summary>
    private struct Touched : IRecordingSink
    {
        public ulong Sum { get; private set; }

        public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
        {
            Sum = (Sum * 31) + bio.TimeNs + bio.Device + (ulong)bio.Op + bio.Offset + bio.Bytes;
            foreach (var segment in segments)
            {
                Sum = (Sum * 31) + segment.PhysAddr + segment.Bytes;
            }
        }
    }
}
