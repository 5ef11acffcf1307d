using Bench.Measuring;
using Lookups;
using Workloads.Streams;

namespace Bench.Gate;

/// <summary>Writes machines and bios as the builds of a gate read them.</summary>
internal static class SceneWriter
{
    /// <summary>The machine of a scene, as a <see cref="SceneImage"/>.</summary>
    public static ulong[] Image(Scene scene)
    {
        var fabric = scene.Fabric;
        List<ulong> numbers =
        [
            (ulong)fabric.Providers.Count,
            (ulong)fabric.HostMemory.Length,
            (ulong)fabric.Reach.Clients,
            (ulong)scene.Client.Value,
        ];
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            numbers.AddRange([info.Start, info.Bytes, info.BusOffset, info.Owner]);
        }

        foreach (var range in fabric.HostMemory)
        {
            numbers.AddRange([range.Start, range.Bytes]);
        }

        for (var client = 0; client < fabric.Reach.Clients; client++)
        {
            for (uint provider = 1; provider <= fabric.Providers.Count; provider++)
            {
                numbers.Add((ulong)fabric.Reach[new ClientId(client), new ProviderId(provider)]);
            }
        }

        return [.. numbers];
    }

    /// <summary>Writes the bios of a chunk as they are submitted, without tags.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="into">BufferLayout for them.</param>
    public static void Submit(BioChunk chunk, Span<SubmittedBio> into)
    {
        for (var i = 0; i < chunk.Count; i++)
        {
            ref readonly var bio = ref chunk.Bios[i];
            into[i] = new SubmittedBio
            {
                PhysAddr = chunk.Segments[(int)bio.FirstSegment].PhysAddr,
                Bytes = bio.Bytes,
                Owner = chunk.Owners[i].Value,
                FirstSegment = bio.FirstSegment,
                SegmentCount = bio.SegmentCount,
                Op = (byte)bio.Op,
            };
        }
    }
}
