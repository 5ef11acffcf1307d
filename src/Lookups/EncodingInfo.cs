using System.Collections.Immutable;

namespace Lookups;

/// <summary>The positions in the argument, in order of what the bio carries.</summary>
public enum EncodingFamily
{
    /// <summary>0 bits: search every address, host memory too.</summary>
    NoBits,

    /// <summary>1 bit: host memory passes, a flagged address is searched.</summary>
    Flag,

    /// <summary>2 bits: the submitter has decided how to map; nobody looks up an owner.</summary>
    Hint,

    /// <summary>3 bits: a hint, or a value that says "look it up".</summary>
    HintOrLookup,

    /// <summary>4 to 8 bits: a small id and a perfect hash.</summary>
    SmallId,

    /// <summary>16 or 32 bits: an index that can carry a generation.</summary>
    Index,

    /// <summary>48 or 64 bits: the pointer itself.</summary>
    Pointer,

    /// <summary>64 bits in each bio_vec: <c>struct page</c>, which all this would replace.</summary>
    StructPage,
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
}

/// <summary>What an encoding is and needs.</summary>
public sealed record EncodingInfo
{
    /// <summary>Short name, as typed: lower-case letters, digits and dashes.</summary>
    public required string Name { get; init; }

    /// <summary>The position it stands for.</summary>
    public required EncodingFamily Family { get; init; }

    /// <summary>The bit budgets it serves, ascending.</summary>
    public required ImmutableArray<int> TagBits { get; init; }

    /// <summary>Instruction set of its hot path.</summary>
    public InstructionSet Isa { get; init; } = InstructionSet.Scalar;

    /// <summary>One line: the structure, and what a lookup does.</summary>
    public required string Summary { get; init; }

    /// <summary>Paper, kernel file with version, or mail it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Big-O and cache lines a cold lookup touches, the provider's own line included.</summary>
    public required string Cost { get; init; }

    /// <summary>Whether Resolve names the owner; a hint names only an outcome.</summary>
    public bool NamesOwner { get; init; } = true;

    /// <summary>Whether memory out of reach can bounce; a hint without a lookup can only refuse.</summary>
    public bool CanBounce { get; init; } = true;

    /// <summary>Whether a kernel could run it as it is: no vector registers in the I/O path.</summary>
    public bool KernelUsable => Isa == InstructionSet.Scalar;
}
