using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Lookups;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Recordings;

namespace Bench.Commands;

/// <summary>
/// Says whether a recording can be read, as what, and how fast: bytes of its content over the time from opening the file to its hash.
/// </summary>
internal sealed class ReadCommand : Command<ReadCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Inputs.RequireBetween("--repeat", settings.Repeat, 1, 1_000_000);

        var best = TimeSpan.MaxValue;
        var processor = TimeSpan.MaxValue;
        var count = default(BioCount);
        RecordingIdentity identity;
        var left = settings.Repeat;
        do
        {
            BenchApp.Stop.ThrowIfCancellationRequested();
            count = default;
            var before = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            identity = RecordingFile.Read(settings.File, ref count);
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
            ["bios", Count(count.Bios)],
            ["bytes, stored", Count(identity.StoredBytes)],
            ["bytes, decompressed", Count(identity.ContentBytes)],
            ["seconds", seconds.ToString("0.000", CultureInfo.InvariantCulture)],
            ["seconds of processors", processor.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)],
            ["MB/s, decompressed", megabytes.ToString("0.0", CultureInfo.InvariantCulture)],
        ]);
        return BenchApp.Success;
    }

    private static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);

    private struct BioCount : IRecordingSink
    {
        public long Bios { get; private set; }

        public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments) => Bios++;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("A recording; of one in several files, any of them or the name they share.")]
        public required string File { get; init; }

        [CommandOption("--repeat <N>")]
        [Description("Read it as often and show the fastest: the first time includes compiling and the disk. Default: 1.")]
        public int Repeat { get; init; } = 1;
    }
}
