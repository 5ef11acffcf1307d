using System.Collections.Concurrent;
using Workloads.Streams;
using Workloads.Verification;

namespace Lookups.Tests;

/// <summary>
/// A fabric, bios on it, and the correct answers. Any number of encodings can be checked on it, on several threads at once. It asks the
/// oracle, which scans all regions for each bio, only once.
/// </summary>
internal sealed class Machine : IDisposable
{
    private readonly BioChunk bios;
    private readonly Truth truth;
    private readonly Lazy<(BioChunk Bios, Truth Truth)> known;

    /// <summary>Asks the oracle.</summary>
    /// <param name="fabric">The fabric; the machine takes ownership.</param>
    /// <param name="bios">Its bios; the machine takes ownership.</param>
    public Machine(Fabric fabric, BioChunk bios)
    {
        Fabric = fabric;
        this.bios = bios;
        truth = TruthOf(fabric, bios);
        known = new(() => Fabrics.Edges(fabric, onlyKnown: true) is var edges ? (edges, TruthOf(fabric, edges)) : default);
    }

    public Fabric Fabric { get; }

    /// <summary>The fabric with the bios that are hard for it.</summary>
    public static Machine WithEdges(Fabric fabric) => new(fabric, Fabrics.Edges(fabric));

    /// <summary>
    /// Builds the encoding and checks every operation of it. A refusal is no difference, as long as the encoding also gives the reason when
    /// asked.
    /// </summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="onRefusal">A further check of the reason of a refusal.</param>
    /// <param name="rebuilt">The encoding to rebuild on this machine instead of building one.</param>
    public Difference? Check(EncodingCase encoding, Action<string>? onRefusal = null, RebuiltEncoding? rebuilt = null)
    {
        var (bios, truth) = encoding.TrustsAddresses ? known.Value : (this.bios, this.truth);
        using var written = new BioChunk(bios.Capacity, bios.SegmentCapacity);
        written.CopyFrom(bios);
        var scratch = Scratches.Take(written);
        Difference? difference;
        try
        {
            difference = rebuilt is null
                ? encoding.Check(Fabric, default, written, truth, scratch)
                : rebuilt.Check(Fabric, written, truth, scratch);
        }
        catch (EncodingRefusedException refused)
        {
            // Asked only here, because asking plans everything once more.
            var reason = encoding.Refusal(Fabric);
            onRefusal?.Invoke(refused.Reason);
            difference = !string.IsNullOrEmpty(reason) && refused.Reason == reason
                ? null
                : new Difference(0, 0, "build", reason ?? "no refusal", refused.Reason);
        }

        // A check that finds a difference stops there, with data still bounced.
        if (difference is null)
        {
            Scratches.GiveBack(scratch);
        }
        else
        {
            scratch.Dispose();
        }

        return difference;
    }

    public void Dispose()
    {
        bios.Dispose();
        if (known.IsValueCreated)
        {
            known.Value.Bios.Dispose();
        }

        Fabric.Dispose();
    }

    private static Truth TruthOf(Fabric fabric, BioChunk bios)
    {
        var truth = new Truth(bios.Capacity);
        truth.Establish(fabric, bios);
        return truth;
    }

    /// <summary>Buffers for answers and bounced data: 24 MiB, which take longer to create than most checks take.</summary>
    private static class Scratches
    {
        private static readonly ConcurrentBag<CheckScratch> Idle = [];

        public static CheckScratch Take(BioChunk chunk)
        {
            if (Idle.TryTake(out var idle) && idle.Mapped.Length >= chunk.SegmentCapacity)
            {
                return idle;
            }

            idle?.Dispose();
            return new CheckScratch(chunk);
        }

        public static void GiveBack(CheckScratch scratch) => Idle.Add(scratch);
    }
}
