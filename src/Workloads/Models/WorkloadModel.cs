using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Lookups;

namespace Workloads.Models;

/// <summary>The count of bios of one shape.</summary>
/// <param name="Phase">Their phase, from 0.</param>
/// <param name="Op">The operation.</param>
/// <param name="Place">Their start relative to the bios before them.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Segments">Number of physical segments.</param>
/// <param name="Count">Number of bios.</param>
public readonly record struct ShapeCount(int Phase, BioOp Op, Place Place, uint Bytes, ushort Segments, long Count);

/// <summary>The count of one successor.</summary>
/// <param name="To">Index of the successor.</param>
/// <param name="Count">Number of occurrences.</param>
public readonly record struct NextCount(int To, long Count);

/// <summary>A class of bios, and the classes of the bios after them.</summary>
/// <param name="Phase">The phase they belong to, from 0.</param>
/// <param name="Op">The operation.</param>
/// <param name="Place">The kind of start.</param>
/// <param name="Switched">Whether they went to another device than the previous bio.</param>
/// <param name="GapLevel">Level of the time since the previous bio, see <see cref="BioClass.GapLevelOf"/>.</param>
/// <param name="Next">Counts of the classes that came next, by index in the same list.</param>
public sealed record ClassNode(int Phase, BioOp Op, Place Place, bool Switched, int GapLevel, ImmutableArray<NextCount> Next);

/// <summary>Stack distances of the addresses that bios of one kind reuse.</summary>
/// <param name="Op">The operation.</param>
/// <param name="Place"><see cref="Place.Reuse"/> or <see cref="Place.Replay"/>.</param>
/// <param name="Addresses">Stack distances: the number of other addresses that the device used in between.</param>
public sealed record ReuseDistances(BioOp Op, Place Place, ImmutableArray<ValueRange> Addresses);

/// <summary>
/// Counts learned from a recording. Two models merge by addition, and a file of some KiB stands for any number
/// of bios.
/// </summary>
/// <remarks>
/// A Markov chain over classes of bios (operation, place, device switch, time since the last bio), and the properties of bios in each
/// class: joint size and segment count, stack distance of a reused address, time since the last bio, next device. Each phase has its own
/// classes and shapes: where the recording changes its character, a new chain starts, and one step leads to it. The idea of joint
/// histograms is Tarasov's (FAST'12), that of distances for reuse 2DIO's (EuroSys'26).
/// </remarks>
public sealed record WorkloadModel
{
    /// <summary>Version of the file format that this code writes and reads.</summary>
    public const int CurrentVersion = 3;

    /// <summary>Assumed bytes per segment if the recording has no segments: the 64 KiB GPU page of cuFile.</summary>
    public const uint AssumedSegmentBytes = 64 << 10;

    /// <summary>Maximum number of segments in a bio: BIO_MAX_VECS, include/linux/bio.h.</summary>
    public const int MostSegments = 256;

    /// <summary>Maximum number of classes in all phases together: a planned bio has a byte for its class.</summary>
    public const int MostClasses = 256;

    /// <summary>Maximum number of distinct devices; if a recording has more, several share a number.</summary>
    public const int MostDevices = 64;

    /// <summary>Version of the file format.</summary>
    public required int Version { get; init; }

    /// <summary>Name for tables: the recording's file name (untrusted text).</summary>
    public required string Name { get; init; }

    /// <summary>Format of the recording.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the recording's file, lower-case hex; for a merged model, of the concatenated hashes of its parts.</summary>
    public required string RecordingSha256 { get; init; }

    /// <summary>Bios with data.</summary>
    public required long Bios { get; init; }

    /// <summary>Bios without data (flush, discard, write zeroes): counted, but they need no mapping.</summary>
    public required long BiosWithoutData { get; init; }

    /// <summary>Bios with recorded segments; the others are assumed to have one segment per 64 KiB.</summary>
    public required long BiosWithSegments { get; init; }

    /// <summary>Reuse was tracked for one start address in this many: 1 up to <see cref="ModelFitter.MostAddresses"/> addresses.</summary>
    public required long AddressesSampledOneIn { get; init; }

    /// <summary>Number of devices, at most <see cref="MostDevices"/>.</summary>
    public required int Devices { get; init; }

    /// <summary>For each device, the counts of the next device at a switch.</summary>
    public required ImmutableArray<ImmutableArray<NextCount>> DeviceSwitches { get; init; }

    /// <summary>The Markov chain: every class that occurred, in a closed walk (the last bio leads to the first).</summary>
    public required ImmutableArray<ClassNode> Classes { get; init; }

    /// <summary>Joint counts of operation, place, size and segments, most frequent first.</summary>
    public required ImmutableArray<ShapeCount> Shapes { get; init; }

    /// <summary>Stack distances of the kinds of bios that reuse an address.</summary>
    public required ImmutableArray<ReuseDistances> Distances { get; init; }

    /// <summary>Nanoseconds since the previous bio, one list per gap level.</summary>
    public required ImmutableArray<ImmutableArray<ValueRange>> GapsNs { get; init; }

    /// <summary>Number of phases.</summary>
    public int Phases => Classes.Max(node => node.Phase) + 1;

    /// <summary>Share of bios that start at the end of the last bio on their device, 0 to 1.</summary>
    public double SequentialShare => ShareOf(node => node.Place is Place.Sequential or Place.Replay);

    /// <summary>Share of bios that reuse a start address, 0 to 1.</summary>
    public double ReuseShare => ShareOf(node => node.Place is Place.Reuse or Place.Replay);

    /// <summary>Share of bios that went to another device than the previous bio, 0 to 1.</summary>
    public double SwitchShare => ShareOf(node => node.Switched);

    /// <summary>Mean segments per bio.</summary>
    public double MeanSegments => Bios == 0 ? 0 : Shapes.Sum(s => (double)s.Segments * s.Count) / Bios;

    /// <summary>Mean bytes per bio.</summary>
    public double MeanBytes => Bios == 0 ? 0 : Shapes.Sum(s => (double)s.Bytes * s.Count) / Bios;

    /// <summary>Merges the models of two recordings.</summary>
    /// <param name="a">One model.</param>
    /// <param name="b">The other; its devices count as the devices of the first with the same numbers.</param>
    /// <returns>
    /// Their sum. It is exact except for the loss described at <see cref="ValueCounts"/>, and except that an address that both recordings
    /// use does not count as reuse. The phases of the second follow those of the first.
    /// </returns>
    /// <exception cref="BadInputException">The two models together have too many classes.</exception>
    public static WorkloadModel Merge(WorkloadModel a, WorkloadModel b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var counts = new ModelCounts();
        counts.Add(a);
        counts.Add(b);
        var merged = counts.Finish(
            $"{a.Name} + {b.Name}",
            a.Format == b.Format ? a.Format : $"{a.Format} + {b.Format}",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(a.RecordingSha256 + b.RecordingSha256))));
        ModelRules.Check(merged.Name, merged);
        return merged;
    }

    private double ShareOf(Func<ClassNode, bool> which) =>
        Bios == 0 ? 0 : Classes.Where(which).Sum(node => (double)node.Next.Sum(next => next.Count)) / Bios;
}
