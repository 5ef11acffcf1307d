using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bench.Runs;

/// <summary>An input file of a run.</summary>
/// <param name="Name">Its name, without its folder.</param>
/// <param name="Sha256">Hash of its content.</param>
internal sealed record InputFile(string Name, string Sha256);

/// <summary>How a run measures: every parameter that its figures depend on.</summary>
internal sealed record Profile
{
    private const int FewestKernelStarts = 3;

    /// <summary>Whether whole sweeps are measured; else only the few most important points.</summary>
    public required bool IsFull { get; init; }

    /// <summary>Names of the experiments.</summary>
    public required ImmutableArray<string> Experiments { get; init; }

    /// <summary>Parts of names that encodings were filtered by; empty if all encodings are measured.</summary>
    public required ImmutableArray<string> Encodings { get; init; }

    /// <summary>Whether all experiments of this length are measured; else some were chosen by name.</summary>
    public required bool HasAllExperiments { get; init; }

    /// <summary>
    /// The machine model of experiments without their own: a built-in one with its number of providers, or a file's name.
    /// </summary>
    public required string MachineModel { get; init; }

    /// <summary>Recordings and machine models that were read.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>Whether inputs and seed are those of this repository; else a user chose a recording, a machine model or a seed.</summary>
    public required bool HasBuiltInInputs { get; init; }

    /// <summary>Bios of the stream of one cell in one process start.</summary>
    public required long BiosPerStart { get; init; }

    /// <summary>Time in milliseconds after which a cell ends with the current block.</summary>
    public required int PatienceMs { get; init; }

    /// <summary>
    /// Number of process starts. Each goes through the whole list of measurements in another order. Starts are the samples of the intervals
    /// and are spread over the whole run, because each has its own memory and its own layout of code.
    /// </summary>
    public required int Starts { get; init; }

    /// <summary>Seed of machine models and streams.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The measured part of the run, as in "2/8"; empty for all of it.</summary>
    public string Shard { get; init; } = "";

    /// <summary>The few most important points, in a few minutes. The caller fills in the selection.</summary>
    public static Profile Quick { get; } = new()
    {
        IsFull = false,
        Experiments = [],
        Encodings = [],
        HasAllExperiments = true,
        MachineModel = "",
        Inputs = [],
        HasBuiltInInputs = true,
        BiosPerStart = 1 << 17,
        PatienceMs = 30,
        Starts = 5,
        Seed = 1,
    };

    /// <summary>Whole sweeps, within the hour. The caller fills in the selection.</summary>
    public static Profile Full { get; } = Quick with { IsFull = true, BiosPerStart = 1 << 20, PatienceMs = 120 };

    /// <summary>Quick or full.</summary>
    public string Length => IsFull ? "full" : "quick";

    /// <summary>Whether nothing was left out and all inputs are built in. Such a run may be published if it is full.</summary>
    public bool IsWhole => Starts >= Quick.Starts && HasAllExperiments && Encodings.IsEmpty && HasBuiltInInputs && Shard.Length == 0;

    /// <summary>Whether the run measured all of one experiment and nothing else. Such a run of a kernel may be published.</summary>
    /// <param name="experiment">The experiment.</param>
    public bool IsOnly(string experiment) =>
        Starts >= FewestKernelStarts && Experiments.SequenceEqual([experiment]) && Encodings.IsEmpty && HasBuiltInInputs
        && Shard.Length == 0;

    /// <summary>Parameters that affect each single figure, whatever else was measured.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> MeasuringFacts =>
    [
        new("length", Length), new("bios per start", $"{BiosPerStart}"), new("patience ms", $"{PatienceMs}"),
        new("starts", $"{Starts}"), new("seed", $"{Seed}"), new("machine model", MachineModel),
        new("inputs", string.Join(' ', Inputs.Select(input => $"{input.Name}={input.Sha256}"))),
    ];

    /// <summary>Parameters that select the figures.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> SelectingFacts =>
        [new("experiments", string.Join(' ', Experiments)), new("encodings", Encodings.IsEmpty ? "all" : string.Join(' ', Encodings))];

    /// <summary>Every parameter but the shard.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> Facts => [.. MeasuringFacts, .. SelectingFacts];
}
