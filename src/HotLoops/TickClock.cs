using System.Diagnostics;

namespace HotLoops;

/// <summary>A clock that counts ticks.</summary>
/// <param name="Read">Reads the clock, in ticks.</param>
/// <param name="NsPerTick">Length of a tick in nanoseconds.</param>
public sealed record TickClock(Func<long> Read, double NsPerTick)
{
    private const long CalibrationMilliseconds = 100;

    /// <summary>
    /// The best clock of this machine. It is the time stamp counter, read between two fences, so that no timed code starts before the first
    /// reading or ends after the second. Without such a counter it is the system's clock, which has steps of 10 ns on some virtual
    /// machines.
    /// </summary>
    public static TickClock Best { get; } =
        HasInvariantCounter() ? Counter() : new TickClock(Stopwatch.GetTimestamp, 1e9 / Stopwatch.Frequency);

    // lfence; rdtsc; lfence; shl rdx, 32; or rax, rdx; ret
    private static ReadOnlySpan<byte> Code =>
        [0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x0f, 0xae, 0xe8, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0xc3];

    private static unsafe TickClock Counter()
    {
        var function = (delegate* unmanaged[SuppressGCTransition]<long>)MachineCode.Load(Code);
        Func<long> read = () => function();

        // Compares both clocks over the calibration time.
        var ticks = read();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < CalibrationMilliseconds)
        {
            Thread.SpinWait(1);
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        return new TickClock(read, elapsed.TotalNanoseconds / (read() - ticks));
    }

    /// <summary>Whether the counter has a constant rate, whatever the processor's frequency and power state.</summary>
    private static bool HasInvariantCounter()
    {
        try
        {
            return MachineCode.IsSupported
                && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("flags", StringComparison.Ordinal)) is { } flags
                && flags.Contains(" constant_tsc ", StringComparison.Ordinal)
                && flags.Contains(" nonstop_tsc ", StringComparison.Ordinal);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
