using System.Runtime.Intrinsics.X86;
using AdvSimd = System.Runtime.Intrinsics.Arm.AdvSimd;
using ArmCrc32 = System.Runtime.Intrinsics.Arm.Crc32;

namespace Bench.Measuring;

/// <summary>
/// The instruction sets that Lookups and Workloads check for before they use them. They are finer than an encoding's instruction set:
/// scalar encodings too have one path with, for example, PEXT and one without.
/// </summary>
internal static class ProcessorFeatures
{
    /// <summary>The instruction sets that this process can use, by their lower-case .NET names.</summary>
    public static IReadOnlyList<string> InEffect { get; } =
    [
        .. new[]
        {
            ("sse2", Sse2.IsSupported),
            ("sse41", Sse41.IsSupported),
            ("sse42", Sse42.X64.IsSupported),
            ("popcnt", Popcnt.X64.IsSupported),
            ("bmi1", Bmi1.X64.IsSupported),
            ("bmi2", Bmi2.X64.IsSupported),
            ("avx2", Avx2.IsSupported),
            ("gfni", Gfni.V256.IsSupported),
            ("avx512f", Avx512F.IsSupported),
            ("avx512vbmi", Avx512Vbmi.IsSupported),
            ("advsimd", AdvSimd.Arm64.IsSupported),
            ("crc32", ArmCrc32.Arm64.IsSupported),
        }.Where(feature => feature.Item2).Select(feature => feature.Item1),
    ];
}
