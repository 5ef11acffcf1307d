using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Bench.Measuring;
using Bench.Results;

namespace Bench.Runs;

/// <summary>
/// The work of one process start of a run. The run begins this program again for each start, and reads the rows that it prints.
/// </summary>
/// <param name="Profile">How the run measures.</param>
/// <param name="Start">Number of the start, from 1.</param>
/// <param name="OrderSeed">
/// Seed of the order in which points are measured. Each run has its own, so that no two runs have the same order.
/// </param>
/// <param name="Points">Points that are still to be measured in this start.</param>
/// <param name="SliceFolder">Folder for the timed slices; null if they are not kept.</param>
internal sealed record StartOrder(
    Profile Profile, int Start, ulong OrderSeed, ImmutableArray<MeasurementPoint> Points, string? SliceFolder);

/// <summary>
/// Keeps every timed slice in a compressed CSV per start, so that anyone can repeat the statistics. A resumed start continues the same
/// file.
/// </summary>
/// <param name="folder">Folder of the run.</param>
/// <param name="start">The start.</param>
internal sealed class SliceFile(string folder, int start)
{
    private readonly string path = Path.Combine(folder, $"slices-{start}.csv.gz");

    /// <summary>
    /// Appends the slices of a measurement, as a whole member of the gzip file: a run that is killed keeps those of every row that it has
    /// printed.
    /// </summary>
    /// <param name="row">The measurement.</param>
    /// <param name="slices">Its slices.</param>
    public void Write(ResultRow row, IReadOnlyList<TimedSlices> slices)
    {
        using var member = new MemoryStream();
        using (var writer = new StreamWriter(new GZipStream(member, CompressionLevel.Fastest, leaveOpen: true), new UTF8Encoding(false)))
        {
            if (!File.Exists(path))
            {
                writer.Write("start,measurement,block,bios,yardstick_ns,lookup_ns\n");
            }

            var cell = $"\"{CellGuard.Guard(MeasurementKey.Of(row).ToText()).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            foreach (var slice in slices)
            {
                writer.Write($"{row.Starts},{cell},{slice.Block},{slice.Bios},{slice.YardstickNs:0.##},{slice.LookupNs:0.##}\n");
            }
        }

        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        member.WriteTo(file);
    }
}
