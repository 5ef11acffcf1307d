using System.Collections.Concurrent;

namespace Lookups.Registry;

/// <summary>The answer to a bio in flight after its provider was removed; worse answers come later.</summary>
public enum StaleAnswer
{
    /// <summary>Memory without an owner, which no client reaches: the bio is refused.</summary>
    Nobody,

    /// <summary>Ordinary memory: the bio is mapped to an address with nothing behind it.</summary>
    HostMemory,

    /// <summary>The removed provider, as if it were still registered: the registry must wait until all such bios have completed.</summary>
    Itself,

    /// <summary>Another provider. This must never happen.</summary>
    Another,
}

/// <summary>
/// The guarantee of an encoding for bios that outlive their provider, which determines what the registry must do. A trial of the encoding
/// itself finds it (<see cref="PromiseTrial{TEncoding}"/>), so there is no list that could be wrong.
/// </summary>
/// <param name="Stale">The answer to a stale tag, as long as neither its id nor its address has been given to another provider.</param>
/// <param name="IsBoundToSnapshot">
/// Whether only the snapshot that made a tag can interpret it: the tag is a pointer into the snapshot, or an id that depends on the other
/// registered providers. Every bio, stale or not, must then be resolved under the view that it was made under.
/// </param>
/// <param name="AddressDecides">Whether a stale tag resolves to the next provider in the same address range.</param>
/// <param name="Generations">
/// Registrations of an id until a stale tag matches again: 1 when the next registration matches, 0 when no registration ever does.
/// </param>
public sealed record LifetimePromise(StaleAnswer Stale, bool IsBoundToSnapshot, bool AddressDecides, int Generations)
{
    private static readonly ConcurrentDictionary<(Type Encoding, int TagBits), LifetimePromise> Found = new();

    /// <summary>Whether all bios of a provider must complete before it may be removed, because the tag itself says how to map.</summary>
    public bool MustDrain => IsBoundToSnapshot || Stale == StaleAnswer.Itself;

    /// <summary>What the registry does to keep the promise, as a short text.</summary>
    public string Means => string.Join(
        "; ",
        new[]
        {
            MustDrain ? "bios drain before the provider is removed" : "refused at once",
            Generations switch
            {
                0 => "",
                1 => "ids wait until bios have drained",
                _ => $"ids wait at every {Generations}th reuse",
            },
            AddressDecides ? "addresses wait until bios have drained" : "",
        }.Where(text => text.Length > 0));

    /// <summary>
    /// The promise of an encoding. The first call for each encoding and bit budget runs a trial, which takes milliseconds.
    /// </summary>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <exception cref="EncodingRefusedException">The encoding does not serve so many bits, or not even one provider.</exception>
    public static LifetimePromise Of<TEncoding>(int tagBits) where TEncoding : struct, IBioEncoding<TEncoding> =>
        Found.GetOrAdd((typeof(TEncoding), tagBits), static key => new PromiseTrial<TEncoding>(key.TagBits).Run());

    /// <summary>The weaker of two promises in each property.</summary>
    internal LifetimePromise Or(LifetimePromise other) => new(
        (StaleAnswer)Math.Max((int)Stale, (int)other.Stale),
        IsBoundToSnapshot || other.IsBoundToSnapshot,
        AddressDecides || other.AddressDecides,
        Generations == 0 ? other.Generations : other.Generations == 0 ? Generations : Math.Min(Generations, other.Generations));
}
