using System.Collections.Concurrent;
using Bench.Measuring;
using Lookups;
using Lookups.Registry;

namespace Bench.Lifetime;

/// <summary>One encoding at one budget, read through a registry.</summary>
/// <typeparam name="TEncoding">The encoding.</typeparam>
internal sealed class RegisteredVariant<TEncoding> : Variant
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const string BoundTags = "a tag is valid only for the snapshot that made it, and no bit of the bio names that snapshot";

    public RegisteredVariant(int tagBits)
        : base(TEncoding.Info, tagBits) => Role = Role.Registered;

    public override Promise Promise => TEncoding.Promise;

    public override Type EncodingType => typeof(TEncoding);

    public override string? Refusal(Fabric fabric)
    {
        return Encodable.Refusal<TEncoding>(fabric, TagBits)
            ?? (LifetimePromise.Of<TEncoding>(TagBits).IsBoundToSnapshot ? BoundTags : null)
            ?? (
                TEncoding.Capacity(TagBits) <= fabric.Providers.Count
                    ? $"no slot to spare: it holds {TEncoding.Capacity(TagBits)} providers"
                    : WithOneMore(fabric));
    }

    public override Contender Build(Scene scene) => new RegisteredContender<TEncoding>(scene, TagBits);

    /// <summary>
    /// Tests whether the encoding can hold one more provider. Some encodings search for a solution and may not find one, which only a trial
    /// shows: they must find one for every registration.
    /// </summary>
    private string? WithOneMore(Fabric fabric)
    {
        try
        {
            using var machine = new RegisteredMachine<TEncoding>(fabric, TagBits);
            machine.ComeAndGo();
            return null;
        }
        catch (EncodingRefusedException refused)
        {
            return $"with one more provider: {refused.Reason}";
        }
    }
}

/// <summary>Encodings of this project, read through a registry.</summary>
internal static class Registered
{
    private static readonly ConcurrentDictionary<OwnVariant, Variant> Known = new();

    /// <summary>The promise of an encoding to bios that outlive their provider.</summary>
    /// <param name="variant">The encoding.</param>
    /// <returns>The promise. The first call for each encoding tries it, which takes milliseconds.</returns>
    public static LifetimePromise LifetimePromise(this OwnVariant variant)
    {
        var visitor = new PromiseVisitor(variant.TagBits);
        variant.Visit(ref visitor);
        return visitor.Promise!;
    }

    /// <summary>The same encoding, read through a registry.</summary>
    /// <param name="variant">The encoding.</param>
    /// <returns>The variant; always the same object for the same encoding.</returns>
    public static Variant BehindRegistry(this OwnVariant variant) => Known.GetOrAdd(variant, static own =>
    {
        var visitor = new RegisteredVisitor(own.TagBits);
        own.Visit(ref visitor);
        return visitor.Variant!;
    });

    /// <summary>Registers and removes providers while readers look up, and checks the history.</summary>
    /// <param name="variant">The encoding.</param>
    /// <param name="options">The options.</param>
    /// <returns>The result of the run.</returns>
    /// <exception cref="EncodingRefusedException">The encoding cannot serve the machine of the stress run.</exception>
    public static StressResult Stress(this OwnVariant variant, StressOptions options)
    {
        var visitor = new StressVisitor(variant.TagBits, options);
        variant.Visit(ref visitor);
        return visitor.Result!;
    }

    private struct PromiseVisitor(int tagBits) : IEncodingVisitor
    {
        public LifetimePromise? Promise { get; private set; }

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding> =>
            Promise = Lookups.Registry.LifetimePromise.Of<TEncoding>(tagBits);
    }

    private struct RegisteredVisitor(int tagBits) : IEncodingVisitor
    {
        public Variant? Variant { get; private set; }

        public void Visit<TEncoding>()
            where TEncoding : struct, IBioEncoding<TEncoding> => Variant = new RegisteredVariant<TEncoding>(tagBits);
    }

    private struct StressVisitor(int tagBits, StressOptions options) : IEncodingVisitor
    {
        public StressResult? Result { get; private set; }

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>
        {
            using var run = new StressRun<TEncoding>(tagBits, options);
            Result = run.Run();
        }
    }
}
