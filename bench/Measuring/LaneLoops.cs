using Lookups;

namespace Bench.Measuring;

/// <summary>Chooses the loop of an operation, specialised for each encoding.</summary>
internal static class LaneLoops
{
    /// <summary>Runs the same loop without the lookup over one batch.</summary>
    /// <typeparam name="TEncoding">The encoding whose floor it is.</typeparam>
    /// <param name="floor">The lookup that does nothing.</param>
    /// <param name="fabric">The machine.</param>
    /// <param name="batch">Its bios.</param>
    /// <param name="work">What to do with them.</param>
    /// <param name="reach">The client.</param>
    /// <param name="tags">Buffer for one tag per bio of a batch.</param>
    public static void RunFloor<TEncoding>(
        in Floor floor, Fabric fabric, Span<Bio> batch, in LaneWork work, in ClientReach reach, ulong[] tags)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        if (work is { Operation: Operation.Resolve, Dependency: Dependency.Independent })
        {
            Loops.Pass<TEncoding>(batch, work.Mapped);
        }
        else
        {
            Run(in floor, fabric, batch, in work, in reach, tags);
        }
    }

    /// <summary>Runs the loop over one batch.</summary>
    /// <typeparam name="TLane">The encoding.</typeparam>
    /// <param name="lane">The encoding.</param>
    /// <param name="fabric">What it was built on.</param>
    /// <param name="batch">Its bios.</param>
    /// <param name="work">What to do with them.</param>
    /// <param name="reach">The client.</param>
    /// <param name="tags">Buffer for one tag per bio of a batch.</param>
    public static void Run<TLane>(in TLane lane, Fabric fabric, Span<Bio> batch, in LaneWork work, in ClientReach reach, ulong[] tags)
        where TLane : struct, IBioEncoding<TLane>
    {
        switch (work.Operation)
        {
            case Operation.Resolve when work.Dependency == Dependency.Dependent:
                Loops.ResolveDependent(in lane, batch, work.Mapped);
                break;
            case Operation.Resolve:
                Loops.Resolve(in lane, batch, work.Mapped);
                break;
            case Operation.Identify:
                Loops.Identify(in lane, batch, work.Mapped);
                break;
            case Operation.Construct:
                _ = Loops.Construct(in lane, fabric, batch, in reach, tags);
                break;
            case Operation.Map:
                Loops.Map(in lane, batch, work.Segments, in reach, work.Pool, work.Mapped);
                break;
            case Operation.MapEach:
                Loops.MapEach(in lane, batch, work.Segments, in reach, work.Mapped);
                break;
            case Operation.Both:
                _ = Loops.Both(in lane, fabric, batch, work.Segments, in reach, work.Pool, work.Mapped);
                break;
            default:
                throw new InvalidOperationException($"{work.Operation} {work.Dependency} is not measured.");
        }
    }
}
