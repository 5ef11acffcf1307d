using System.Collections.Frozen;
using System.Collections.Immutable;
using Bench.Results;
using HotLoops;
using Lookups;
using Lookups.Composites;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>The role of a contender in this project.</summary>
internal enum Role
{
    /// <summary>An encoding of this project.</summary>
    Own,

    /// <summary>The same algorithm as one of ours, in C.</summary>
    Twin,

    /// <summary>A library.</summary>
    Peer,

    /// <summary>An encoding of this project, read through a registry.</summary>
    Registered,

    /// <summary>Kernel code: a structure of the kernel's own, or the same algorithm as one of ours, in C built as the kernel is.</summary>
    Kernel,
}

/// <summary>
/// A contender at one bit budget, type-erased, for lists, experiments and commands. Its loops are specialised for the encoding's own type.
/// </summary>
/// <param name="info">What it is.</param>
/// <param name="tagBits">Bits in the bio.</param>
internal abstract class Variant(EncodingInfo info, int tagBits)
{
    /// <summary>What the encoding is.</summary>
    public EncodingInfo Info { get; } = info;

    /// <summary>Bits in the bio.</summary>
    public int TagBits { get; } = tagBits;

    /// <summary>Whether it relies on address and tag being right, or verifies them.</summary>
    public abstract Promise Promise { get; }

    /// <summary>Whether a bio may mix providers.</summary>
    public virtual bool ServesMixedBios => false;

    /// <summary>Its role in this project.</summary>
    public Role Role { get; protected init; }

    /// <summary>Name and version of the library; empty for encodings and twins.</summary>
    public string Library { get; protected init; } = "";

    /// <summary>Type of the encoding. Every loop is compiled once for it, whatever the budget.</summary>
    public abstract Type EncodingType { get; }

    /// <summary>The encoding whose tags it reads: itself, unless it is a twin, a library or kernel code.</summary>
    public virtual Variant Like => this;

    /// <summary>Why the encoding cannot serve a fabric; null when it can.</summary>
    /// <param name="fabric">The fabric.</param>
    public abstract string? Refusal(Fabric fabric);

    /// <summary>Why a point cannot be measured on any fabric, mostly because this machine lacks something; null if it can.</summary>
    /// <param name="point">The point.</param>
    public string? UnmeasurableBecause(MeasurementPoint point)
    {
        return !Info.Isa.IsSupported() ? $"this machine has no {Names.Of(Info.Isa)}"
            : point.Temperature == Temperature.Cold && !MachineCode.IsSupported ? "evicting lines needs x86-64 and Linux"
            : point.Temperature == Temperature.Cold && Info.TouchesNoLine ? "a lookup touches no line that could be cold"
            : point.Readers > Environment.ProcessorCount ? $"this machine has {Environment.ProcessorCount} processor"
            : null;
    }

    /// <summary>Each contender once: with its most bits, which serve the most providers.</summary>
    /// <param name="variants">Contenders at several budgets.</param>
    public static IEnumerable<TVariant> Widest<TVariant>(IEnumerable<TVariant> variants) where TVariant : Variant =>
        variants.GroupBy(variant => variant.Info.Name, StringComparer.Ordinal).Select(group => group.MaxBy(variant => variant.TagBits)!);

    /// <summary>Builds the structure for measuring.</summary>
    /// <param name="scene">Machine and workload.</param>
    /// <returns>The contender, which the caller disposes.</returns>
    public abstract Contender Build(Scene scene);
}

/// <summary>One encoding of this project at one bit budget.</summary>
/// <param name="info">What it is.</param>
/// <param name="tagBits">Bits in the bio.</param>
internal abstract class OwnVariant(EncodingInfo info, int tagBits) : Variant(info, tagBits)
{
    /// <summary>Every encoding of this project at every budget it serves, by bits, then family, then name.</summary>
    public static ImmutableArray<OwnVariant> All { get; } = Collect();

    /// <summary>Description of each encoding, by name.</summary>
    public static FrozenDictionary<string, EncodingInfo> ByName { get; } =
        All.Select(variant => variant.Info).DistinctBy(one => one.Name).ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>Builds the structure for checking.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="client">The client that maps.</param>
    /// <returns>The check, which the caller disposes.</returns>
    public abstract VariantCheck OpenCheck(Fabric fabric, ClientId client);

    /// <summary>Calls a visitor with the encoding's own type.</summary>
    /// <typeparam name="TVisitor">The visitor.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public abstract void Visit<TVisitor>(ref TVisitor visitor) where TVisitor : IEncodingVisitor;

    private static ImmutableArray<OwnVariant> Collect()
    {
        var collector = new Collector([]);
        AllEncodings.VisitAll(ref collector);
        return [.. collector.Variants.OrderBy(v => v.TagBits).ThenBy(v => v.Info.Family).ThenBy(v => v.Info.Name, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<OwnVariant> variants) : IEncodingVisitor
    {
        public List<OwnVariant> Variants => variants;

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>
        {
            foreach (var bits in TEncoding.Info.TagBits)
            {
                variants.Add(new Variant<TEncoding>(bits));
            }
        }
    }
}

/// <summary>An encoding that was built to be checked, chunk by chunk.</summary>
internal abstract class VariantCheck : IDisposable
{
    /// <summary>Checks every operation over one chunk.</summary>
    /// <param name="chunk">The bios.</param>
    /// <param name="truth">Established for this chunk.</param>
    /// <param name="scratch">Buffers for the answers.</param>
    /// <returns>The first difference, or null.</returns>
    public abstract Difference? Run(BioChunk chunk, Truth truth, CheckScratch scratch);

    public abstract void Dispose();
}

internal sealed class Variant<TEncoding> : OwnVariant
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    public Variant(int tagBits, Role role = Role.Own, string library = "")
        : base(TEncoding.Info, tagBits)
    {
        Role = role;
        Library = library;
    }

    public override Promise Promise => TEncoding.Promise;

    public override bool ServesMixedBios => TEncoding.ServesMixedBios;

    public override Type EncodingType => typeof(TEncoding);

    public override string? Refusal(Fabric fabric) => Encodable.Refusal<TEncoding>(fabric, TagBits);

    public override Contender Build(Scene scene) => new EncodingContender<TEncoding>(scene, TagBits);

    public override VariantCheck OpenCheck(Fabric fabric, ClientId client) => new Check(fabric, client, TagBits);

    public override void Visit<TVisitor>(ref TVisitor visitor) => visitor.Visit<TEncoding>();

    private sealed class Check(Fabric fabric, ClientId client, int tagBits) : VariantCheck
    {
        private readonly TEncoding encoding = TEncoding.Build(fabric, tagBits);

        public override Difference? Run(BioChunk chunk, Truth truth, CheckScratch scratch) =>
            EncodingCheck.Run(encoding, tagBits, fabric, client, chunk, truth, scratch);

        public override void Dispose() => encoding.Dispose();
    }
}
