using System.Diagnostics;
using System.Globalization;
using Bench.Measuring;
using Bench.Results;
using Lookups;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Topologies;

namespace Bench.Disassembly;

/// <summary>The loops of one encoding at one budget, as the JIT compiled them.</summary>
/// <param name="Name">Name of the encoding.</param>
/// <param name="TagBits">Bits in the bio.</param>
/// <param name="Isa">Instruction set of the hot path, as far as this machine supports it.</param>
/// <param name="Topology">The machine that the encoding was built on.</param>
/// <param name="Pass">The loop without the lookup; if its own code has no loop, also the methods that it calls.</param>
/// <param name="Resolve">The loop with the lookup, with the same rule; empty for the floor itself.</param>
/// <param name="Latency">The loop in which each lookup waits for the previous one; null for the floor itself.</param>
/// <param name="Map">The loop of dma_map; null for the floor itself.</param>
/// <param name="WatchedLoads">
/// Loads per lookup, as the lookup reports them to its observer; cold lines are known from these reports. NaN when the encoding cannot
/// be measured cold.
/// </param>
internal sealed record CompiledLoops(
    string Name, int TagBits, string Isa, string Topology, IReadOnlyList<MethodListing> Pass, IReadOnlyList<MethodListing> Resolve,
    MethodListing? Latency, MethodListing? Map, double WatchedLoads)
{
    private const string PassMethod = "Bench.Measuring.Loops:Pass";
    private const int DeepestCall = 3;
    private const string ResolveMethod = "Bench.Measuring.Loops:Resolve";
    private const string LatencyMethod = "Bench.Measuring.Loops:ResolveDependent";
    private const string MapMethod = "Lookups.DmaMap:Map";

    /// <summary>Compiles the loops in a child process, because the settings of the JIT's output are fixed when a process starts.</summary>
    /// <param name="program">The program and the arguments with which it calls <see cref="Compile"/>.</param>
    /// <returns>The floor, then the encodings in the order of <see cref="Compile"/>.</returns>
    /// <exception cref="IOException">The child failed, or compiled different loops.</exception>
    public static IReadOnlyList<CompiledLoops> Make(IReadOnlyList<string> program)
    {
        HashSet<string> methods = [ResolveMethod, PassMethod, LatencyMethod, MapMethod];
        var (compiled, listings) = RunChild(program, methods);

        // If the JIT did not inline a loop, only the listing of the caller gives the name of the loop's method.
        for (var depth = 0; depth < DeepestCall && AddCalled(methods, listings); depth++)
        {
            (compiled, listings) = RunChild(program, methods);
        }

        var byMethod = listings.DistinctBy(l => l.Method).ToDictionary(l => l.Method, StringComparer.Ordinal);
        return [.. compiled.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Read(line.TrimEnd(), byMethod))];
    }

    private static bool AddCalled(HashSet<string> methods, IReadOnlyList<MethodListing> listings)
    {
        var known = methods.Count;
        methods.UnionWith(
            listings.Where(l => !IsWhole(l) && BioLoops.Count(l).Unknown is not null).SelectMany(l => l.Calls).Select(PatternOf));
        return methods.Count > known;
    }

    /// <summary>Whether the method itself contains its loop, regardless of the methods that it calls.</summary>
    private static bool IsWhole(MethodListing listing) => listing.Method.Split('[')[0] is LatencyMethod or MapMethod;

    /// <summary>DOTNET_JitDisasm matches types and methods without their type arguments.</summary>
    private static string PatternOf(string method)
    {
        var type = method[..method.IndexOfAny(['[', ':'])];
        var name = method[(method.LastIndexOf(':') + 1)..].Split('[')[0];
        return method.Contains('[', StringComparison.Ordinal) ? $"{type}*:{name}" : $"{type}:{name}";
    }

    private static (string Compiled, IReadOnlyList<MethodListing> Listings) RunChild(
        IReadOnlyList<string> program, IEnumerable<string> methods)
    {
        var jitOutput = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(program[0], program.Skip(1)) { RedirectStandardOutput = true };
            start.Environment["DOTNET_JitStdOutFile"] = jitOutput;
            start.Environment["DOTNET_JitDisasm"] = string.Join(' ', methods);

            // Addresses differ between runs.
            start.Environment["DOTNET_JitDisasmDiffable"] = "1";
            start.Environment["DOTNET_TieredCompilation"] = "0";
            using var child = Process.Start(start) ?? throw new IOException($"{program[0]} cannot be started.");
            var compiled = child.StandardOutput.ReadToEnd();
            child.WaitForExit();
            return child.ExitCode == 0
                ? (compiled, MethodListing.ParseAll(File.ReadAllText(jitOutput)))
                : throw new IOException($"The process that compiles the loops ended with exit code {child.ExitCode}.");
        }
        finally
        {
            File.Delete(jitOutput);
        }
    }

    /// <summary>
    /// Runs in the child: compiles every loop once, as a measurement would, and prints each loop and its machine to standard output.
    /// </summary>
    /// <param name="variants">The encodings.</param>
    /// <param name="model">Any workload; no bio is generated from it.</param>
    /// <param name="recording">Path of the recording.</param>
    /// <param name="seed">Seed of the machines.</param>
    public static void Compile(IEnumerable<Variant> variants, WorkloadModel model, string recording, ulong seed)
    {
        using var scenes = new Scenes(new BioPlan(model), seed);
        Loops.Pass<Floor>([], []);
        Report(Floor.Info, 0, scenes.All.First().Machine, typeof(Floor), 0);
        foreach (var variant in variants)
        {
            var (machine, scene) = scenes.All.FirstOrDefault(s => variant.Refusal(s.Scene.Fabric) is null);
            if (scene is null)
            {
                throw new InvalidOperationException($"No machine suits {variant.Info.Name} with {variant.TagBits} bits.");
            }

            var contender = variant.Build(scene);
            var work = new LaneWork(Operation.Resolve, Dependency.Independent, [], [], null);
            contender.RunFloor(in work);
            contender.Run(in work);
            contender.Run(new LaneWork(Operation.Resolve, Dependency.Dependent, [], [], null));
            contender.Run(new LaneWork(Operation.Map, Dependency.Independent, [], [], null));
            Report(variant.Info, variant.TagBits, machine, variant.EncodingType, CountLoads(variant, contender, scene, machine, recording));
        }
    }

    /// <summary>Counts the loads per lookup over a chunk of bios and disposes the contender.</summary>
    private static double CountLoads(Variant variant, Contender contender, Scene scene, MachineChoice machine, string recording)
    {
        var point = new MeasurementPoint
        {
            Experiment = "disassembly",
            Encoding = variant.Info.Name,
            TagBits = variant.TagBits,
            Machine = machine,
            Recording = recording,
            Dependency = Dependency.Dependent,
            Temperature = Temperature.Cold,
        };
        using var cell = new Cell(scene, point, contender, null);
        if (variant.UnmeasurableBecause(point) is not null)
        {
            return double.NaN;
        }

        cell.StartStream(1);
        cell.NextChunk(Cell.ChunkBios, repeatAfter: 0);
        return (double)cell.RunCold().Loads / cell.Bios;
    }

    private static void Report(EncodingInfo info, int tagBits, MachineChoice machine, Type type, double loads) =>
        Console.Out.WriteLine(
            string.Join(
                '\t',
                info.Name,
                $"{tagBits}",
                info.Isa.IsSupported() ? Names.Of(info.Isa) : $"scalar, without {Names.Of(info.Isa)}",
                $"{machine.Name}:{machine.Providers}",
                type.ToString(),
                loads.ToString(CultureInfo.InvariantCulture)));

    private static CompiledLoops Read(string line, Dictionary<string, MethodListing> listings)
    {
        // The JIT writes type names as reflection does.
        if (line.Split('\t') is not [var name, var bits, var isa, var topology, var type, var loads]
            || WithCalled($"{PassMethod}[{type}]", listings) is not { Count: > 0 } pass)
        {
            throw new IOException($"The JIT printed no loop for: {line}");
        }

        return new CompiledLoops(
            name,
            int.Parse(bits, CultureInfo.InvariantCulture),
            isa,
            topology,
            pass,
            WithCalled($"{ResolveMethod}[{type}]", listings),
            listings.GetValueOrDefault($"{LatencyMethod}[{type}]"),
            listings.GetValueOrDefault($"{MapMethod}[{type}]"),
            double.Parse(loads, CultureInfo.InvariantCulture));
    }

    private static List<MethodListing> WithCalled(string method, Dictionary<string, MethodListing> listings) =>
        !listings.TryGetValue(method, out var loop) ? []
        : BioLoops.Count(loop).Unknown is null ? [loop]
        : [loop, .. loop.Calls.Where(called => called != method).SelectMany(called => WithCalled(called, listings)).Distinct()];

    /// <summary>
    /// Machines in order of preference, each created when it is first needed: some encodings cannot hold the default number of providers.
    /// </summary>
    private sealed class Scenes(BioPlan workload, ulong seed) : IDisposable
    {
        private readonly Dictionary<MachineChoice, Scene> open = [];

        public IEnumerable<(MachineChoice Machine, Scene Scene)> All =>
            new[] { MachineModels.Choose(MachineModels.Default) }
                .Concat(MachineModel.Scaled.Select(model => new MachineChoice(model.Name, model.DefaultProviders)))
                .Concat(MachineModel.Scaled.Select(model => new MachineChoice(model.Name, Math.Max(1, model.Range.Fewest))))
                .Select(machine => (machine, Of(machine)));

        public void Dispose()
        {
            foreach (var scene in open.Values)
            {
                scene.Dispose();
            }
        }

        private Scene Of(MachineChoice machine) =>
            open.TryGetValue(machine, out var scene)
                ? scene
                : open[machine] = new Scene(MachineModels.Open(machine, seed), workload, crossBridge: true);
    }
}
