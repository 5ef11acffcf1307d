using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace GateTrials;

/// <summary>Runs trials, each once.</summary>
/// <param name="file">The file that keeps the results.</param>
/// <param name="isBeside">
/// Whether trials run in parallel, one pinned to each processor; otherwise one trial runs at a time, on all processors.
/// </param>
internal sealed class Trials(TrialFile file, bool isBeside)
{
    private const string LoopFile = "bench/Gated/EncodingLoops.cs";
    private const string LoopsWithInjection = "Loops";
    private const string Call = "RunBatch(Bios(batch), Answers[(batch * AnswerStride)..]);";

    /// <summary>The smallest loop, a search by address alone, the kernel's tree, a hash, and a search of dependent steps.</summary>
    private static readonly string[] Five = ["id-table", "chosen-bits", "interval-tree", "id-perfect-hash", "dir-24-8"];

    private static readonly string[] Slowed = ["resolve", "construct", "map"];
    private static readonly int[] Percentages = [1, 2, 3, 5, 10];
    private static readonly string InjectionFolder = Path.Combine(AppContext.BaseDirectory, "Injections");

    /// <summary>Slowdowns that add no instruction, one file each. Another file has the loops that run them.</summary>
    private static readonly string[] Kinds =
        [
            .. Directory.GetFiles(InjectionFolder)
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Except([LoopsWithInjection])
                .Order(),
        ];

    /// <summary>Gates the same commit against itself.</summary>
    public void Same(int count, bool isFive)
    {
        string[] loops = isFive ? [.. Five.SelectMany(name => new[] { "--loop", name })] : [];
        Run(count, [("", isFive ? "five" : "all", _ => ["--base", "HEAD", "--head", "HEAD", "--always", .. loops])]);
    }

    /// <summary>Gates known slowdowns.</summary>
    public void Slow(int count)
    {
        string[] loops = [.. Five.SelectMany(name => Slowed.SelectMany(loop => new[] { "--loop", $"{name}/{loop}" }))];
        var instructions = new Lazy<Dictionary<string, double>>(() => InstructionsOf(loops));
        Run(
            count,
            [
                .. Kinds.Select(kind => Trial(
                    kind, on => ["--base", Spoil(on, kind, ""), "--head", Spoil(on, kind, "#define SPOILED\n"), .. loops])),
                .. Percentages.Select(percent => Trial(
                    $"instructions:{percent}", on => ["--base", "origin/HEAD", "--head", Busy(on, percent), .. loops])),
            ]);

        static (string, string, Func<Checkout, string[]>) Trial(string kind, Func<Checkout, string[]> arguments) =>
            (kind, "five", arguments);

        // Both sides have the injection and the same instructions; only in the head does it slow the loop down.
        static string Spoil(Checkout on, string kind, string define) => on.Commit(
            kind,
            new Dictionary<string, string>
            {
                ["bench/Gated/Loops.cs"] = Injected(LoopsWithInjection),
                ["bench/Gated/Injection.cs"] = define + Injected(kind),
            });

        string Busy(Checkout on, int percent) => on.Commit(
            $"instructions {percent} %",
            new Dictionary<string, string>
            {
                [LoopFile] = Trials.Busy(File.ReadAllText(Path.Combine(Checkout.Root, LoopFile)), instructions.Value, percent),
            });
    }

    private static Dictionary<string, double> InstructionsOf(string[] loops)
    {
        using var checkout = new Checkout(null);
        using var json = JsonDocument.Parse(
            checkout.Gate(["--base", "HEAD", "--head", "HEAD", "--always", "--tier", "counted", .. loops]).Json);
        return json.RootElement.GetProperty("loops").EnumerateArray().ToDictionary(
            loop => loop.GetProperty("loop").GetString()!,
            loop => loop.GetProperty("counted").GetProperty("counts").EnumerateArray().Last()
                .GetProperty("base").GetProperty("instructions").GetDouble());
    }

