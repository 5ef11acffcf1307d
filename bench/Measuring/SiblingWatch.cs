using HotLoops;

namespace Bench.Measuring;

/// <summary>
/// Detects work on the other thread of this core: another machine's, on a host that shares its cores, or this machine's own. Loops that
/// keep the core busy then take up to twice as long, and loops that wait take hardly longer, so even the ratio of two such loops changes.
/// </summary>
/// <remarks>
/// The speed of a loop of independent additions is limited by the width of the core: here 3.9 additions a cycle alone and 2.1 beside
/// another thread. That thread came and went within milliseconds, and no count of the operating system shows it.
/// </remarks>
internal sealed unsafe class SiblingWatch
{
    /// <summary>
    /// Largest ratio of a reading to the fewest cycles at which the core is this thread's alone. Steps of 10 ns of the clock account for 4
    /// % in the additions and for 2 % in the mean of the chains.
    /// </summary>
    private const double Tolerance = 1.08;

    /// <summary>
    /// Largest ratio of the additions to the chain that a core of its own can have, whatever was seen: a core that adds at least four times
    /// a cycle takes 4 at most, and one of four beside another thread 8. Where no reading was ever alone, the fewest is of no use.
    /// </summary>
    private const double MostAlone = 6;

    private const int Calibrations = 1000;
    private const int Steps = 1024;
    private const double StepsPerTime = 50;
    private const int Few = 10;
    private const int Rare = 1000;

    /// <summary>
    /// Number of recent chain readings. Their mean gives the length of a cycle, because the clock changes slowly. Their shortest would not:
    /// it is a step of the clock, 12 % of a chain, shorter in some batches of readings than in others, and batches without a short one then
    /// set a standard that no other reading meets.
    /// </summary>
    private const int Recent = 64;

    /// <summary>Largest ratio of a chain to the shortest one that counts: an interrupt, or another thread, spoiled longer ones.</summary>
    private const double MostSpoiled = 1.2;

    // lfence; rdtsc; r11 = start; 512 times: 7 additions, dec, jnz (from a line of its own); lfence; rdtsc; rax = ticks
    private static readonly delegate* unmanaged[SuppressGCTransition]<long> Additions = Load(
    [
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x49, 0x89, 0xc3, 0xb9, 0x00, 0x02, 0x00, 0x00,
        0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0f, 0x1f, 0x40, 0x00,
        0x48, 0x83, 0xc0, 0x01, 0x48, 0x83, 0xc2, 0x01, 0x48, 0x83, 0xc6, 0x01, 0x48, 0x83, 0xc7, 0x01,
        0x49, 0x83, 0xc0, 0x01, 0x49, 0x83, 0xc1, 0x01, 0x49, 0x83, 0xc2, 0x01, 0xff, 0xc9, 0x75, 0xe0,
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x4c, 0x29, 0xd8, 0xc3,
    ]);

    // The same frame around a loop of 64 turns: 4 rotations, each of which waits for the one before it, dec, jnz.
    private static readonly delegate* unmanaged[SuppressGCTransition]<long> Chain = Load(
    [
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x49, 0x89, 0xc3, 0xb9, 0x40, 0x00, 0x00, 0x00,
        0x48, 0xc1, 0xc0, 0x07, 0x48, 0xc1, 0xc0, 0x0b, 0x48, 0xc1, 0xc0, 0x0d, 0x48, 0xc1, 0xc0, 0x11, 0xff, 0xc9, 0x75, 0xec,
        0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x4c, 0x29, 0xd8, 0xc3,
    ]);

    private readonly long[] chains = [.. Enumerable.Repeat(long.MaxValue, Recent)];

    /// <summary>Histogram of the time of the additions divided by the time of the chain, in steps of a fiftieth.</summary>
    private readonly int[] seen = new int[Steps];
    private int readings;
    private double alone = double.MaxValue;

    /// <summary>Begins to watch.</summary>
    /// <param name="calibrations">Number of initial readings.</param>
    internal SiblingWatch(int calibrations)
    {
        for (var i = 0; i < calibrations; i++)
        {
            IsAlone();
        }
    }

    /// <summary>The watch of this process. There is only one, because the shortest time is known best from all readings.</summary>
    public static SiblingWatch This { get; } = new(Calibrations);

    /// <summary>Whether this thread has its core to itself now; true if this machine cannot detect it.</summary>
    public bool IsAlone() => Additions == null || IsAlone(Chain(), Additions());

    /// <summary>Whether two readings, compared with all earlier ones, show that the core is this thread's alone.</summary>
    /// <param name="chain">Time of the chain of rotations in ticks.</param>
    /// <param name="additions">Time of the additions in ticks.</param>
    internal bool IsAlone(long chain, long additions)
    {
        // The thread was moved to a core whose time stamp counter was behind.
        if (chain <= 0 || additions <= 0)
        {
            return false;
        }

        // In cycles, not in time: a host changes its clock, and the shortest time at a faster clock would never be reached again.
        chains[readings % Recent] = chain;
        var cycles = additions / Typical();
        seen[(int)Math.Min(cycles * StepsPerTime, Steps - 1)]++;
        if (++readings % Recent == 0)
        {
            alone = Alone();
        }

        return cycles <= Math.Min(alone * Tolerance, MostAlone);
    }

    /// <summary>
    /// Cycles of the additions alone: the fewest that were seen more than a few times, because one reading in ten thousand is too short.
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

    /// <summary>Mean of the recent chains that nothing spoiled, in ticks.</summary>
    private double Typical()
    {
        var shortest = long.MaxValue;
        foreach (var chain in chains)
        {
            shortest = Math.Min(shortest, chain);
        }

        var longest = shortest * MostSpoiled;
        var (sum, count) = (0L, 0);
        foreach (var chain in chains)
        {
            if (chain <= longest)
            {
                sum += chain;
                count++;
            }
        }

        return (double)sum / count;
    }

    private static delegate* unmanaged[SuppressGCTransition]<long> Load(ReadOnlySpan<byte> code) =>
        MachineCode.IsSupported ? (delegate* unmanaged[SuppressGCTransition]<long>)MachineCode.Load(code) : null;
}
