using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text;
using Bench.Peers;
using Bench.Processes;
using Lookups;

namespace Bench.Runs;

/// <summary>
/// Reads the fields of <see cref="Machine"/> from the processor and the system. A field that cannot be read is "unknown" or 0.
/// </summary>
internal static class MachineReader
{
    private const string Unknown = "unknown";
    private const double BytesPerGib = 1 << 30;

    /// <summary>Reads this machine.</summary>
    /// <returns>The machine.</returns>
    public static Machine Read()
    {
        var (vendor, family, model, stepping, name) = X86Base.IsSupported ? X86() : Arm();
        var (cores, threads) = Topology();
        return new Machine
        {
            Vendor = vendor,
            Processor = ProcessorName(),
            Microarchitecture = name ?? $"family {family} model {model}",
            Family = family,
            Model = model,
            Stepping = stepping,
            Cores = cores,
            ThreadsPerCore = threads,
            Hypervisor = Hypervisor(),
            CpuQuota = Quota(),
            Environment = Rivals.KernelEnvironment,
            MemoryGib = (int)Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesPerGib),
            Os = OsName(),
            Kernel = OperatingSystem.IsLinux()
                ? FirstLine("/proc/sys/kernel/osrelease") ?? Unknown
                : Environment.OSVersion.Version.ToString(),
            Runtime = $"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture}",
            Isa = Vector512.IsHardwareAccelerated && InstructionSet.Avx512.IsSupported() ? "AVX-512"
                : Vector256.IsHardwareAccelerated ? "AVX2"
                : Vector128.IsHardwareAccelerated ? "Vector128"
                : "scalar",
        };
    }

    private static (string Vendor, int Family, int Model, int Stepping, string? Name) X86()
    {
        var (_, b, c, d) = X86Base.CpuId(0, 0);
        var vendor = Ascii(b, d, c);
        var (a, _, _, _) = X86Base.CpuId(1, 0);
        var family = (a >> 8) & 0xf;
        var model = (a >> 4) & 0xf;
        var stepping = a & 0xf;

        // The extended fields count from family 6 and 15 on (Intel SDM, CPUID leaf 1).
        model |= family is 6 or 15 ? ((a >> 16) & 0xf) << 4 : 0;
        family += family == 15 ? (a >> 20) & 0xff : 0;
        var known = vendor switch { "AuthenticAMD" => "AMD", "GenuineIntel" => "Intel", _ => vendor };
        return (known, family, model, stepping, Runs.Microarchitecture.OfX86(vendor, family, model, stepping));
    }

    private static (string Vendor, int Family, int Model, int Stepping, string? Name) Arm()
    {
        if (OperatingSystem.IsMacOS())
        {
            var brand = Sysctl("machdep.cpu.brand_string");
            return ("Apple", 0, 0, 0, brand?.Replace("Apple ", "", StringComparison.Ordinal));
        }

        var info = Lines("/proc/cpuinfo");
        var (implementer, part) = (Number(info, "CPU implementer"), Number(info, "CPU part"));
        var vendor = implementer switch
        {
            0x41 => "Arm",
            0x61 => "Apple",
            0xc0 => "Ampere",
            0x6d => "Microsoft",
            0x46 => "Fujitsu",
            _ => Unknown,
        };
        return (
            vendor,
            implementer,
            part,
            (Number(info, "CPU variant") << 4) | Number(info, "CPU revision"),
            Runs.Microarchitecture.OfArm(implementer, part));
    }

    private static string Hypervisor()
    {
        if (!X86Base.IsSupported)
        {
            // On Arm, device tree and DMI name the hypervisor if there is one.
            return FirstLine("/sys/hypervisor/type")
                ?? (
                    FirstLine("/sys/class/dmi/id/sys_vendor") is "QEMU" or "KVM" ? "KVM"
                    : OperatingSystem.IsLinux() ? Unknown
                    : "none");
        }

        var (_, _, features, _) = X86Base.CpuId(1, 0);
        if (features >= 0)
        {
            // Only hypervisors set bit 31 of ECX.
            return "none";
        }

        var (_, b, c, d) = X86Base.CpuId(0x40000000, 0);
        return Ascii(b, c, d) switch
        {
            "KVMKVMKVM" => "KVM",
            "Microsoft Hv" => "Hyper-V",
            "VMwareVMware" => "VMware",
            "XenVMMXenVMM" => "Xen",
            "TCGTCGTCGTCG" => "QEMU TCG",
            "bhyve bhyve " => "bhyve",
            var other => other.Length > 0 ? other : Unknown,
        };
    }

    private static string ProcessorName() =>
        Lines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[^1].Trim()
        ?? (OperatingSystem.IsMacOS() ? Sysctl("machdep.cpu.brand_string") : null)
        ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
        ?? Unknown;

    private static (int Cores, int ThreadsPerCore) Topology()
    {
        const string folder = "/sys/devices/system/cpu";
        var siblings = Enumerable.Range(0, Environment.ProcessorCount)
            .Select(cpu => FirstLine($"{folder}/cpu{cpu}/topology/thread_siblings_list"))
            .OfType<string>().ToList();
        var cores = siblings.Count > 0 ? siblings.Distinct().Count() : Environment.ProcessorCount;
        return (cores, Math.Max(1, Environment.ProcessorCount / cores));
    }

    /// <summary>CPU quota of this control group, divided by its period: from version 2, else from version 1.</summary>
    private static double Quota()
    {
        var fields = FirstLine("/sys/fs/cgroup/cpu.max")?.Split(' ')
            ?? [FirstLine("/sys/fs/cgroup/cpu/cpu.cfs_quota_us") ?? "", FirstLine("/sys/fs/cgroup/cpu/cpu.cfs_period_us") ?? ""];
        return
            fields.Length == 2
            && long.TryParse(fields[0], CultureInfo.InvariantCulture, out var quota)
            && quota > 0
            && long.TryParse(fields[1], CultureInfo.InvariantCulture, out var period)
            && period > 0
            ? Math.Round((double)quota / period, 2)
            : 0;
    }

    private static string OsName() =>
        Lines("/etc/os-release")
            .FirstOrDefault(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal))
            ?.Split('=', 2)[1]
            .Trim('"')
        ?? RuntimeInformation.OSDescription;

    private static int Number(IEnumerable<string> lines, string field) =>
        lines.FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal))?.Split(':', 2)[^1].Trim() is not { } text ? 0
        : text.StartsWith("0x", StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : 0;

    private static string? Sysctl(string name) =>
        ProcessRun.Run("sysctl", ["-n", name]) is { ExitCode: 0, Output: { Length: > 0 } text } ? text.Trim() : null;

    private static string? FirstLine(string path) => Lines(path) is [var first, ..] ? first.Trim() : null;

    private static string[] Lines(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Ascii(params ReadOnlySpan<int> registers) =>
        Encoding.ASCII.GetString(MemoryMarshal.AsBytes(registers)).TrimEnd('\0');
}
