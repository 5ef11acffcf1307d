using System.Diagnostics;
using System.Globalization;

namespace Bench.Measuring;

/// <summary>
/// Background load: the number of processors that other work keeps busy during a measurement. Other work is other processes, and other
/// machines on the same host.
/// </summary>
/// <remarks>From /proc/stat, in steps of 10 ms; always 0 on systems other than Linux.</remarks>
internal sealed class OtherLoad
{
    private const string StatFile = "/proc/stat";
    private const string OwnStatFile = "/proc/self/stat";

    // cutime and cstime, counted from the state, which follows the name.
    private const int ChildUser = 13;
    private const int ChildSystem = 14;
    private const double TicksPerSecond = 100;

    // user nice system idle iowait irq softirq steal: all but idle and iowait is work.
    private static readonly int[] Working = [1, 2, 3, 6, 7, 8];

    /// <summary>A shorter window would have too few of the system's steps.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Mark first = Mark.Now();
    private Mark before;
    private Mark last;

    /// <summary>Begins to watch.</summary>
    public OtherLoad() => before = last = first;

    /// <summary>Processors that other work has kept busy since this object was made, on average.</summary>
    /// <returns>0 or more.</returns>
    public double Cores() => Mark.Now().LoadSince(first);

    /// <summary>
    /// Processors that other work has kept busy in the last one or two seconds, on average, or since this object was made.
    /// </summary>
    /// <returns>0 or more.</returns>
    public double Recent()
    {
        var now = Mark.Now();
        var load = now.LoadSince(before);
        if (Stopwatch.GetElapsedTime(last.Time, now.Time) >= Window)
        {
            (before, last) = (last, now);
        }

        return load;
    }

    private readonly record struct Mark(long Time, double BusySeconds, double OwnSeconds)
    {
        public static Mark Now() => new(Stopwatch.GetTimestamp(), OtherLoad.BusySeconds(), OtherLoad.OwnSeconds());

        public double LoadSince(Mark earlier) =>
            Math.Clamp(
                (BusySeconds - earlier.BusySeconds - (OwnSeconds - earlier.OwnSeconds))
                    / Math.Max(Stopwatch.GetElapsedTime(earlier.Time, Time).TotalSeconds, 1e-3),
                0,
                Environment.ProcessorCount);
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

    /// <summary>Processor time of this process and of its child processes that have ended.</summary>
    private static double OwnSeconds()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds + (ChildTicks() / TicksPerSecond);
    }

    private static double ChildTicks()
    {
        try
        {
            var text = File.ReadAllText(OwnStatFile);
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return double.Parse(fields[ChildUser], CultureInfo.InvariantCulture)
                + double.Parse(fields[ChildSystem], CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or IndexOutOfRangeException)
        {
            return 0;
        }
    }
}
