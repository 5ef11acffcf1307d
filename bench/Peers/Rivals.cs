using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Bench.Measuring;
using Bench.Peers.Interop;
using Bench.Peers.Managed;

namespace Bench.Peers;

/// <summary>Every twin and peer that this machine can run.</summary>
internal static class Rivals
{
    /// <summary>Prefix of the name of a twin in C.</summary>
    public const string TwinPrefix = "c-";

    /// <summary>All twins and peers that can run here.</summary>
    public static ImmutableArray<Variant> All { get; } = Collect();

    /// <summary>The kernel that runs the kernel code; empty when the kernel code runs in this process.</summary>
    public static string KernelEnvironment => KernelProgram.Current?.Environment ?? "";

    /// <summary>The twin of an encoding; null when it has none here.</summary>
    /// <param name="variant">The encoding.</param>
    public static Variant? TwinOf(Variant variant)
    {
        return All.FirstOrDefault(rival =>
            rival.Role == Role.Twin && rival.Info.Name == TwinPrefix + variant.Info.Name && rival.TagBits == variant.TagBits);
    }

    /// <summary>Each structure in kernel code at its most bits, with the equivalent encoding of this project.</summary>
    public static IEnumerable<(Variant Kernel, Variant Own)> InKernel =>
        Variant.Widest(All.Where(variant => variant.Role == Role.Kernel)).Select(widest => (widest, widest.Like));

    /// <summary>
    /// The peers with at most the given number of bits, each at its highest budget that fits: by number when there are bits for a number,
    /// behind a flag when there is a bit for a flag, by address only with 0 bits.
    /// </summary>
    /// <param name="tagBits">Bits in the bio.</param>
    public static IEnumerable<Variant> PeersWithin(int tagBits) =>
        Variant.Widest(All.Where(rival => rival.Role == Role.Peer && rival.TagBits <= tagBits))
            .Where(rival => tagBits == 0 || rival.TagBits > 0);

    private static ImmutableArray<Variant> Collect()
    {
        var collector = new Collector([]);
        ManagedPeerCatalog.VisitAll(ref collector);
        return
        [
            .. collector
                .Variants.Concat(NativeLibrarySource.Variants).Concat(SceneVariant.All)
                .OrderBy(v => v.Role)
                .ThenBy(v => v.TagBits)
                .ThenBy(v => v.Info.Name, StringComparer.Ordinal),
        ];
    }

    private readonly struct Collector(List<Variant> variants) : IManagedPeerVisitor
    {
        public List<Variant> Variants => variants;

        public void Visit<TPeer>() where TPeer : struct, IManagedPeer<TPeer>
        {
            foreach (var bits in TPeer.Info.TagBits)
            {
                variants.Add(new Variant<TPeer>(bits, Role.Peer, $"{TPeer.Library}, {RuntimeInformation.FrameworkDescription}"));
            }
        }
    }
}
