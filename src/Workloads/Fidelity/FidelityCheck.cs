using Workloads.Models;
using Workloads.Plans;
using Workloads.Recordings;
using Workloads.Streams;
using Workloads.Topologies;

namespace Workloads.Fidelity;

/// <summary>Similarity of a recording and its stream in one marginal, as Kolmogorov-Smirnov distances to the recording.</summary>
/// <param name="Marginal">The compared marginal.</param>
/// <param name="Stream">Distance of the stream generated from the recording's model.</param>
/// <param name="Naive">Distance of bios with uniform properties.</param>
/// <param name="Halves">Distance between the two halves of the recording: how similar the recording is to itself.</param>
public sealed record MarginalFidelity(Marginal Marginal, double Stream, double Naive, double Halves)
{
    /// <summary>Mean distance between an eighth of the recording and the whole recording; large if the recording has phases.</summary>
    public required double EighthRecorded { get; init; }

    /// <summary>
    /// The same for as many bios of the stream; close to <see cref="EighthRecorded"/> if the stream has the same phases.
    /// </summary>
    public required double EighthGenerated { get; init; }

    /// <summary>Whether the stream is within the marginal's target.</summary>
    public bool IsMet => Stream <= Marginal.Target;
}

/// <summary>Similarity of a recording and its stream.</summary>
/// <param name="Identity">The recording.</param>
/// <param name="Model">The model learned from the recording.</param>
/// <param name="Recorded">The recording's bios.</param>
/// <param name="Generated">The stream's bios.</param>
/// <param name="Naive">Bios with uniform properties.</param>
/// <param name="Marginals">The comparison.</param>
public sealed record FidelityReport(
    RecordingIdentity Identity,
    WorkloadModel Model,
    BioSample Recorded,
    BioSample Generated,
    BioSample Naive,
    IReadOnlyList<MarginalFidelity> Marginals);

/// <summary>Compares a recording with the stream generated from it.</summary>
public static class FidelityCheck
{
    private const int NaiveCount = 1 << 17;
    private const int ChunkBios = 1024;
    private const int Parts = 8;

    /// <summary>Learns a model of a recording, generates a stream on a machine, and compares.</summary>
    /// <param name="path">The recording.</param>
    /// <param name="topology">The machine; needs large BARs, because bios longer than a BAR are cut to it.</param>
    /// <param name="seed">Seed of the stream.</param>
    /// <param name="most">Maximum number of bios in the stream.</param>
    /// <returns>The comparison, the same on any machine.</returns>
    /// <exception cref="BadInputException">The recording cannot be read, or has fewer than two bios with data.</exception>
    public static FidelityReport Run(string path, Topology topology, ulong seed, int most = BioPlan.MostBios)
    {
        ArgumentNullException.ThrowIfNull(topology);
        var recording = new SampledBios();
        var identity = RecordingFile.Read(path, ref recording);
        var bios = recording.All;
        if (bios.Count < 2)
        {
            throw new BadInputException(path, 0, "recording", "two bios with data or more", $"{bios.Count}");
        }

        var fitter = new ModelFitter();
        foreach (var bio in bios)
        {
            fitter.Add(bio, []);
        }

        var model = fitter.Finish(Path.GetFileName(path), identity.FormatName, identity.Sha256);
        var plan = new BioPlan(model, most);
        var recorded = new BioSample(bios);
        var generated = new BioSample(Generate(plan, topology, seed, plan.Count));
        var naive = new BioSample(NaiveBios.Make(bios, NaiveCount, seed));
        var firstHalf = new BioSample(bios.Take(bios.Count / 2));
        var secondHalf = new BioSample(bios.Skip(bios.Count / 2));
        var recordedParts = InParts(bios, bios.Count);
        var generatedParts = InParts(Generate(plan, topology, seed, bios.Count), bios.Count);
        return new FidelityReport(identity, model, recorded, generated, naive,
        [
            .. Marginal.All.Select(marginal => new MarginalFidelity(
                marginal,
                recorded.DistanceTo(generated, marginal),
                recorded.DistanceTo(naive, marginal),
                firstHalf.DistanceTo(secondHalf, marginal))
            {
                EighthRecorded = recorded.MeanDistanceTo(recordedParts, marginal),
                EighthGenerated = generated.MeanDistanceTo(generatedParts, marginal),
            }),
        ]);
    }

    private static List<BioSample> InParts(IEnumerable<RecordedBio> bios, int count) =>
        [.. bios.Chunk(Math.Max(1, count / Parts)).Take(Parts).Select(part => new BioSample(part))];

    /// <summary>Generates the bios of a stream in the form of a recording.</summary>
    public static IEnumerable<RecordedBio> Generate(BioPlan plan, Topology topology, ulong seed, int count)
    {
        using var fabric = FabricBuilder.Build(topology);
        using var chunk = new BioChunk(ChunkBios, ChunkBios * 16, origins: true);
        var stream = new BioStream(plan, topology, fabric, new StreamOptions(seed));
        for (var left = count; left > 0; left -= chunk.Count)
        {
            stream.Fill(chunk, Math.Min(left, ChunkBios));
            for (var i = 0; i < chunk.Count; i++)
            {
                var (bio, origin) = (chunk.Bios[i], chunk.Origins[i]);
                yield return new RecordedBio(origin.TimeNs, origin.Device, bio.Op, origin.Offset, bio.Bytes)
                {
                    SegmentCount = bio.SegmentCount,
                };
            }
        }
    }
}
