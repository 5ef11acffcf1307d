using System.ComponentModel;
using System.Diagnostics;
using Bench.Files;
using Lookups;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Recordings;
using Workloads.Streams;

namespace Bench.Commands;

/// <summary>
/// Reads a recording of any format and writes it in the bios format. Without an output file, prints the reading speed: bytes of content
/// divided by the time from opening the file to its hash.
/// </summary>
internal sealed class ConvertCommand : Command<ConvertCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Inputs.RequireBetween("--repeat", settings.Repeat, 1, settings.Out is null ? 1_000_000 : 1);

        var best = TimeSpan.MaxValue;
        var processor = TimeSpan.MaxValue;
        var count = default(BioCount);
        var rounded = 0L;
        RecordingIdentity identity;
        var left = settings.Repeat;
        do
        {
            BenchApp.Stop.ThrowIfCancellationRequested();
            count = default;
            var before = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            identity = settings.Out is null
                ? RecordingFile.Read(settings.File, ref count, settings.SkipDamaged)
                : Convert(settings, out count, out rounded);
            var elapsed = Stopwatch.GetElapsedTime(start);
            var used = Environment.CpuUsage.TotalTime - before;
            best = elapsed < best ? elapsed : best;
            processor = used < processor ? used : processor;
        }
        while (--left > 0);

        var seconds = best.TotalSeconds;
        var megabytes = identity.ContentBytes / 1e6 / seconds;
        if (settings.Json)
        {
            Output.WriteJson(new
            {
                file = settings.File,
                format = identity.FormatName,
                sha256 = identity.Sha256,
                count.Bios,
                Skipped = identity.Skipped.Total,
                OffsetsRounded = rounded,
                identity.StoredBytes,
                identity.ContentBytes,
                seconds,
                ProcessorSeconds = processor.TotalSeconds,
                MegabytesPerSecond = megabytes,
            });
            return BenchApp.Success;
        }

        Output.WriteTable(BadInputException.Printable(settings.File), ["what", "value"],
        [
            ["format", identity.FormatName],
            ["sha256", identity.Sha256],
            ["bios", $"{count.Bios}"],
            ["skipped", $"{identity.Skipped.Total}"],
            ["offsets rounded down to a sector", $"{rounded}"],
            ["bytes, stored", $"{identity.StoredBytes}"],
            ["bytes, decompressed", $"{identity.ContentBytes}"],
            ["seconds", $"{seconds:0.000}"],
            ["processor seconds", $"{processor.TotalSeconds:0.000}"],
            ["MB/s, decompressed", $"{megabytes:0.0}"],
        ]);
        return BenchApp.Success;
    }

    private static RecordingIdentity Convert(Settings settings, out BioCount count, out long rounded)
    {
        RecordingIdentity? identity = null;
        var counted = new Counted();
        BiosWriter? writer = null;
        AtomicFile.Write(settings.Out!, text =>
        {
            writer = new BiosWriter(text);
            var sinks = new SinkList(writer, counted);
            identity = RecordingFile.Read(settings.File, ref sinks, settings.SkipDamaged);
        });
        count = counted.Count;
        rounded = writer!.OffsetsRounded;
        return identity!;
    }

    private struct BioCount : IRecordingSink
    {
        public long Bios { get; private set; }

        public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments) => Bios++;
    }

    private sealed class Counted : IRecordingSink
    {
        public BioCount Count;

        public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments) => Count.Add(bio, segments);
    }

    internal sealed class Settings : RecordingSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("A recording. If it has several files: any of them, or the name that they share.")]
        public required string File { get; init; }

        [CommandOption("--out <FILE>")]
        [Description("Output file in the bios format, compressed if the name ends with .gz. Default: none; the recording is only read.")]
        public string? Out { get; init; }

        [CommandOption("--repeat <N>")]
        [Description("Only read, N times, and show the fastest: the first time includes compiling and the disk. Default: 1.")]
        public int Repeat { get; init; } = 1;
    }
}
