using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// The memory of a structure and the plan of its layout, from which later plans are made. One reference, so that the struct that looks up
/// has few fields. A lookup does not touch it.
/// </summary>
/// <typeparam name="TPlan">The plan, immutable because it outlives the structure.</typeparam>
internal sealed class PlannedMemory<TPlan>(TPlan plan, AlignedMemory[] blocks) : IDisposable
    where TPlan : class
{
    /// <summary>The plan.</summary>
    public TPlan Plan { get; } = plan;

    /// <summary>Size of the memory in bytes.</summary>
    public nuint Bytes => blocks.Aggregate((nuint)0, (bytes, block) => bytes + block.Bytes);

    /// <summary>Takes ownership of blocks.</summary>
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
