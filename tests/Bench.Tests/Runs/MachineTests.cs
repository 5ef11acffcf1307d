using Bench.Runs;
using Xunit;

namespace Bench.Tests.Runs;

/// <summary>A machine is identified by the properties that tell processors apart, not by a name that several machines share.</summary>
public class MachineTests
{
    [Theory]
    [InlineData("AuthenticAMD", 0x17, 0x31, 0, "Zen 2")]
    [InlineData("AuthenticAMD", 0x19, 0x01, 1, "Zen 3")]
    [InlineData("AuthenticAMD", 0x19, 0x11, 1, "Zen 4")]
    [InlineData("AuthenticAMD", 0x19, 0xa0, 2, "Zen 4")]
    [InlineData("AuthenticAMD", 0x1a, 0x02, 1, "Zen 5")]
    [InlineData("AuthenticAMD", 0x1a, 0x11, 0, "Zen 5")]
    [InlineData("GenuineIntel", 6, 0x55, 4, "Skylake-X")]
    [InlineData("GenuineIntel", 6, 0x55, 7, "Cascade Lake")]
    [InlineData("GenuineIntel", 6, 0x6a, 6, "Ice Lake")]
    [InlineData("GenuineIntel", 6, 0x8f, 8, "Sapphire Rapids")]
    [InlineData("GenuineIntel", 6, 0xcf, 2, "Emerald Rapids")]
    [InlineData("GenuineIntel", 6, 0xad, 1, "Granite Rapids")]
    [InlineData("GenuineIntel", 15, 6, 1, null)]
    [InlineData("AuthenticAMD", 0x1a, 0xf0, 0, null)]
    [InlineData("SomeoneElse", 6, 0x8f, 8, null)]
    public void Family_model_and_stepping_name_the_microarchitecture(string vendor, int family, int model, int stepping, string? name) =>
        Assert.Equal(name, Microarchitecture.OfX86(vendor, family, model, stepping));

    [Theory]
    [InlineData(0x41, 0xd0c, "Neoverse N1")]
    [InlineData(0x41, 0xd4f, "Neoverse V2")]
    [InlineData(0x6d, 0xd49, "Neoverse N2")]
    [InlineData(0x41, 0xfff, null)]
    public void Implementer_and_part_name_an_Arm_core(int implementer, int part, string? name) =>
        Assert.Equal(name, Microarchitecture.OfArm(implementer, part));

    [Fact]
    public void Every_field_tells_machines_apart()
    {
        var one = MadeUpRun.Machine;
        Machine[] others =
        [
            one with { Vendor = "x" },
            one with { Processor = "x" },
            one with { Microarchitecture = "x" },
            one with { Family = 1 },
            one with { Model = 9 },
            one with { Stepping = 9 },
            one with { Cores = 9 },
            one with { ThreadsPerCore = 2 },
            one with { Hypervisor = "KVM" },
            one with { CpuQuota = 1.5 },
            one with { MemoryGib = 9 },
            one with { Os = "x" },
            one with { Kernel = "x" },
            one with { Runtime = "x" },
            one with { Isa = "AVX2" },
            one with { Environment = "Linux 6.12.117, User Mode Linux" },
        ];

        Assert.Equal(typeof(Machine).GetProperties().Count(property => property.CanWrite), others.Length);
        Assert.All(others, other => Assert.NotNull(Fact.Difference(one.Facts, other.Facts)));
        Assert.Equal(others.Length + 1, others.Append(one).Select(machine => machine.Key).Distinct().Count());
    }

    [Fact]
    public void This_machine_says_what_it_is()
    {
        Assert.All(Machine.This.Facts, fact => Assert.NotEqual("", fact.Value));
        Assert.Equal(Environment.ProcessorCount, Machine.This.Cores * Machine.This.ThreadsPerCore);
    }
}
