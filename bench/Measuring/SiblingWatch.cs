using HotLoops;

namespace Bench.Measuring;

/// <summary>
/// Notices when the other thread of this core is at work: another machine's, on a host that shares its cores, or this one's own. Loops that
/// keep the core busy then take up to twice as long and loops that wait hardly longer, so that even a ratio of the two changes.
/// </summary>
/// <remarks>
/// A loop of additions that do not wait for each other goes as fast as the core is wide: here 3.9 additions a cycle alone and 2.1 beside
/// another thread, which came and went within milliseconds and which no count of the operating system shows.
/// </remarks>
internal sealed unsafe class SiblingWatch
{
    /// <summary>
    /// More cycles than the fewest by more than this share, and the core is not this thread's alone. A clock with steps of 10 ns has 4 %.
    /// </summary>
    private const double Tolerance = 1.05;

    private const int Calibrations = 1000;
    private const int Steps = 1024;
    private const double StepsPerTime = 50;
    private const int Few = 10;
    private const int Rare = 1000;

    /// <summary>
    /// Readings of the chain among which the shortest says how long a cycle is: an interrupt spoils some, and the clock changes slowly.
    /// </summary>
    private const int Recent = 32;

    // lfence; rdtsc; r11 = start; 512 times: 7 additions, dec, jnz (from a line of its own); lfence; rdtsc; rax = ticks
    private static readonly delegate* unmanaged[SuppressGCTransition]<long> Additions = Load(
    [
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x49, 0x89, 0xc3, 0xb9, 0x00, 0x02, 0x00, 0x00,
        0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0f, 0x1f, 0x40, 0x00,
        0x48, 0x83, 0xc0, 0x01, 0x48, 0x83, 0xc2, 0x01, 0x48, 0x83, 0xc6, 0x01, 0x48, 0x83, 0xc7, 0x01,
        0x49, 0x83, 0xc0, 0x01, 0x49, 0x83, 0xc1, 0x01, 0x49, 0x83, 0xc2, 0x01, 0xff, 0xc9, 0x75, 0xe0,
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x4c, 0x29, 0xd8, 0xc3,
    ]);

    // The same around 64 times: 4 rotations, each of which waits for the one before it, dec, jnz.
    private static readonly delegate* unmanaged[SuppressGCTransition]<long> Chain = Load(
    [
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x49, 0x89, 0xc3, 0xb9, 0x40, 0x00, 0x00, 0x00,
        0x48, 0xc1, 0xc0, 0x07, 0x48, 0xc1, 0xc0, 0x0b, 0x48, 0xc1, 0xc0, 0x0d, 0x48, 0xc1, 0xc0, 0x11, 0xff, 0xc9, 0x75, 0xec,
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x4c, 0x29, 0xd8, 0xc3,
    ]);

    private readonly long[] chains = [.. Enumerable.Repeat(long.MaxValue, Recent)];

    /// <summary>How often additions took so many times as long as the chain, in steps of a fiftieth.</summary>
    private readonly int[] seen = new int[Steps];
    private int readings;
    private double alone = double.MaxValue;

    /// <summary>Begins to watch.</summary>
    /// <param name="calibrations">Readings to begin with.</param>
    internal SiblingWatch(int calibrations)
    {
        for (var i = 0; i < calibrations; i++)
        {
            IsAlone();
        }
    }

    /// <summary>The watch of this process: what is shortest is known best from all that was seen.</summary>
    public static SiblingWatch This { get; } = new(Calibrations);

    /// <summary>Whether this thread has its core for itself right now; true where nothing shows it.</summary>
    public bool IsAlone() => Additions == null || IsAlone(Chain(), Additions());

    /// <summary>What two readings say, after all that were before.</summary>
    /// <param name="chain">What the chain of rotations took, in ticks.</param>
    /// <param name="additions">What the additions took, in ticks.</param>
    internal bool IsAlone(long chain, long additions)
    {
        // The time stamp counter of the core that the thread was moved to was behind.
        if (chain <= 0 || additions <= 0)
        {
            return false;
        }

        // In cycles, not in time: a host changes its clock, and what was shortest at a faster one would never be reached again.
        chains[readings % Recent] = chain;
        var cycles = (double)additions / Shortest();
        seen[(int)Math.Min(cycles * StepsPerTime, Steps - 1)]++;
        if (++readings % Recent == 0)
        {
            alone = Alone();
        }

        return cycles <= alone * Tolerance;
    }

    /// <summary>
    /// What additions take alone: the fewest cycles that were seen more than a few times, since one reading in ten thousand is too short.
    /// </summary>
    private double Alone()
    {
        var wanted = Few + (readings / Rare);
        var step = 0;
        var found = seen[0];
        while (found < wanted && step < Steps - 1)
        {
            found += seen[++step];
        }

        return (step + 1) / StepsPerTime;
    }

    private long Shortest()
    {
        var shortest = long.MaxValue;
        foreach (var chain in chains)
        {
            shortest = Math.Min(shortest, chain);
        }

        return shortest;
    }

    private static delegate* unmanaged[SuppressGCTransition]<long> Load(ReadOnlySpan<byte> code) =>
        MachineCode.IsSupported ? (delegate* unmanaged[SuppressGCTransition]<long>)MachineCode.Load(code) : null;
}
