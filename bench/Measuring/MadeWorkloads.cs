using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lookups;
using Workloads.Chance;
using Workloads.Models;
using Workloads.Recordings;

namespace Bench.Measuring;

/// <summary>Workloads that are made without a recording, to sweep properties that a recording fixes.</summary>
internal static class MadeWorkloads
{
    private const string SegmentsPrefix = "segments-";
    private const int Bios = 4096;
    private const string GpuPagesPrefix = "gpu-pages-";
    private const uint PageBytes = 4096;
    private const uint GpuPageBytes = 64 << 10;
    private const ulong DeviceBytes = 1UL << 40;
    private static readonly int[] Segments = [1, 8, 32, 128];

    // 256 pages are 16 MiB, the most that cuFile asks for.
    private static readonly int[] PagesOfGpu = [1, 16, 256];

    /// <summary>Random reads, each of a number of 4 KiB segments. The names are used in place of recordings.</summary>
    public static ImmutableArray<string> BySegments { get; } =
        [.. Segments.Select(segments => $"{SegmentsPrefix}{segments}")];

    /// <summary>These and random reads, each of a number of 64 KiB GPU pages, as cuFile makes them.</summary>
    public static ImmutableArray<string> All { get; } =
        [.. BySegments, .. PagesOfGpu.Select(pages => $"{GpuPagesPrefix}{pages}")];

    /// <summary>Whether a name is that of a made workload.</summary>
    /// <param name="name">The name.</param>
    public static bool Contains(string name) => All.Contains(name);

    /// <summary>Makes a workload.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its model, with the hash of its description in place of a file's.</returns>
    public static WorkloadModel Make(string name)
    {
        var (prefix, page) = name.StartsWith(GpuPagesPrefix, StringComparison.Ordinal)
            ? (GpuPagesPrefix, GpuPageBytes)
            : (SegmentsPrefix, PageBytes);
        var segments = int.Parse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        var pieces = Enumerable.Repeat(new Segment(0, page), segments).ToArray();
        var fitter = new ModelFitter();
        var dice = new Mix64((ulong)segments);
        for (var i = 0; i < Bios; i++)
        {
            var offset = Mix64.Below(dice.Next(), DeviceBytes / page) * page;
            fitter.Add(new RecordedBio((ulong)i * 1000, 0, BioOp.Read, offset, (uint)segments * page), pieces);
        }

        var description = $"{Bios} random reads of {segments} segments of {page} bytes";
        return fitter.Finish(name, "made", Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(description))));
    }
}
