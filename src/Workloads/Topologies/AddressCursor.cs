namespace Workloads.Topologies;

/// <summary>Assigns physical addresses from low to high, as firmware assigns BARs: each aligned to its size.</summary>
internal sealed class AddressCursor(ulong start)
{
    private ulong next = start;

    /// <summary>Takes a range of a power-of-two length, aligned to it.</summary>
    public ulong TakeBar(ulong bytes) => Take(bytes, bytes);

    /// <summary>Takes a range of any length, aligned to a power of two.</summary>
    public ulong Take(ulong bytes, ulong alignment)
    {
        var start = (next + alignment - 1) & ~(alignment - 1);
        next = start + bytes;
        return start;
    }

    /// <summary>Leaves a gap.</summary>
    public void Skip(ulong bytes) => next += bytes;
}
