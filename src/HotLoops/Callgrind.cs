using System.Text;

namespace HotLoops;

/// <summary>
/// What a program may ask of callgrind (valgrind/callgrind.h, Valgrind 3.19). A request is four rotations that add up to nothing and an
/// exchange that changes nothing, which valgrind knows and a processor just runs.
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

    /// <summary>Whether requests can be made here; without callgrind they do nothing.</summary>
    public static bool IsSupported => MachineCode.IsSupported;

    /// <summary>Room for the name of a place.</summary>
    public const int PlaceBytes = 256;

    /// <summary>Writes the name of a place.</summary>
    public static void Name(byte* place, string name) => place[Encoding.UTF8.GetBytes(name, new Span<byte>(place, PlaceBytes - 1))] = 0;

    /// <summary>Writes what was counted since the last dump to a file that says where it was made, and forgets it.</summary>
    public static void DumpStatsAt(byte* place) => Ask(3, (ulong)place);

    /// <summary>Stops adding to the counts, or goes on; caches and predictors see everything.</summary>
    public static void ToggleCollect() => Ask(2, 0);

    /// <summary>Counts from here on, with caches that are empty.</summary>
    public static void StartInstrumentation() => Ask(4, 0);

    /// <summary>Stops counting, and runs several times faster.</summary>
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
