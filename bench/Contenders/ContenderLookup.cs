using Bench.Lifetime;
using Bench.Measuring;
using Bench.Peers;

namespace Bench.Contenders;

/// <summary>Finds the contenders that a measurement names: encodings of this project, twins, peers, encodings behind a registry.</summary>
public static class ContenderLookup
{
    /// <summary>The contender a point measures.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The variant.</returns>
    public static Variant Of(MeasurementPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        var variant = Named(point.Encoding, point.TagBits);
        return point.IsRegistered ? ((OwnVariant)variant).BehindRegistry() : variant;
    }

    /// <summary>The contender a point is compared with; null when it is compared with a floor or a chase.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The variant.</returns>
    public static Variant? AgainstOf(MeasurementPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Against is null ? null : Named(point.Against, point.AgainstBits);
    }

    /// <summary>Builds what a point measures and what it is compared with.</summary>
    /// <param name="point">The point.</param>
    /// <param name="scene">Machine and workload.</param>
    /// <returns>Both, which the caller disposes; the second is null when the point is compared with a floor or a chase.</returns>
    public static (Contender Contender, Contender? Opponent) Build(MeasurementPoint point, Scene scene)
    {
        ArgumentNullException.ThrowIfNull(point);
        var contender = Of(point).Build(scene);

        // An encoding beside itself reads the same structure: only what differs by chance may differ.
        var isItself = !point.IsRegistered && point.Against == point.Encoding && point.AgainstBits == point.TagBits;
        return (contender, isItself ? contender.Share() : AgainstOf(point)?.Build(scene));
    }

    private static Variant Named(string name, int tagBits) =>
        OwnVariant.All.FirstOrDefault(v => v.TagBits == tagBits && v.Info.Name == name)
        ?? Rivals.All.First(v => v.TagBits == tagBits && v.Info.Name == name);
}
