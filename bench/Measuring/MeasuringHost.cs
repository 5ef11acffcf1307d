using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Environments;

namespace Bench.Measuring;

/// <summary>Where and of what a measurement is made: part of every row.</summary>
/// <param name="Commit">Commit of the code, "+dirty" and a fingerprint of the built code when sources differ from it.</param>
/// <param name="Cpu">Name of the processor.</param>
/// <param name="Runtime">Runtime with version, architecture and widest vectors.</param>
public sealed record MeasuringHost(string Commit, string Cpu, string Runtime)
{
    private static readonly string[] MeasuredSources = ["src", "bench", "Directory.Build.props", "Directory.Packages.props", "global.json"];

    /// <summary>Name of this machine's processor.</summary>
    public static string ThisCpu { get; } =
        HostEnvironmentInfo.GetCurrent().Cpu.Value?.ProcessorName is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>This process on this machine.</summary>
    /// <param name="repository">Root of the repository the code was built from.</param>
    /// <returns>What to write into every row.</returns>
    public static MeasuringHost Describe(string repository)
    {
        var commit = Git(repository, ["rev-parse", "--short=12", "HEAD"]) ?? "unknown";
        var dirty = Git(repository, ["status", "--porcelain", "--", .. MeasuredSources]) is { Length: > 0 };
        return new MeasuringHost(
            dirty || commit == "unknown" ? $"{commit}+dirty.{CodeFingerprint}" : commit,
            ThisCpu,
            $"{RuntimeInformation.FrameworkDescription} {RuntimeInformation.ProcessArchitecture} {WidestVectors}");
    }

    /// <summary>First digits of the identities the compiler derives from the code: the same for the same code only.</summary>
    private static string CodeFingerprint
    {
        get
        {
            var modules = new[] { typeof(MeasuringHost), typeof(Scene), typeof(Lookups.Bio), typeof(Workloads.Streams.BioStream) };
            var ids = string.Concat(modules.Select(type => type.Module.ModuleVersionId.ToString("N")));
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(ids)))[..8];
        }
    }

    private static string WidestVectors =>
        Vector512.IsHardwareAccelerated && Avx512BW.IsSupported ? "AVX-512"
        : Vector256.IsHardwareAccelerated ? "AVX2"
        : Vector128.IsHardwareAccelerated ? "Vector128"
        : "scalar";

    private static string? Git(string directory, string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments)
            {
                WorkingDirectory = directory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            var output = git!.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.Trim() : null;
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or IOException)
        {
            return null;
        }
    }
}
