namespace Bench.Runs;

/// <summary>
/// Names a processor's microarchitecture. A cloud gives Zen 4 and Zen 5 the same model name, "AMD EPYC"; family, model and part numbers
/// tell them apart.
/// </summary>
/// <remarks>Sources: Linux arch/x86/kernel/cpu/amd.c, arch/x86/include/asm/intel-family.h and arch/arm64/include/asm/cputype.h.</remarks>
internal static class Microarchitecture
{
    /// <summary>Names an x86 processor.</summary>
    /// <param name="vendor">Vendor string of CPUID leaf 0.</param>
    /// <param name="family">Family, with the extended one added.</param>
    /// <param name="model">Model, with the extended one.</param>
    /// <param name="stepping">Stepping.</param>
    /// <returns>The name, such as "Zen 5"; null when it is not known.</returns>
    public static string? OfX86(string vendor, int family, int model, int stepping) => vendor switch
    {
        "AuthenticAMD" => OfAmd(family, model),
        "GenuineIntel" when family == 6 => OfIntel(model, stepping),
        _ => null,
    };

    /// <summary>Names an Arm processor.</summary>
    /// <param name="implementer">Implementer of MIDR_EL1.</param>
    /// <param name="part">Part number of MIDR_EL1.</param>
    /// <returns>The name, such as "Neoverse V2"; null when it is not known.</returns>
    public static string? OfArm(int implementer, int part) => (implementer, part) switch
    {
        (0x41, 0xd0c) => "Neoverse N1",
        (0x41, 0xd40) => "Neoverse V1",
        (0x41, 0xd49) or (0x6d, 0xd49) => "Neoverse N2",
        (0x41, 0xd4f) => "Neoverse V2",
        (0x41, 0xd84) => "Neoverse V3",
        (0x41, 0xd8e) => "Neoverse N3",
        (0x41, 0xd08) => "Cortex-A72",
        (0x41, 0xd0b) => "Cortex-A76",
        (0x46, 0x001) => "A64FX",
        (0x61, 0x022) or (0x61, 0x023) => "Apple M1",
        (0x61, 0x032) or (0x61, 0x033) => "Apple M2",
        (0xc0, 0xac3) => "AmpereOne",
        _ => null,
    };

    private static string? OfAmd(int family, int model) => (family, model) switch
    {
        (0x17, <= 0x2f or (>= 0x50 and <= 0x5f)) => "Zen",
        (0x17, (>= 0x30 and <= 0x4f) or (>= 0x60 and <= 0x7f) or 0x90 or 0x91 or (>= 0xa0 and <= 0xaf)) => "Zen 2",
        (0x19, <= 0x0f or (>= 0x20 and <= 0x5f)) => "Zen 3",
        (0x19, (>= 0x10 and <= 0x1f) or (>= 0x60 and <= 0xaf)) => "Zen 4",
        (0x1a, <= 0x2f or (>= 0x40 and <= 0x4f) or (>= 0x60 and <= 0x7f)) => "Zen 5",
        (0x1a, (>= 0x50 and <= 0x5f) or (>= 0x80 and <= 0xaf) or (>= 0xc0 and <= 0xcf)) => "Zen 6",
        _ => null,
    };

    private static string? OfIntel(int model, int stepping) => model switch
    {
        0x3c or 0x3f or 0x45 or 0x46 => "Haswell",
        0x3d or 0x47 or 0x4f or 0x56 => "Broadwell",
        0x4e or 0x5e => "Skylake",
        0x55 => stepping switch { <= 4 => "Skylake-X", <= 7 => "Cascade Lake", _ => "Cooper Lake" },
        0x8e or 0x9e => "Kaby Lake",
        0xa5 or 0xa6 => "Comet Lake",
        0x7d or 0x7e or 0x6a or 0x6c => "Ice Lake",
        0x8c or 0x8d => "Tiger Lake",
        0xa7 => "Rocket Lake",
        0x97 or 0x9a => "Alder Lake",
        0xb7 or 0xba or 0xbf => "Raptor Lake",
        0xaa or 0xac => "Meteor Lake",
        0xb5 or 0xc5 or 0xc6 => "Arrow Lake",
        0xbd => "Lunar Lake",
        0xcc => "Panther Lake",
        0x8f => "Sapphire Rapids",
        0xcf => "Emerald Rapids",
        0xad or 0xae => "Granite Rapids",
        0xaf => "Sierra Forest",
        0xdd => "Clearwater Forest",
        _ => null,
    };
}
