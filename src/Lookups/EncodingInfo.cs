using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lookups;

/// <summary>The positions in the argument, in order of the bits that the bio carries.</summary>
public enum EncodingFamily
{
    /// <summary>0 bits: search every address, host memory too.</summary>
    NoBits,

    /// <summary>1 bit: host memory passes, a flagged address is searched.</summary>
    Flag,

    /// <summary>2 bits: the submitter has decided how to map; there is no lookup of an owner.</summary>
    Hint,

    /// <summary>3 bits: a hint, or a value that says "look it up".</summary>
    HintOrLookup,

    /// <summary>4 to 8 bits: a small id and a perfect hash.</summary>
    SmallId,

    /// <summary>16 or 32 bits: an index that can carry a generation.</summary>
    Index,

    /// <summary>48 or 64 bits: the pointer itself.</summary>
    Pointer,

    /// <summary>64 bits in each bio_vec: <c>struct page</c>, which the other families would replace.</summary>
    StructPage,
}

/// <summary>Kind of structure that a lookup uses.</summary>
public enum StructureKind
{
    /// <summary>Tables indexed by a number, a pointer or address bits: the same number of loads for every address.</summary>
    Table,

    /// <summary>A hash, mostly a perfect one.</summary>
    Hash,

    /// <summary>A search that compares at every step, with or without pointers.</summary>
    Tree,

    /// <summary>One entry after the other.</summary>
    Scan,
}

/// <summary>Instruction set a kernel would need for the encoding's hot path.</summary>
public enum InstructionSet
{
    /// <summary>General-purpose registers only.</summary>
    Scalar,

    /// <summary>128-bit vectors: SSE4.1 or NEON.</summary>
    Vector128,

    /// <summary>256-bit vectors: AVX2.</summary>
    Avx2,

    /// <summary>512-bit vectors: AVX-512 F, BW, DQ, VL.</summary>
    Avx512,

    /// <summary>512-bit vectors with byte permutations: AVX-512 VBMI.</summary>
    Avx512Vbmi,
}

/// <summary>Instruction sets of this machine.</summary>
public static class InstructionSets
{
    /// <summary>Whether this machine runs an encoding's vector path, rather than the scalar one with the same answers.</summary>
    public static bool IsSupported(this InstructionSet isa) => isa switch
    {
        InstructionSet.Scalar => true,
        InstructionSet.Vector128 => Vector128.IsHardwareAccelerated,
        InstructionSet.Avx2 => Avx2.IsSupported,
        InstructionSet.Avx512 => Vector512.IsHardwareAccelerated && Avx512BW.VL.IsSupported && Avx512DQ.VL.IsSupported,
        InstructionSet.Avx512Vbmi => Vector512.IsHardwareAccelerated && Avx512Vbmi.IsSupported,
        _ => false,
    };
}

/// <summary>Carrier of a tag from bio construction to dma_map.</summary>
public enum TagPlace
{
    /// <summary>The bio, which grows by <see cref="EncodingInfo.TagBits"/>.</summary>
    Bio,

    /// <summary>
    /// The bio, in place of the pointer to its vector. The bio grows by <see cref="EncodingInfo.TagBits"/>: a flag that marks this.
    /// </summary>
    Vector,

    /// <summary>A list of addresses that is mapped in place of a bio.</summary>
    AddressList,
}

/// <summary>Properties and requirements of an encoding.</summary>
public sealed record EncodingInfo
{
    /// <summary>Short name, as typed: lower-case letters, digits and dashes.</summary>
    public required string Name { get; init; }

    /// <summary>The position in the argument that it stands for.</summary>
    public required EncodingFamily Family { get; init; }

    /// <summary>Kind of structure that its lookup uses.</summary>
    public StructureKind Kind { get; init; }

    /// <summary>Whether Linux uses it today for lookups of this kind. Results then show it whatever it costs.</summary>
    public bool IsMainline { get; init; }

    /// <summary>The bit budgets it serves, ascending.</summary>
    public required ImmutableArray<int> TagBits { get; init; }

    /// <summary>
    /// Whether the bit budget only limits the number of providers. Every budget with room for a machine's providers then runs the same code
    /// over the same data, so one measurement holds for all budgets.
    /// </summary>
    public bool IsSameAtAnyWidth { get; init; }

    /// <summary>Instruction set of its hot path.</summary>
    public InstructionSet Isa { get; init; } = InstructionSet.Scalar;

    /// <summary>One line: the structure, and what a lookup does.</summary>
    public required string Summary { get; init; }

    /// <summary>Paper, kernel file with version, or mail it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Big-O and cache lines a cold lookup touches, the provider's own line included.</summary>
    public required string Cost { get; init; }

    /// <summary>
    /// Whether it represents its position where there is no room for all: the best encoding of it, or one that the claims are about.
    /// </summary>
    public bool Headline { get; init; }

    /// <summary>Whether a new provider is added to the existing structure; else the whole structure is rebuilt, as under RCU.</summary>
    public bool GrowsInPlace { get; init; }

    /// <summary>
    /// Whether it caches earlier lookups. Its speed then depends on provider locality, so the experiments that sweep provider locality
    /// measure it.
    /// </summary>
    public bool Remembers { get; init; }

    /// <summary>
    /// Whether two readers cannot share one instance. A lookup that caches, or a bio construction that fills a <c>struct page</c>, writes
    /// to it, and nothing orders those writes.
    /// </summary>
    public bool IsOnePerReader => Remembers || Family == EncodingFamily.StructPage;

    /// <summary>Whether it trusts its tag and also has a checking variant: a separate encoding with this name and "-checked".</summary>
    public bool IsCheckedToo { get; init; }

    /// <summary>Name of the encoding whose checking variant this is; null for all other encodings.</summary>
    public string? CheckingVariantOf { get; init; }

    /// <summary>Carrier of the tag.</summary>
    public TagPlace Place { get; init; }

    /// <summary>Whether a lookup of its bus offset touches no cache line of its own, so that nothing can be cold.</summary>
    public bool TouchesNoLine { get; init; }

    /// <summary>
    /// Whether one structure holds few different bus offsets. It is then measured on machines with one offset for all providers.
    /// </summary>
    public bool HoldsFewBusOffsets { get; init; }

    /// <summary>Whether Resolve names the owner; a hint names only an outcome.</summary>
    public bool NamesOwner { get; init; } = true;

    /// <summary>Whether memory out of reach can bounce; a hint without a lookup can only refuse.</summary>
    public bool CanBounce { get; init; } = true;

    /// <summary>Whether a kernel could use it unchanged: no vector registers in the I/O path.</summary>
    public bool KernelUsable => Isa == InstructionSet.Scalar;
}
