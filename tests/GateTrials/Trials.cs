using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace GateTrials;

/// <summary>Runs trials one after another, each once.</summary>
internal sealed class Trials(TrialFile file)
{
    private const string LoopFile = "bench/Gated/EncodingLoops.cs";
    private const string InjectedFile = "bench/Gated/Injection.cs";
    private const string Call =
        "RunBatch(Bios.Slice(first, Math.Min(BatchBios, chunk.Count - first)), Answers[(first / BatchBios * AnswerStride)..]);";

    /// <summary>The smallest loop, a search by address alone, the kernel's tree, a hash, and a search of dependent steps.</summary>
    private static readonly string[] Five = ["id-table", "chosen-bits", "interval-tree", "id-perfect-hash", "dir-24-8"];

    private static readonly string[] Slowed = ["resolve", "construct", "map"];
    private static readonly int[] Percentages = [1, 2, 3, 5, 10];
    private static readonly string[] Kinds = ["DependentLoad", "FalseDependency", "MispredictedBranch", "UnalignedLine"];

    /// <summary>The same commit twice.</summary>
    public void Same(int count, bool isFive)
    {
        using var checkout = new Checkout();
        string[] loops = isFive ? [.. Five.SelectMany(name => new[] { "--loop", name })] : [];
        for (var i = 0; i < count; i++)
        {
            Run(checkout, "", isFive ? "five" : "all", i, ["--base", "HEAD", "--head", "HEAD", "--always", .. loops]);
        }
    }

    /// <summary>Slowdowns that are known.</summary>
    public void Slow(int count)
    {
        using var checkout = new Checkout();
        var source = File.ReadAllText(Path.Combine(checkout.Folder, LoopFile));
        string[] loops = [.. Five.SelectMany(name => Slowed.SelectMany(loop => new[] { "--loop", $"{name}/{loop}" }))];
        foreach (var kind in Kinds)
        {
            Run(kind, Spoil($"{kind}Control"), Spoil(kind));
        }

        var instructions = InstructionsOf(checkout, loops);
        foreach (var percent in Percentages)
        {
            var head = checkout.Commit(
                $"instructions {percent} %", new Dictionary<string, string> { [LoopFile] = Busy(source, instructions, percent) });
            Run($"instructions:{percent}", "origin/HEAD", head);
        }

        string Spoil(string kind) => checkout.Commit(
            kind,
            new Dictionary<string, string>
            {
                [LoopFile] = Spoiled(source),
                [InjectedFile] = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Injections", $"{kind}.cs")),
            });

        void Run(string kind, string before, string after)
        {
            for (var i = 0; i < count; i++)
            {
                this.Run(checkout, kind, "five", i, ["--base", before, "--head", after, .. loops]);
            }
        }
    }

    private static Dictionary<string, double> InstructionsOf(Checkout checkout, string[] loops)
    {
        using var json = JsonDocument.Parse(
            checkout.Gate(["--base", "HEAD", "--head", "HEAD", "--always", "--tier", "counted", .. loops]).Json);
        return json.RootElement.GetProperty("loops").EnumerateArray().ToDictionary(
            loop => loop.GetProperty("loop").GetString()!,
            loop => loop.GetProperty("counted").GetProperty("counts").EnumerateArray().Last()
                .GetProperty("base").GetProperty("instructions").GetDouble());
    }

    /// <summary>So many instructions more for each batch, of which four can go at once.</summary>
    private static string Busy(string source, Dictionary<string, double> instructions, int percent) => Replace(
        source,
        Call,
        $$"""
        {{Call}}
            kept = Spend($"{TEncoding.Info.Name}/{name}" switch
            {
                {{string.Join(
                    "\n                ",
                    instructions.Select(loop => string.Create(
                        CultureInfo.InvariantCulture, $"\"{loop.Key}\" => {(int)Math.Round(loop.Value * 128 * percent / 100)},")))}}
                _ => 0,
            }, kept);
        """,
        """
            private ulong kept;

            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            private static ulong Spend(int instructions, ulong seed)
            {
                var (a, b, c) = (seed, seed + 1, seed + 2);
                for (; instructions > 0; instructions -= 8)
                {
                    a += b;
                    c ^= a;
                    b += c;
                    a ^= b;
                    c += a;
                    b ^= c;
                }

                return a ^ b ^ c;
            }

        """);

    /// <summary>One bio at a time; its address, and that of its first segment, go by way of the injection.</summary>
    private static string Spoiled(string source) => Replace(
        source,
        Call,
        """
        for (var i = first; i < Math.Min(first + BatchBios, chunk.Count); i++)
            {
                ref var bio = ref Bios[i];
                fixed (Segment* segments = chunk.Segments)
                {
                    segments[bio.FirstSegment].PhysAddr = Injection.Spoil(segments[bio.FirstSegment].PhysAddr, last, zero, zeros);
                }

                bio.PhysAddr = Injection.Spoil(bio.PhysAddr, last, zero, zeros);
                var answers = Answers[((first / BatchBios * AnswerStride) + i - first)..];
                RunBatch(Bios.Slice(i, 1), answers);
                last = name == "construct" ? tags[0] : name == "map" ? Answers[(int)bio.FirstSegment].DmaAddr : answers[0].DmaAddr;
            }
        """,
        """
            private readonly byte* zeros = Zeros();
            private readonly ulong zero = (ulong)Environment.ProcessId >> 40;
            private ulong last;

            private static byte* Zeros()
            {
                var page = (byte*)System.Runtime.InteropServices.NativeMemory.AlignedAlloc(1 << 13, 4096);
                new Span<byte>(page, 1 << 13).Clear();
                return page;
            }

        """);

    private static string Replace(string source, string call, string body, string members)
    {
        const string Before = "    private void RunBatch(";
        var text = source.Replace(call, body, StringComparison.Ordinal).Replace(Before, members + Before, StringComparison.Ordinal);
        return text != source && source.Contains(call, StringComparison.Ordinal) && source.Contains(Before, StringComparison.Ordinal)
            ? text : throw new InvalidOperationException($"{LoopFile} is not what it was");
    }

    private void Run(Checkout checkout, string kind, string loops, int index, IEnumerable<string> arguments)
    {
        if (file.Read().Any(row => (row.Kind, row.Loops, row.Index) == (kind, loops, index)))
        {
            return;
        }

        var isLoaded = index % 2 == 1;
        using var load = isLoaded ? Process.Start("sh", ["-c", "while :; do :; done"]) : null;
        var watch = Stopwatch.StartNew();
        var (exitCode, text) = checkout.Gate([.. arguments, "--seed", $"{index + 1}"]);
        load?.Kill();
        using var json = JsonDocument.Parse(text);
        var gate = json.RootElement;
        var rows = gate.GetProperty("loops").EnumerateArray().Select(Row).ToList();
        file.Append(kind.Length > 0 ? rows : [.. rows.Where(row => row.Verdict != "same"), rows[0] with { Loop = "", Verdict = "" }]);
        Console.WriteLine(
            $"{(kind.Length > 0 ? kind : "same"),-20}{loops,-6}{index,3}{(isLoaded ? " loaded" : "")} exit {exitCode}, "
                + $"{watch.Elapsed.TotalSeconds:0} s: "
                + string.Join(", ", rows.GroupBy(row => row.Verdict).Select(group => $"{group.Count()} {group.Key}")));

        TrialRow Row(JsonElement loop)
        {
            var timed = loop.GetProperty("timed") is { ValueKind: JsonValueKind.Object } found ? found : (JsonElement?)null;
            return new TrialRow(
                kind,
                loops,
                index,
                isLoaded,
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
