using System.Text;

namespace HotLoops;

/// <summary>
/// The client requests of callgrind that a program needs (valgrind/callgrind.h, Valgrind 3.19). A request is four rotations that add up to
/// whole turns and an exchange of a register with itself. Valgrind recognizes the sequence; on a processor it has no effect.
/// </summary>
internal static unsafe class Callgrind
{
    private const ulong ToolBase = ('C' << 24) | ('T' << 16);
    private const int RequestNumbers = 6;

    // mov rax, rdi; xor edx, edx; rol rdi, 3; rol rdi, 13; rol rdi, 61; rol rdi, 51; xchg rbx, rbx; mov rax, rdx; ret
    private static readonly delegate* unmanaged<ulong*, ulong> Send = (delegate* unmanaged<ulong*, ulong>)
        MachineCode.Load(
        [
            0x48, 0x89, 0xf8, 0x31, 0xd2, 0x48, 0xc1, 0xc7, 0x03, 0x48, 0xc1, 0xc7, 0x0d, 0x48, 0xc1, 0xc7, 0x3d, 0x48, 0xc1, 0xc7, 0x33,
            0x48, 0x87, 0xdb, 0x48, 0x89, 0xd0, 0xc3,
        ]);

    /// <summary>Whether this machine supports requests; without callgrind they do nothing.</summary>
    public static bool IsSupported => MachineCode.IsSupported;

    /// <summary>Bytes for the name of a dump, including the 0 at its end.</summary>
    public const int PlaceBytes = 256;

    /// <summary>Writes the name of a dump, with a 0 at its end.</summary>
    public static void Name(byte* place, string name) => place[Encoding.UTF8.GetBytes(name, new Span<byte>(place, PlaceBytes - 1))] = 0;

    /// <summary>Writes the counts since the last dump to a file that holds the name of the dump, and resets the counts.</summary>
    public static void DumpStatsAt(byte* place) => Ask(3, (ulong)place);

    /// <summary>Stops or resumes adding to the counts; the simulated caches and predictors continue to work.</summary>
    public static void ToggleCollect() => Ask(2, 0);

    /// <summary>Starts counting, with empty simulated caches.</summary>
    public static void StartInstrumentation() => Ask(4, 0);

    /// <summary>Stops counting; the program then runs several times faster.</summary>
    public static void StopInstrumentation() => Ask(5, 0);

    private static void Ask(ulong request, ulong argument)
    {
        var numbers = stackalloc ulong[RequestNumbers];
        new Span<ulong>(numbers, RequestNumbers).Clear();
        numbers[0] = ToolBase + request;
        numbers[1] = argument;
        _ = Send(numbers);
    }
}
