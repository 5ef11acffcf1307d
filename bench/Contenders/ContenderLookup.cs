using Bench.Lifetime;
using Bench.Measuring;
using Bench.Peers;

namespace Bench.Contenders;

/// <summary>Finds the contenders that a measurement names: encodings of this project, twins, peers, encodings behind a registry.</summary>
internal static class ContenderLookup
{
    /// <summary>Finds the contender that a point measures.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The variant.</returns>
    public static Variant Of(MeasurementPoint point)
    {
        var variant = Named(point.Encoding, point.TagBits);
        return point.IsRegistered ? ((OwnVariant)variant).BehindRegistry() : variant;
    }

    /// <summary>Finds the contender that a point is compared with; null when it is compared with a floor or a chase.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The variant.</returns>
    public static Variant? AgainstOf(MeasurementPoint point)
    {
        return point.Against is null ? null : Named(point.Against, point.AgainstBits);
    }

    /// <summary>Builds the contender that a point measures and the contender that it is compared with.</summary>
    /// <param name="point">The point.</param>
    /// <param name="scene">Machine and workload.</param>
    /// <returns>Both contenders, which the caller disposes; the second is null when the point is compared with a floor or a
    /// chase.</returns>
    public static (Contender Contender, Contender? Opponent) Build(MeasurementPoint point, Scene scene)
    {
        var contender = Of(point).Build(scene);

        // An encoding compared with itself reads the same structure, so that any difference is due to chance.
        var isItself = !point.IsRegistered && point.Against == point.Encoding && point.AgainstBits == point.TagBits;
        return (contender, isItself ? contender.Share() : AgainstOf(point)?.Build(scene));
    }

    private static Variant Named(string name, int tagBits) =>
        OwnVariant.All.FirstOrDefault(v => v.TagBits == tagBits && v.Info.Name == name)
        ?? Rivals.All.First(v => v.TagBits == tagBits && v.Info.Name == name);
}
