using Lookups;
using Workloads.Recordings;

namespace Workloads.Models;

/// <summary>
/// Learns a <see cref="WorkloadModel"/> from a recording in one pass and bounded memory: some tens of MiB, whatever the recording's length.
/// </summary>
public sealed class ModelFitter : IRecordingSink
{
    /// <summary>Most start addresses whose reuse is followed one by one; of more than that a sample is.</summary>
    public const int MostAddresses = 1 << 18;

    private readonly ModelCounts counts = new();
    private readonly BioHistory history = new(MostAddresses);
    private BioFacts first;
    private int second;
    private int last;
    private uint lastDevice;

    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments) =>
        Add(bio, segments.IsEmpty ? bio.SegmentCount : segments.Length);

    /// <summary>Takes one bio.</summary>
    /// <param name="bio">The bio.</param>
    /// <param name="segments">Number of its physical segments; 0 where that is not known.</param>
    public void Add(in RecordedBio bio, int segments)
    {
        if (!BioFacts.CarriesData(bio))
        {
            counts.AddWithoutData();
            return;
        }

        var facts = history.Learn(bio, segments);
        Follow(facts);
        counts.Add(facts, segments > 0);
    }

    /// <summary>The model of all that was added.</summary>
    /// <param name="name">Name for tables.</param>
    /// <param name="format">Format of the recording.</param>
    /// <param name="sha256">SHA-256 of the recording's file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="BadInputException">No bio carried data, so there is nothing to learn.</exception>
    public WorkloadModel Finish(string name, string format, string sha256)
    {
        if (counts.Bios == 0)
        {
            throw new BadInputException(name, 0, "recording", "at least one bio with data", $"{counts.BiosWithoutData} bios without data");
        }

        CloseWalk();
        counts.AddressesSampledOneIn = history.AddressesSampledOneIn;
        return counts.Finish(name, format, sha256);
    }

    /// <summary>
    /// Counts the step from the last bio to this one. Of the first it is not known yet which device the walk comes back from.
    /// </summary>
    private void Follow(in BioFacts facts)
    {
        var index = facts.Class.Index;
        switch (counts.Bios)
        {
            case 0:
                first = facts;
                break;
            case 1:
                second = index;
                break;
            default:
                counts.AddStep(last, index);
                break;
        }

        if (facts.Class.Switched)
        {
            counts.AddSwitch(lastDevice, facts.Device);
        }

        last = index;
        lastDevice = facts.Device;
    }

    /// <summary>
    /// Leads from the last bio to the first, so that the chain has no end and its long run has the recording's very shares.
    /// </summary>
    private void CloseWalk()
    {
        var back = first.Class with { Switched = lastDevice != first.Device };
        if (back.Switched)
        {
            counts.AddSwitch(lastDevice, first.Device);
        }

        counts.AddStep(counts.Bios == 1 ? back.Index : last, back.Index);
        if (counts.Bios > 1)
        {
            counts.AddStep(back.Index, second);
        }
    }
}
