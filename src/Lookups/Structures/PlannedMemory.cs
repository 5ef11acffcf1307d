using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// The memory of a structure and the plan of its layout, from which later plans are made. One reference, so that the struct that looks up
/// has few fields. A lookup does not touch it.
/// </summary>
/// <typeparam name="TPlan">The plan, immutable because it outlives the structure.</typeparam>
internal sealed class PlannedMemory<TPlan> : IDisposable
    where TPlan : class
{
    private readonly AlignedMemory[] blocks;

    private PlannedMemory(TPlan plan, AlignedMemory[] blocks)
    {
        Plan = plan;
        this.blocks = blocks;
    }

    /// <summary>The plan.</summary>
    public TPlan Plan { get; }

    /// <summary>Size of the memory in bytes.</summary>
    public nuint Bytes
    {
        get
        {
            nuint bytes = 0;
            foreach (var block in blocks)
            {
                bytes += block.Bytes;
            }

            return bytes;
        }
    }

    /// <summary>Takes ownership of blocks.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="blocks">The memory.</param>
    public static PlannedMemory<TPlan> Of(TPlan plan, params AlignedMemory[] blocks) => new(plan, blocks);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var block in blocks)
        {
            block.Dispose();
        }
    }
}
