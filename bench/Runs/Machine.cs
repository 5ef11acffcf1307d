using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Bench.Files;

namespace Bench.Runs;

/// <summary>
/// The machine of a run. Two runs are of the same machine if every field is equal. The processor's marketing name alone is not enough:
/// processors that differ by a factor share it.
/// </summary>
internal sealed record Machine
{
    private const int KeyDigits = 8;

    /// <summary>Vendor of the processor: AMD, Intel, Arm, Apple; else the vendor string of the processor.</summary>
    public required string Vendor { get; init; }

    /// <summary>Marketing name of the processor.</summary>
    public required string Processor { get; init; }

    /// <summary>Microarchitecture: "Zen 5"; "family 26 model 2" if its name is not known.</summary>
    public required string Microarchitecture { get; init; }

    /// <summary>Family; on Arm the implementer.</summary>
    public required int Family { get; init; }

    /// <summary>Model; on Arm the part number.</summary>
    public required int Model { get; init; }

    /// <summary>Stepping; on Arm variant and revision.</summary>
    public required int Stepping { get; init; }

    /// <summary>Cores.</summary>
    public required int Cores { get; init; }

    /// <summary>Hardware threads of a core; 1 without SMT.</summary>
    public required int ThreadsPerCore { get; init; }

    /// <summary>Hypervisor; "none" on bare metal.</summary>
    public required string Hypervisor { get; init; }

    /// <summary>Processors that a CPU quota of the control group allows; 0 without a quota.</summary>
    public required double CpuQuota { get; init; }

    /// <summary>Main memory in GiB, rounded.</summary>
    public required int MemoryGib { get; init; }

    /// <summary>Operating system.</summary>
    public required string Os { get; init; }

    /// <summary>Version of the kernel.</summary>
    public required string Kernel { get; init; }

    /// <summary>Runtime with version and architecture.</summary>
    public required string Runtime { get; init; }

    /// <summary>Widest instruction set that the JIT uses. An environment variable can turn instruction sets off.</summary>
    public required string Isa { get; init; }

    /// <summary>
    /// The kernel inside which lookups were timed, if they were not timed in a program: "Linux 6.12.117, User Mode Linux".
    /// </summary>
    public string Environment { get; init; } = "";

    /// <summary>This machine.</summary>
    public static Machine This { get; } = MachineReader.Read();

    /// <summary>Short name for tables: "Intel Emerald Rapids, 2 cores, KVM".</summary>
    public string Name =>
        $"{Vendor} {Microarchitecture}, {Cores} {(Cores == 1 ? "core" : "cores")}{(ThreadsPerCore > 1 ? " with SMT" : "")}"
            + $"{(Hypervisor == "none" ? "" : $", {Hypervisor}")}{(Environment.Length == 0 ? "" : $", {Environment}")}";

    /// <summary>The name in a form that can be a folder name.</summary>
    public string Slug => PathSlug.Of(Name);

    /// <summary>
    /// First digits of a hash over every field, for files that must not be shared between two machines with the same name.
    /// </summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Facts))))[..KeyDigits];

    /// <summary>Facts that differ only between different machines.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> HardwareFacts =>
    [
        new("vendor", Vendor), new("processor", Processor), new("microarchitecture", Microarchitecture),
        new("family", $"{Family}"), new("model", $"{Model}"), new("stepping", $"{Stepping}"),
        new("cores", $"{Cores}"), new("threads per core", $"{ThreadsPerCore}"), new("hypervisor", Hypervisor),
        new("CPU quota", CpuQuota == 0 ? "none" : $"{CpuQuota:0.##}"),
        new("memory GiB", $"{MemoryGib}"),
    ];

    /// <summary>Every field with its value as text.</summary>
    [JsonIgnore]
    public IReadOnlyList<Fact> Facts =>
    [
        .. HardwareFacts, new("OS", Os), new("kernel", Kernel), new("runtime", Runtime), new("ISA", Isa),
        new("environment", Environment.Length == 0 ? "a program" : Environment),
    ];
}

/// <summary>A named value that decides whether two runs are comparable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Fact(string Name, string Value)
{
    /// <summary>The first fact that differs.</summary>
    /// <param name="expected">One list.</param>
    /// <param name="found">Another with the same names in the same order.</param>
    /// <returns>Both facts; null when all are equal.</returns>
    public static (Fact Expected, Fact Found)? Difference(IReadOnlyList<Fact> expected, IReadOnlyList<Fact> found)
    {
        foreach (var pair in expected.Zip(found))
        {
            if (pair.First != pair.Second)
            {
                return pair;
            }
        }

        return null;
    }
}
