using System.Globalization;
using Bench.Processes;
using Workloads;

namespace Bench.Peers.Interop;

/// <summary>A contender inside a kernel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Like">The encoding whose tags it reads.</param>
/// <param name="Summary">One-line description.</param>
internal sealed record KernelContender(string Name, string Like, string Summary);

/// <summary>Bios of a block that were timed together, and the ticks of each lane for them.</summary>
/// <param name="Block">Number of the block, from 0.</param>
/// <param name="Bios">Bios.</param>
/// <param name="Floor">Ticks of the floor.</param>
/// <param name="Lookup">Ticks of the lookup.</param>
/// <param name="Chain">Ticks of a chain of rotations right after them, for <see cref="Measuring.SiblingWatch"/>.</param>
/// <param name="Additions">Ticks of the additions that follow the chain.</param>
internal readonly record struct KernelSlice(int Block, int Bios, long Floor, long Lookup, long Chain, long Additions);

/// <summary>
/// Runs scenes inside a kernel: User Mode Linux, a kernel that is a program (<c>kernel/uml.sh</c>), or the kernel of this machine with a
/// module in it (<c>kernel/module</c>). An environment variable, which the processes of a run inherit, selects the kernel.
/// </summary>
internal sealed class KernelProgram
{
    /// <summary>The variable that names the program of User Mode Linux, or the module's folder in debugfs.</summary>
    public const string Variable = "BENCH_KERNEL";

    private const string End = "end";
    private const int ListFields = 3;
    private static readonly string Scratch = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
    private readonly string place;

    /// <summary>Queries the kernel for its description and its contenders.</summary>
    /// <param name="place">User Mode Linux's program, or the module's folder in debugfs.</param>
    /// <exception cref="BadInputException">The place is neither, or the kernel does not run.</exception>
    public KernelProgram(string place)
    {
        this.place = place;
        var lines = Ask(scene: null);
        Environment = Field(lines, "kernel ") ?? throw Wrong("a line 'kernel RELEASE, KIND'", "none");
        Contenders = [.. lines.Where(line => line.StartsWith("contender ", StringComparison.Ordinal)).Select(ContenderOf)];
    }

    /// <summary>The chosen kernel; null when kernel code runs in this process.</summary>
    /// <exception cref="BadInputException">The variable names no kernel, or the kernel does not run.</exception>
    public static KernelProgram? Current { get; } =
        System.Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } place ? new KernelProgram(place) : null;

    /// <summary>Release and kind: "Linux 6.12.117, User Mode Linux".</summary>
    public string Environment { get; }

    /// <summary>The contenders that it can measure.</summary>
    public IReadOnlyList<KernelContender> Contenders { get; }

    private bool IsModule => Directory.Exists(place);

    /// <summary>Runs a scene.</summary>
    /// <param name="write">Writes the scene to the given file.</param>
    /// <param name="name">Name of the scene's contender.</param>
    /// <param name="refusal">Why the contender cannot serve the scene's providers; else null.</param>
    /// <returns>The slices of the scene; every answer in them was checked.</returns>
    /// <exception cref="IOException">An answer was wrong, or the kernel's output is incomplete.</exception>
    public IReadOnlyList<KernelSlice> Run(Action<Stream> write, string name, out string? refusal)
    {
        var scene = Path.Combine(Scratch, $"bench-{Guid.NewGuid():n}.scene");
        try
        {
            using (var file = File.Create(scene))
            {
                write(file);
            }

            var lines = Ask(scene);
            refusal = Field(lines, "refused ");
            return (Field(lines, "bad ") ?? Field(lines, "wrong ")) is { } fault
                ? throw new IOException($"{name} in {place}: {fault}")
                : [.. lines.Where(line => line.StartsWith("slice ", StringComparison.Ordinal)).Select(SliceOf)];
        }
        finally
        {
            File.Delete(scene);
        }
    }

    private string[] Ask(string? scene)
    {
        if (IsModule)
        {
            if (scene is not null)
            {
                File.Copy(scene, Path.Combine(place, "scene"), overwrite: true);
            }

            return File.ReadAllLines(Path.Combine(place, scene is null ? "contenders" : "slices"));
        }

        var answer = Path.Combine(Scratch, $"bench-{Guid.NewGuid():n}.slices");
        try
        {
            List<string> arguments = [$"bench_out={answer}", "mem=2G", "kasan.fault=panic"];
            if (scene is not null)
            {
                arguments.Add($"bench_scene={scene}");
            }

            var result = ProcessRun.Run(place, arguments);

            // The last line shows success, not the exit code: the host's C library aborts one User Mode Linux in 300 after all is done.
            return File.Exists(answer) && File.ReadAllLines(answer) is [.. var lines, End]
                ? lines
                : throw Wrong("a kernel that answers and powers off", LastWord(result));
        }
        finally
        {
            File.Delete(answer);
        }
    }

    /// <summary>Why a kernel ended: its bug report or its panic; else the last line of its output.</summary>
    private static string LastWord(ProcessResult result)
    {
        var said = (result.Output + result.Error).Trim().Split('\n');
        return Array.Find(said, line => line.Contains("BUG: ", StringComparison.Ordinal))
            ?? Array.Find(said, line => line.Contains("panic - ", StringComparison.Ordinal)) ?? said[^1];
    }

    private static string? Field(IEnumerable<string> lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    private KernelContender ContenderOf(string line)
    {
        var fields = line["contender ".Length..].Split('|', ListFields);
        return fields.Length == ListFields
            ? new KernelContender(fields[0], fields[1], fields[2])
            : throw Wrong("contender NAME|LIKE|SUMMARY", line);
    }

    private KernelSlice SliceOf(string line)
    {
        var numbers = line.Split(' ').Skip(1)
            .Select(field => long.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers is [var block, var bios, var floor, var lookup, var chain, var additions] && !numbers.Contains(-1)
            ? new KernelSlice((int)block, (int)bios, floor, lookup, chain, additions)
            : throw Wrong("slice BLOCK BIOS FLOOR LOOKUP CHAIN ADDITIONS", line);
    }

    private BadInputException Wrong(string expected, string found) => new(place, 0, Variable, expected, found);
}
