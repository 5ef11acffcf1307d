using Lookups;
using Lookups.Memory;

namespace Bench.Measuring;

/// <summary>
/// An application that has its own use for the caches between two batches of bios: it reads and writes as many bytes as a second-level
/// cache holds, so that the structure is found in a cache further away, if at all.
/// </summary>
/// <remarks>Predictors and TLBs are not disturbed on purpose; a loop over 1 MiB takes some 256 entries of 4 KiB, fewer with huge pages.</remarks>
internal sealed unsafe class Application : IDisposable
{
    /// <summary>What it uses: 1 MiB, the second-level cache of a Zen 4 core.</summary>
    public const nuint FootprintBytes = 1 << 20;

    private readonly AlignedMemory memory;
    private readonly ulong* words;

    public Application()
    {
        memory = AlignedMemory.Allocate(FootprintBytes, out byte* first);
        words = (ulong*)first;
    }

    /// <summary>Runs once over everything.</summary>
    public void Run()
    {
        const nuint WordsPerLine = LineSet.LineBytes / sizeof(ulong);
        for (nuint i = 0; i < FootprintBytes / sizeof(ulong); i += WordsPerLine)
        {
            words[i]++;
        }
    }

    public void Dispose() => memory.Dispose();
}
