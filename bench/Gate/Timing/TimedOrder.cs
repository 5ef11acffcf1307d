namespace Bench.Gate.Timing;

/// <summary>What one fresh start of the timed tier is to do.</summary>
/// <param name="Base">Assembly of the base.</param>
/// <param name="Head">Assembly of the head.</param>
/// <param name="Recording">The recording whose model makes the streams.</param>
/// <param name="Encodings">The encodings.</param>
/// <param name="Seed">Seed of streams, and of all that is done in another order in each start.</param>
/// <param name="Bios">Bios of each encoding's stream.</param>
/// <param name="Starts">How often both builds are loaded anew, which compiles their code anew.</param>
/// <param name="Proves">Whether to hold both builds against the oracle first.</param>
public sealed record TimedOrder(
    string Base, string Head, string Recording, IReadOnlyList<TimedEncoding> Encodings, ulong Seed, long Bios, int Starts, bool Proves);

/// <summary>An encoding that both builds have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="BaseIndex">Its number in the base's build.</param>
/// <param name="HeadIndex">Its number in the head's build.</param>
/// <param name="Injected">How much is injected into the head's.</param>
public sealed record TimedEncoding(string Name, int BaseIndex, int HeadIndex, int Injected);

/// <summary>What one start measured of an encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="BaseNs">Nanoseconds per bio before: the median of the blocks.</param>
/// <param name="HeadNs">And after.</param>
/// <param name="Ratio">After over before: the median of the blocks' ratios.</param>
public sealed record TimedSample(string Encoding, double BaseNs, double HeadNs, double Ratio);
