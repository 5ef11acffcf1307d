using System.Numerics;
using System.Runtime.InteropServices;
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

    private const int MostShapes = 65536;
    private readonly Dictionary<(BioOp Op, Place Place, uint Bytes, ushort Segments), long> shapes = [];
    private readonly long[,] next = new long[BioClass.Count, BioClass.Count];
    private readonly long[,] switches = new long[WorkloadModel.MostDevices, WorkloadModel.MostDevices];
    private readonly ValueCounts[] distances = [.. Enumerable.Range(0, BioClass.Kinds).Select(_ => new ValueCounts())];
    private readonly ValueCounts[] gaps = [.. Enumerable.Range(0, BioClass.GapLevels).Select(_ => new ValueCounts())];
    private readonly BioHistory history = new(MostAddresses);
    private BioFacts first;
    private int second;
    private int last;
    private uint lastDevice;
    private int devices;
    private long bios;
    private long withoutData;
    private long withSegments;

    /// <summary>Bios seen so far, with and without data.</summary>
    public long Seen => bios + withoutData;

    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        if (!BioFacts.CarriesData(bio))
        {
            withoutData++;
            return;
        }

        var facts = history.Learn(bio, segments.Length);
        var place = facts.Class.Place;
        CountShape(facts);
        if (place is Place.Reuse or Place.Replay && facts.Use.IsKnown)
        {
            distances[facts.Class.Kind].Add(facts.Use.Distance, facts.Use.Weight);
        }

        gaps[facts.Class.GapLevel].Add(facts.GapNs);
        withSegments += segments.IsEmpty ? 0 : 1;
        devices = Math.Max(devices, (int)facts.Device + 1);
        Follow(facts);
        bios++;
    }

    /// <summary>The model of all that was added.</summary>
    /// <param name="name">Name for tables.</param>
    /// <param name="format">Format of the recording.</param>
    /// <param name="sha256">SHA-256 of the recording's file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="BadInputException">No bio carried data, so there is nothing to learn.</exception>
    public WorkloadModel Finish(string name, string format, string sha256)
    {
        if (bios == 0)
        {
            throw new BadInputException(name, 0, "recording", "at least one bio with data", $"{withoutData} bios without data");
        }

        CloseWalk();
        return new WorkloadModel
        {
            Version = WorkloadModel.CurrentVersion,
            Name = name,
            Format = format,
            RecordingSha256 = sha256,
            Bios = bios,
            BiosWithoutData = withoutData,
            BiosWithSegments = withSegments,
            AddressesSampledOneIn = history.AddressesSampledOneIn,
            Devices = devices,
            DeviceSwitches = [.. Enumerable.Range(0, devices).Select(from => ModelParts.NextOf(switches, from, to => to))],
            Classes = ModelParts.Classes(next),
            Shapes = ModelParts.InOrder(shapes.Select(s => new ShapeCount(s.Key.Op, s.Key.Place, s.Key.Bytes, s.Key.Segments, s.Value))),
            Distances = ModelParts.Distances(distances),
            GapsNs = [.. gaps.Select(level => level.Finish())],
        };
    }

    /// <summary>Counts the step from the last bio to this one. Of the first it is not known yet which device the walk comes back from.</summary>
    private void Follow(in BioFacts facts)
    {
        var index = facts.Class.Index;
        if (bios == 0)
        {
            first = facts;
        }
        else
        {
            if (bios == 1)
            {
                second = index;
            }
            else
            {
                next[last, index]++;
            }

            if (facts.Class.Switched)
            {
                switches[lastDevice, facts.Device]++;
            }
        }

        last = index;
        lastDevice = facts.Device;
    }

    /// <summary>Leads from the last bio to the first, so that the chain has no end and its long run has the recording's very shares.</summary>
    private void CloseWalk()
    {
        var back = first.Class with { Switched = lastDevice != first.Device };
        if (back.Switched)
        {
            switches[lastDevice, first.Device]++;
        }

        next[bios == 1 ? back.Index : last, back.Index]++;
        if (bios > 1)
        {
            next[back.Index, second]++;
        }
    }

    private void CountShape(in BioFacts facts)
    {
        var shape = (facts.Class.Op, facts.Class.Place, facts.Bytes, facts.Segments);

        // Past the cap a new size is counted as the next power of two, so that memory stays bounded on any input.
        if (shapes.Count >= MostShapes && !shapes.ContainsKey(shape))
        {
            shape.Bytes = Math.Max(BitOperations.RoundUpToPowerOf2(facts.Bytes), facts.Bytes);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(shapes, shape, out _)++;
    }
}
