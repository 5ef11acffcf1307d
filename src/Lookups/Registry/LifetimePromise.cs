using System.Collections.Concurrent;

namespace Lookups.Registry;

/// <summary>What a bio in flight is told once its provider has gone; worse ones are later.</summary>
public enum StaleAnswer
{
    /// <summary>Nobody's memory, which no client reaches: the bio is refused.</summary>
    Nobody,

    /// <summary>Ordinary memory: the bio is mapped to an address where there is nothing.</summary>
    HostMemory,

    /// <summary>Its provider, as if that were still there: only the end of all such bios helps.</summary>
    Itself,

    /// <summary>Another provider: what must never be.</summary>
    Another,
}

/// <summary>
/// What an encoding can promise to bios that outlive their provider, and so what the registry has to do for it. Found by trying the
/// encoding itself (<see cref="PromiseTrial{TEncoding}"/>), so that there is no list that could be wrong about it.
/// </summary>
/// <param name="Stale">The answer to a stale tag, as long as neither its id nor its address has been given to another provider.</param>
/// <param name="IsBoundToSnapshot">
/// Whether a tag means something only to the snapshot that made it: a pointer into it, or an id that depends on who else is registered.
/// Every bio, stale or not, must then be resolved under the view that it was made under.
/// </param>
/// <param name="AddressDecides">Whether the next provider in the same address range would be taken for the one that has gone.</param>
/// <param name="Generations">
/// Registrations of an id until a stale tag fits again: 1 when the next one is taken for the one that has gone, 0 when no registration of
/// the id is ever.
/// </param>
public sealed record LifetimePromise(StaleAnswer Stale, bool IsBoundToSnapshot, bool AddressDecides, int Generations)
{
    private static readonly ConcurrentDictionary<(Type Encoding, int TagBits), LifetimePromise> Found = new();

    /// <summary>Whether the last bio must have completed before its provider may go: the tag itself says how to map.</summary>
    public bool MustDrain => IsBoundToSnapshot || Stale == StaleAnswer.Itself;

    /// <summary>What the registry does to keep the promise, in a few words.</summary>
    public string Means => string.Join(
        "; ",
        new[]
        {
            MustDrain ? "drain before the provider goes" : "refused at once",
            Generations switch
            {
                0 => "",
                1 => "ids wait until bios have drained",
                _ => $"ids wait at every {Generations}th reuse",
            },
            AddressDecides ? "addresses wait until bios have drained" : "",
        }.Where(text => text.Length > 0));

    /// <summary>What an encoding can promise. The first call for each tries it, which takes milliseconds.</summary>
    /// <typeparam name="TEncoding">The encoding.</typeparam>
    /// <param name="tagBits">Bits in the bio, one of <see cref="EncodingInfo.TagBits"/>.</param>
    /// <exception cref="EncodingRefusedException">It does not serve so many bits, or not one provider.</exception>
    public static LifetimePromise Of<TEncoding>(int tagBits) where TEncoding : struct, IBioEncoding<TEncoding> =>
        Found.GetOrAdd((typeof(TEncoding), tagBits), static key => new PromiseTrial<TEncoding>(key.TagBits).Run());

    /// <summary>What can be promised when each of two may be the case.</summary>
    internal LifetimePromise Or(LifetimePromise other) => new(
        (StaleAnswer)Math.Max((int)Stale, (int)other.Stale),
        IsBoundToSnapshot || other.IsBoundToSnapshot,
        AddressDecides || other.AddressDecides,
        Generations == 0 ? other.Generations : other.Generations == 0 ? Generations : Math.Min(Generations, other.Generations));
}