    /// <summary>
    /// Adds a number of instructions to each batch. Six of them can execute at once, and ten are the overhead of adding them.
    /// </summary>
    private static string Busy(string source, Dictionary<string, double> instructions, int percent) => Replace(
        source,
        $$"""
        {{Call}}
            Spend(more ??= Math.Max(0, More($"{TEncoding.Info.Name}/{name}") - 10));
        """,
        $$"""
            private int? more;
            private int owed;
            private ulong kept;

            private static int More(string loop) => loop switch
            {
                {{string.Join("\n            ", instructions.Select(loop => Arm(loop.Key, loop.Value, percent)))}}
                _ => 0,
            };

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
            private void Spend(int instructions)
            {
                var (a, b, c, d, e, f) = (kept, kept, kept, kept, kept, kept);
                var left = (ulong)(owed + instructions);
                for (; left >= 8; left -= 8)
                {
                    a += left;
                    b ^= left;
                    c -= left;
                    d += left;
                    e ^= left;
                    f -= left;
                }

                (owed, kept) = ((int)left, a ^ b ^ c ^ d ^ e ^ f);
            }

        """);

    /// <summary>A batch has 112 bios on average, and 56 in map.</summary>
    private static string Arm(string loop, double instructions, int percent)
    {
        var bios = loop.EndsWith("/map", StringComparison.Ordinal) ? 56 : 112;
        return $"\"{loop}\" => {(int)Math.Round(instructions * bios * percent / 100)},";
    }

    private static string Injected(string name) => File.ReadAllText(Path.Combine(InjectionFolder, $"{name}.cs"));

    private static string Replace(string source, string body, string members)
    {
        const string Before = "    private void RunBatch(";
        return source.Contains(Call, StringComparison.Ordinal) && source.Contains(Before, StringComparison.Ordinal)
            ? source.Replace(Call, body, StringComparison.Ordinal).Replace(Before, members + Before, StringComparison.Ordinal)
            : throw new InvalidOperationException($"{LoopFile} is not what it was");
    }

    private void Run(int count, (string Kind, string Loops, Func<Checkout, string[]> Arguments)[] kinds)
    {
        var known = file.Read().Select(row => (row.Kind, row.Loops, row.Index, row.IsLoaded)).ToHashSet();
        var todo = new ConcurrentQueue<(string Kind, string Loops, Func<Checkout, string[]> Arguments, int Index)>(kinds
            .SelectMany(kind => Enumerable.Range(0, count).Select(index => (kind.Kind, kind.Loops, kind.Arguments, index)))
            .Where(trial => !known.Contains((trial.Kind, trial.Loops, trial.index, isBeside))));
        Parallel.For(0, isBeside ? Environment.ProcessorCount : 1, processor =>
        {
            using var checkout = new Checkout(isBeside ? processor : null);
            while (todo.TryDequeue(out var trial))
            {
                Run(checkout, trial.Kind, trial.Loops, trial.Index, trial.Arguments(checkout));
            }
        });
    }

    private void Run(Checkout checkout, string kind, string loops, int index, string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var seed = (2 * index) + (isBeside ? 2 : 1);
        var (exitCode, text) = checkout.Gate([.. arguments, "--seed", $"{seed}"]);
        using var json = JsonDocument.Parse(text);
        var gate = json.RootElement;
        var rows = gate.GetProperty("loops").EnumerateArray().Select(Row).ToList();
        file.Append(kind.Length > 0
            ? rows
            :
            [
                .. rows.Where(row => row.Verdict is "slower" or "faster"),
                rows[0] with { Loop = "", Verdict = "", Undecided = rows.Count(row => row.Verdict == "undecided") },
            ]);
        Console.WriteLine(
            $"{(kind.Length > 0 ? kind : "same"),-20}{loops,-6}{index,3}{(isBeside ? " beside" : "")} exit {exitCode}, "
                + $"{watch.Elapsed.TotalSeconds:0} s: "
                + string.Join(", ", rows.GroupBy(row => row.Verdict).Select(group => $"{group.Count()} {group.Key}")));

        TrialRow Row(JsonElement loop)
        {
            var timed = loop.GetProperty("timed") is { ValueKind: JsonValueKind.Object } found ? found : (JsonElement?)null;
            return new TrialRow(
                kind,
                loops,
                index,
                isBeside,
                exitCode,
                loop.GetProperty("loop").GetString()!,
                loop.GetProperty("verdict").GetString()!,
                loop.GetProperty("counted").GetProperty("verdict").GetString()!,
                timed?.GetProperty("verdict").GetString() ?? "not-measured",
                timed?.GetProperty("ratio").GetDouble() ?? 0,
                timed?.GetProperty("samples").GetInt32() ?? 0,
                Math.Round(watch.Elapsed.TotalSeconds),
                gate.GetProperty("head").GetProperty("sha").GetString()![..12],
                gate.GetProperty("machine").GetString()!);
        }
    }
}
