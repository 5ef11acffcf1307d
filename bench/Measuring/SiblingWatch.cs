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
    /// Longer than the shortest by more than this share, and the core is not this thread's alone. A clock with steps of 10 ns has 4 %.
    /// </summary>
    private const double Tolerance = 1.06;

    private const int Calibrations = 1000;

    // lfence; rdtsc; r11 = start; 512 times: 7 additions, dec, jnz (from a line of its own); lfence; rdtsc; rax = ticks
    private static readonly delegate* unmanaged[SuppressGCTransition]<long> Additions = MachineCode.IsSupported
        ? (delegate* unmanaged[SuppressGCTransition]<long>)MachineCode.Load(
        [
            0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x49, 0x89, 0xc3, 0xb9, 0x00, 0x02, 0x00, 0x00,
            0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00, 0x0f, 0x1f, 0x40, 0x00,
            0x48, 0x83, 0xc0, 0x01, 0x48, 0x83, 0xc2, 0x01, 0x48, 0x83, 0xc6, 0x01, 0x48, 0x83, 0xc7, 0x01,
            0x49, 0x83, 0xc0, 0x01, 0x49, 0x83, 0xc1, 0x01, 0x49, 0x83, 0xc2, 0x01, 0xff, 0xc9, 0x75, 0xe0,
            0x0f, 0xae, 0xe8, 0x0f, 0x31, 0x48, 0xc1, 0xe2, 0x20, 0x48, 0x09, 0xd0, 0x4c, 0x29, 0xd8, 0xc3,
        ])
        : null;

    private static readonly SiblingWatch Shared = new();
    private long shortest = long.MaxValue;

    private SiblingWatch()
    {
        for (var i = 0; i < Calibrations; i++)
        {
            IsAlone();
        }
    }

    /// <summary>The watch of this process: what is shortest is known best from all that was seen.</summary>
    public static SiblingWatch This => Shared;

    /// <summary>Whether this thread has its core for itself right now; true where that cannot be told.</summary>
    public bool IsAlone()
    {
        if (Additions == null)
        {
            return true;
        }

        var ticks = Additions();
        shortest = Math.Min(shortest, ticks);
        return ticks <= shortest * Tolerance;
    }
}
