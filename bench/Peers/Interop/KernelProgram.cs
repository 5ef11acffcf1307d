using System.Globalization;
using Bench.Processes;
using Workloads;

namespace Bench.Peers.Interop;

/// <summary>A contender inside a kernel.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Like">The encoding whose tags it reads.</param>
/// <param name="Summary">One line.</param>
internal sealed record KernelContender(string Name, string Like, string Summary);

/// <summary>Bios of a block that were timed at once, and the ticks that each lane took over them.</summary>
/// <param name="Block">Number of the block, from 0.</param>
/// <param name="Bios">Bios.</param>
/// <param name="Floor">Ticks of the floor.</param>
/// <param name="Lookup">Ticks of the lookup.</param>
internal readonly record struct KernelSlice(int Block, int Bios, long Floor, long Lookup);

/// <summary>
/// What runs scenes inside a kernel: User Mode Linux, a kernel that is a program (<c>kernel/uml.sh</c>), or the kernel of this machine with
/// a module in it (<c>kernel/module</c>). Chosen by an environment variable, which the processes of a run inherit.
/// </summary>
internal sealed class KernelProgram
{
    /// <summary>The variable that names User Mode Linux's program, or the module's folder in debugfs.</summary>
    public const string Variable = "BENCH_KERNEL";

    private const string End = "end";
    private const int ListFields = 3;
    private const int SliceFields = 5;
    private static readonly string Scratch = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
    private readonly string place;

    /// <summary>Asks what there is.</summary>
    /// <param name="place">User Mode Linux's program, or the module's folder in debugfs.</param>
    /// <exception cref="BadInputException">It is none, or does not run.</exception>
    public KernelProgram(string place)
    {
        this.place = place;
        var lines = Ask(scene: null);
        Environment = Field(lines, "kernel ") ?? throw Wrong("a line 'kernel RELEASE, KIND'", "none");
        Contenders = [.. lines.Where(line => line.StartsWith("contender ", StringComparison.Ordinal)).Select(ContenderOf)];
    }

    /// <summary>The one that was chosen; null when kernel code is to run in this process.</summary>
    /// <exception cref="BadInputException">It is none, or does not run.</exception>
    public static KernelProgram? Current { get; } =
        System.Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } place ? new KernelProgram(place) : null;

    /// <summary>Release and kind: "Linux 6.12.117, User Mode Linux".</summary>
    public string Environment { get; }

    /// <summary>What it can measure.</summary>
    public IReadOnlyList<KernelContender> Contenders { get; }

    private bool IsModule => Directory.Exists(place);

    /// <summary>Runs a scene.</summary>
    /// <param name="write">Writes it to the file that it is given.</param>
    /// <param name="name">Name of its contender.</param>
    /// <param name="refusal">Why the contender cannot serve its providers; else null.</param>
    /// <returns>Its slices, each proven.</returns>
    /// <exception cref="IOException">An answer was wrong, or the kernel did not say all.</exception>
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
            string[] arguments = [$"bench_out={answer}", "mem=2G", "kasan.fault=panic", .. scene is null ? Array.Empty<string>() : [$"bench_scene={scene}"]];
            var result = ProcessRun.Run(place, arguments);

            // By its last line and not by its exit code: one User Mode Linux in 300 is aborted by its host's C library when all is done.
            return File.Exists(answer) && File.ReadAllLines(answer) is [.. var lines, End]
                ? lines
                : throw Wrong("a kernel that answers and powers off", LastWord(result));
        }
        finally
        {
            File.Delete(answer);
        }
    }

    /// <summary>Why a kernel ended: its report or its panic; else its last line.</summary>
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
        var fields = line.Split(' ');
        return fields.Length == SliceFields && TryNumber(fields[1], out var block) && TryNumber(fields[2], out var bios)
            && TryNumber(fields[3], out var floor) && TryNumber(fields[4], out var lookup)
            ? new KernelSlice((int)block, (int)bios, floor, lookup)
            : throw Wrong("slice BLOCK BIOS FLOOR LOOKUP", line);

        static bool TryNumber(string text, out long number) =>
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private BadInputException Wrong(string expected, string found) => new(place, 0, Variable, expected, found);
}
