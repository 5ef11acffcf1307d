using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Bench.Measuring;
using Bench.Results;

namespace Bench.Runs;

/// <summary>
/// What one process start of a run is to do: the run begins this program again for each, and reads the rows that it prints.
/// </summary>
/// <param name="Profile">How the run measures.</param>
/// <param name="Start">Which start it is, from 1.</param>
/// <param name="OrderSeed">Seed of the order in which points are measured: of this run's own, so that no two runs have the same
/// order.</param>
/// <param name="Points">What is still to be measured in it.</param>
/// <param name="SliceFolder">Where the slices that are timed are kept; null when they are not.</param>
public sealed record StartOrder(Profile Profile, int Start, ulong OrderSeed, ImmutableArray<MeasurementPoint> Points, string? SliceFolder);

/// <summary>
/// Keeps every slice that is timed, so that anyone can do the statistics again: a compressed CSV per start. A start that is resumed goes on
/// in the same file.
/// </summary>
public sealed class SliceFile : IDisposable
{
    private readonly StreamWriter writer;

    /// <summary>Opens the file of a start.</summary>
    /// <param name="folder">Folder of the run.</param>
    /// <param name="start">The start.</param>
    public SliceFile(string folder, int start)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"slices-{start}.csv.gz"));
        var isNew = !File.Exists(path);
        var file = new FileStream(path, FileMode.Append, FileAccess.Write);
        writer = new StreamWriter(new GZipStream(file, CompressionLevel.Fastest), new UTF8Encoding(false));
        if (isNew)
        {
            writer.Write("start,measurement,block,bios,yardstick_ns,lookup_ns\n");
        }
    }

    /// <summary>Writes the slices of a measurement.</summary>
    /// <param name="row">The measurement.</param>
    /// <param name="slices">Its slices.</param>
    public void Write(ResultRow row, IReadOnlyList<TimedSlices> slices)
    {
        var cell = $"\"{CellGuard.Guard(MeasurementKey.Of(row).ToText()).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        foreach (var slice in slices)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Starts},{cell},{slice.Block},{slice.Bios},{slice.YardstickNs:0.##},{slice.LookupNs:0.##}\n"));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();
}
