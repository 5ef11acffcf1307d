using System.Collections.Immutable;
using Lookups;

namespace Workloads.Models;

/// <summary>How often bios of one shape were seen.</summary>
/// <param name="Op">The operation.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="Segments">Number of physical segments.</param>
/// <param name="Count">How many.</param>
public readonly record struct ShapeCount(BioOp Op, uint Bytes, ushort Segments, long Count);

/// <summary>
/// What was learned from a recording: counts only, so that two models merge by addition and a file of a few KiB stands for any number
/// of bios.
/// </summary>
/// <remarks>
/// A first honest model: joint operation, size and segment count; runs of sequential bios; device switching; inter-arrival. It does
/// not hold reuse distance or phases, and splits a bio evenly into its segments.
/// </remarks>
public sealed record WorkloadModel
{
    /// <summary>Version of the file format that this code writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Bytes of a segment where the recording knows none: the 64 KiB GPU page of cuFile.</summary>
    public const uint AssumedSegmentBytes = 64 << 10;

    /// <summary>Version of the file format.</summary>
    public required int Version { get; init; }

    /// <summary>Name for tables: the recording's file name (untrusted text).</summary>
    public required string Name { get; init; }

    /// <summary>Format of the recording.</summary>
    public required string Format { get; init; }

    /// <summary>SHA-256 of the recording's file, lower-case hex.</summary>
    public required string RecordingSha256 { get; init; }

    /// <summary>Bios with data.</summary>
    public required long Bios { get; init; }

    /// <summary>Bios without data (flush, discard, write zeroes): counted, but nothing of them is mapped.</summary>
    public required long BiosWithoutData { get; init; }

    /// <summary>Bios whose segments the recording knows; the others are assumed to have one per 64 KiB.</summary>
    public required long BiosWithSegments { get; init; }

    /// <summary>Bios that start where the last one on their device ended.</summary>
    public required long Sequential { get; init; }

    /// <summary>Bios that went to another device than the one before them.</summary>
    public required long DeviceSwitches { get; init; }

    /// <summary>Number of devices.</summary>
    public required int Devices { get; init; }

    /// <summary>Joint counts of operation, size and segments, most frequent first.</summary>
    public required ImmutableArray<ShapeCount> Shapes { get; init; }

    /// <summary>Time between bios in the order recorded: entry k counts gaps of 2^(k-1) to 2^k - 1 nanoseconds, entry 0 those of 0.</summary>
    public required ImmutableArray<long> InterArrivalLog2Ns { get; init; }

    /// <summary>Share of bios that continue a sequential run, 0 to 1.</summary>
    public double SequentialShare => Bios == 0 ? 0 : (double)Sequential / Bios;

    /// <summary>Mean segments per bio.</summary>
    public double MeanSegments => Bios == 0 ? 0 : Shapes.Sum(s => (double)s.Segments * s.Count) / Bios;

    /// <summary>Mean bytes per bio.</summary>
    public double MeanBytes => Bios == 0 ? 0 : Shapes.Sum(s => (double)s.Bytes * s.Count) / Bios;
}
