using Lookups;
using Workloads.Models;
using Workloads.Recordings;

namespace Workloads.Fidelity;

/// <summary>Keeps the first bios with data of a recording, with the numbers of their segments.</summary>
public sealed class SampledBios : IRecordingSink
{
    /// <summary>Maximum number of bios kept: 4 Mi, which take some hundred MiB.</summary>
    public const int Most = 1 << 22;

    private readonly List<RecordedBio> bios = [];

    /// <summary>The bios.</summary>
    public IReadOnlyList<RecordedBio> All => bios;

    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        if (bios.Count < Most && BioFacts.CarriesData(bio))
        {
            bios.Add(segments.IsEmpty ? bio : bio with { SegmentCount = (ushort)segments.Length });
        }
    }
}
