using System.Collections.Immutable;
using Lookups;

namespace Workloads.Models;

/// <summary>How often bios of one shape were seen.</summary>
/// <param name="Phase">In which phase, from 0.</param>
/// <param name="Op">The operation.</param>
/// <param name="Place">Where they started, seen from the bios before them.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Segments">Number of physical segments.</param>
/// <param name="Count">How many.</param>
public readonly record struct ShapeCount(int Phase, BioOp Op, Place Place, uint Bytes, ushort Segments, long Count);

/// <summary>How often one thing came after another.</summary>
/// <param name="To">The other, as its index.</param>
/// <param name="Count">How often.</param>
public readonly record struct NextCount(int To, long Count);

/// <summary>A class of bios, and the classes of the bios after them.</summary>
/// <param name="Phase">The phase they belong to, from 0.</param>
/// <param name="Op">The operation.</param>
/// <param name="Place">Where they start.</param>
/// <param name="Switched">Whether they went to another device than the bio before.</param>
/// <param name="GapLevel">How long after the bio before, see <see cref="BioClass.GapLevelOf"/>.</param>
/// <param name="Next">How often which class of the same list came next.</param>
public sealed record ClassNode(int Phase, BioOp Op, Place Place, bool Switched, int GapLevel, ImmutableArray<NextCount> Next);

/// <summary>How far back the addresses lie that bios of one kind used again.</summary>
/// <param name="Op">The operation.</param>
/// <param name="Place"><see cref="Place.Reuse"/> or <see cref="Place.Replay"/>.</param>
/// <param name="Addresses">Stack distances: how many other addresses of the device were used in between.</param>
public sealed record ReuseDistances(BioOp Op, Place Place, ImmutableArray<ValueRange> Addresses);

/// <summary>
/// What was learned from a recording: counts only, so that two models merge by addition and a file of some KiB stands for any number
/// of bios.
/// </summary>
/// <remarks>
/// A Markov chain over classes of bios (operation, place, device switch, time since the last), and what a bio of a class is like: joint
/// size and segment count, stack distance where an address is used again, time since the last bio, next device. Classes and shapes are
/// those of a phase: where a recording changes its character, a chain of its own starts, to which one step leads. The idea of joint
/// histograms is Tarasov's (FAST'12), that of distances for reuse 2DIO's (EuroSys'26).
/// </remarks>
public sealed record WorkloadModel
{
    /// <summary>Version of the file format that this code writes and reads.</summary>
    public const int CurrentVersion = 3;

    /// <summary>Bytes of a segment where the recording knows none: the 64 KiB GPU page of cuFile.</summary>
    public const uint AssumedSegmentBytes = 64 << 10;

    /// <summary>Most segments of a bio: BIO_MAX_VECS, include/linux/bio.h.</summary>
    public const int MostSegments = 256;

    /// <summary>Most classes of all phases together: a planned bio has a byte for its class.</summary>
    public const int MostClasses = 256;

    /// <summary>Devices that are told apart; those of a recording that has more share a number.</summary>
    public const int MostDevices = 64;

    /// <summary>Version of the file format.</summary>
    public required int Version { get; init; }

    /// <summary>Name for tables: the recording's file name (untrusted text).</summary>
    public required string Name { get; init; }

    /// <summary>Format of the recording.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the recording's file, lower-case hex; of a merged model that of its parts' hashes one after the other.</summary>
    public required string RecordingSha256 { get; init; }

    /// <summary>Bios with data.</summary>
    public required long Bios { get; init; }

    /// <summary>Bios without data (flush, discard, write zeroes): counted, but nothing of them is mapped.</summary>
    public required long BiosWithoutData { get; init; }

    /// <summary>Bios whose segments the recording knows; the others are assumed to have one per 64 KiB.</summary>
    public required long BiosWithSegments { get; init; }

    /// <summary>Reuse was followed for one start address in so many: 1 up to <see cref="ModelFitter.MostAddresses"/>.</summary>
    public required long AddressesSampledOneIn { get; init; }

    /// <summary>Number of devices, at most <see cref="MostDevices"/>.</summary>
    public required int Devices { get; init; }

    /// <summary>For each device, which device the next bio went to when it went to another.</summary>
    public required ImmutableArray<ImmutableArray<NextCount>> DeviceSwitches { get; init; }

    /// <summary>The Markov chain: every class seen, in a closed walk (the last bio leads to the first).</summary>
    public required ImmutableArray<ClassNode> Classes { get; init; }

    /// <summary>Joint counts of operation, place, size and segments, most frequent first.</summary>
    public required ImmutableArray<ShapeCount> Shapes { get; init; }

    /// <summary>Stack distances of the kinds of bios that use an address again.</summary>
    public required ImmutableArray<ReuseDistances> Distances { get; init; }

    /// <summary>Nanoseconds since the bio before, one list per gap level.</summary>
    public required ImmutableArray<ImmutableArray<ValueRange>> GapsNs { get; init; }

    /// <summary>Number of phases.</summary>
    public int Phases => Classes.Max(node => node.Phase) + 1;

    /// <summary>Share of bios that continue where the last one of their device ended, 0 to 1.</summary>
    public double SequentialShare => ShareOf(node => node.Place is Place.Sequential or Place.Replay);

    /// <summary>Share of bios that start at an address used before, 0 to 1.</summary>
    public double ReuseShare => ShareOf(node => node.Place is Place.Reuse or Place.Replay);

    /// <summary>Share of bios that went to another device than the one before them, 0 to 1.</summary>
    public double SwitchShare => ShareOf(node => node.Switched);

    /// <summary>Mean segments per bio.</summary>
    public double MeanSegments => Bios == 0 ? 0 : Shapes.Sum(s => (double)s.Segments * s.Count) / Bios;

    /// <summary>Mean bytes per bio.</summary>
    public double MeanBytes => Bios == 0 ? 0 : Shapes.Sum(s => (double)s.Bytes * s.Count) / Bios;

    /// <summary>The model of two recordings together.</summary>
    /// <param name="a">One model.</param>
    /// <param name="b">The other; its devices are taken for those of the first with the same numbers.</param>
    /// <returns>
    /// Their sum: exact but for what is said at <see cref="ValueCounts"/>, and but for addresses that both recordings use, which are no
    /// reuse here. The phases of the second come behind those of the first.
    /// </returns>
    /// <exception cref="BadInputException">Both have too many classes together.</exception>
    public static WorkloadModel Merge(WorkloadModel a, WorkloadModel b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var merged = ModelCounts.Merge(a, b);
        ModelRules.Check(merged.Name, merged);
        return merged;
    }

    private double ShareOf(Func<ClassNode, bool> which) =>
        Bios == 0 ? 0 : Classes.Where(which).Sum(node => (double)node.Next.Sum(next => next.Count)) / Bios;
}
