using System.Collections.Immutable;
using Bench.Experiments;
using Bench.Lifetime;
using Bench.Peers;
using Lookups;
using Lookups.Composites;
using Lookups.Registry;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>What a contender is to this project.</summary>
public enum Role
{
    /// <summary>An encoding of this project.</summary>
    Own,

    /// <summary>The same algorithm as one of ours, in C.</summary>
    Twin,

    /// <summary>A library.</summary>
    Peer,

    /// <summary>An encoding of this project, read through a registry.</summary>
    Registered,
}

/// <summary>
/// One encoding at one bit budget, with its type hidden: what lists, experiments and commands hold. Behind it every loop is
/// specialised for the encoding's own type.
/// </summary>
public abstract class Variant
{
    private protected Variant(EncodingInfo info, int tagBits)
    {
        Info = info;
        TagBits = tagBits;
    }

    /// <summary>What the encoding is.</summary>
    public EncodingInfo Info { get; }

    /// <summary>Bits in the bio.</summary>
    public int TagBits { get; }

    /// <summary>What it is to this project.</summary>
    public Role Role { get; private protected init; }

    /// <summary>The library it is, with its version; empty for encodings and twins.</summary>
    public string Library { get; private protected init; } = "";

    /// <summary>The encoding itself, for which every loop is compiled once, whatever the budget.</summary>
    public abstract Type EncodingType { get; }

    /// <summary>Every encoding of this project at every budget it serves, by bits, then family, then name.</summary>
    public static ImmutableArray<Variant> All { get; } = Collect();

    /// <summary>The variant a point measures.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The variant.</returns>
    public static Variant Of(MeasurementPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        var variant = Of(point.Encoding, point.TagBits);
        return point.IsRegistered ? variant.Registered : variant;
    }

    /// <summary>The contender a point is held against; null when it is held against a floor or a chase.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The variant.</returns>
    public static Variant? AgainstOf(MeasurementPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Against is null ? null : Of(point.Against, point.AgainstBits);
    }

    /// <summary>Why the encoding cannot serve a fabric; null when it can.</summary>
    /// <param name="fabric">The fabric.</param>
    public abstract string? Refusal(Fabric fabric);

    /// <summary>What this machine lacks for measuring a point; null when nothing.</summary>
    /// <param name="point">The point.</param>
    public string? UnmeasurableBecause(MeasurementPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return !Info.Isa.IsSupported() ? $"this machine has no {Names.Of(Info.Isa)}"
            : point.Temperature == Temperature.Cold && !CacheFlush.IsSupported ? "evicting lines needs x86-64 and Linux"
            : point.Readers > Environment.ProcessorCount ? $"this machine has {Environment.ProcessorCount} processor"
            : null;
    }

    /// <summary>Builds the structure for measuring.</summary>
    /// <param name="scene">Machine and workload.</param>
    /// <returns>The contender, which the caller disposes.</returns>
    public abstract Contender Build(Scene scene);

    /// <summary>Builds the structure for checking.</summary>
    /// <param name="fabric">The fabric.</param>
    /// <param name="client">The client that maps.</param>
    /// <returns>The check, which the caller disposes.</returns>
    public abstract VariantCheck OpenCheck(Fabric fabric, ClientId client);

    /// <summary>What the encoding promises to bios that outlive their provider.</summary>
    /// <exception cref="NotSupportedException">It is no encoding of this project.</exception>
    public virtual LifetimePromise Promise => throw new NotSupportedException($"There is no registry over {Info.Name}.");

    /// <summary>The same encoding, read through a registry; always the same object.</summary>
    /// <exception cref="NotSupportedException">It is no encoding of this project.</exception>
    public virtual Variant Registered => throw new NotSupportedException($"There is no registry over {Info.Name}.");

    /// <summary>Lets providers come and go on a registry over the encoding while readers look up, and checks the history.</summary>
    /// <param name="options">How.</param>
    /// <exception cref="EncodingRefusedException">It cannot serve the machine of the stress run.</exception>
    /// <exception cref="NotSupportedException">It is no encoding of this project.</exception>
    public virtual StressResult Stress(StressOptions options) => throw new NotSupportedException($"There is no registry over {Info.Name}.");

    private static Variant Of(string name, int tagBits) =>
        All.FirstOrDefault(v => v.TagBits == tagBits && v.Info.Name == name) ?? Rivals.All.First(v => v.TagBits == tagBits && v.Info.Name == name);

    private static ImmutableArray<Variant> Collect()
    {
        var collector = new Collector([]);
        AllEncodings.VisitAll(ref collector);
        return [.. collector.Variants.OrderBy(v => v.TagBits).ThenBy(v => v.Info.Family).ThenBy(v => v.Info.Name, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<Variant> variants) : IEncodingVisitor
    {
        public List<Variant> Variants => variants;

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
public abstract class VariantCheck : IDisposable
{
    /// <summary>Checks every operation over one chunk.</summary>
    /// <param name="chunk">The bios.</param>
    /// <param name="truth">Established for this chunk.</param>
    /// <param name="scratch">Room for the answers.</param>
    /// <returns>The first difference, or null.</returns>
    public abstract Difference? Run(BioChunk chunk, Truth truth, CheckScratch scratch);

    /// <inheritdoc/>
    public abstract void Dispose();
}

internal sealed class Variant<TEncoding> : Variant
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private RegisteredVariant<TEncoding>? registered;

    public Variant(int tagBits, Role role = Role.Own, string library = "")
        : base(TEncoding.Info, tagBits)
    {
        Role = role;
        Library = library;
    }

    public override Type EncodingType => typeof(TEncoding);

    public override string? Refusal(Fabric fabric) => Encodable.Refusal<TEncoding>(fabric, TagBits);

    public override Contender Build(Scene scene) => new EncodingContender<TEncoding>(scene, TagBits);

    public override VariantCheck OpenCheck(Fabric fabric, ClientId client) => new Check(fabric, client, TagBits);

    public override LifetimePromise Promise => LifetimePromise.Of<TEncoding>(TagBits);

    public override Variant Registered => registered ??= new RegisteredVariant<TEncoding>(TagBits);

    public override StressResult Stress(StressOptions options)
    {
        using var run = new StressRun<TEncoding>(TagBits, options);
        return run.Run();
    }

    private sealed class Check(Fabric fabric, ClientId client, int tagBits) : VariantCheck
    {
        private readonly TEncoding encoding = TEncoding.Build(fabric, tagBits);

        public override Difference? Run(BioChunk chunk, Truth truth, CheckScratch scratch) =>
            EncodingCheck.Run(encoding, tagBits, fabric, client, chunk, truth, scratch);

        public override void Dispose() => encoding.Dispose();
    }
}
