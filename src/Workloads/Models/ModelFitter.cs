using Lookups;
using Workloads.Recordings;

namespace Workloads.Models;

/// <summary>
/// Learns a <see cref="WorkloadModel"/> from a recording in one pass and bounded memory: some tens of MiB for any recording length.
/// </summary>
public sealed class ModelFitter : IRecordingSink
{
    /// <summary>Maximum number of start addresses tracked for reuse; beyond it, a sample is tracked.</summary>
    public const int MostAddresses = 1 << 18;

    private readonly ModelCounts counts = new();
    private readonly PhaseFinder phases = new();
    private readonly BioHistory history = new(MostAddresses);
    private BioFacts first;
    private uint lastDevice;

    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        if (!BioFacts.CarriesData(bio))
        {
            counts.AddWithoutData();
            return;
        }

        var known = segments.IsEmpty ? bio.SegmentCount : segments.Length;
        var facts = history.Learn(bio, known);
        if (counts.Bios == 0)
        {
            first = facts;
        }

        if (facts.Class.Switched)
        {
            counts.AddSwitch(lastDevice, facts.Device);
        }

        phases.Add(facts);
        lastDevice = facts.Device;
        counts.Add(facts, known > 0);
    }

    /// <summary>Creates the model of all added bios.</summary>
    /// <param name="name">Name for tables.</param>
    /// <param name="format">Format of the recording.</param>
    /// <param name="sha256">SHA-256 of the recording's file.</param>
    /// <exception cref="BadInputException">No bio carried data.</exception>
    public WorkloadModel Finish(string name, string format, string sha256)
    {
        if (counts.Bios == 0)
        {
            throw new BadInputException(name, 0, "recording", "at least one bio with data", $"{counts.BiosWithoutData} bios without data");
        }

        // Adds a step from the last bio to the first, so that the chain has no end and its long run has exactly the recording's shares.
        if (lastDevice != first.Device)
        {
            counts.AddSwitch(lastDevice, first.Device);
        }

        phases.Finish(counts, first, lastDevice != first.Device);
        counts.AddressesSampledOneIn = history.AddressesSampledOneIn;
        return counts.Finish(name, format, sha256);
    }
}
