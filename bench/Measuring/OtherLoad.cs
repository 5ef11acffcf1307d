using System.Diagnostics;
using System.Globalization;

namespace Bench.Measuring;

/// <summary>How many processors others keep busy while something is measured: their processes, and other machines on the same host.</summary>
/// <remarks>From /proc/stat, in steps of 10 ms; elsewhere than on Linux it is always 0.</remarks>
public sealed class OtherLoad
{
    private const string StatFile = "/proc/stat";
    private const double TicksPerSecond = 100;

    // user nice system idle iowait irq softirq steal: all but idle and iowait is work.
    private static readonly int[] Working = [1, 2, 3, 6, 7, 8];

    private readonly long start = Stopwatch.GetTimestamp();
    private readonly double busyBefore = BusySeconds();
    private readonly double ownBefore = OwnSeconds();

    /// <summary>Processors that others have kept busy since this was made, on average.</summary>
    /// <returns>0 or more.</returns>
    public double Cores()
    {
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var others = BusySeconds() - busyBefore - (OwnSeconds() - ownBefore);
        return Math.Clamp(others / Math.Max(seconds, 1e-3), 0, Environment.ProcessorCount);
    }

    private static double BusySeconds()
    {
        try
        {
            using var reader = new StreamReader(StatFile);
            var fields = (reader.ReadLine() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return Working.Where(i => i < fields.Length).Sum(i => double.Parse(fields[i], CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return 0;
        }
    }

    private static double OwnSeconds()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
