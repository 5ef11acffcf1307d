using Bench.Measuring;
using Lookups;

namespace Bench.Experiments;

/// <summary>The encodings, machine and recordings that an experiment may measure, and how much of them.</summary>
/// <param name="Full">Whether to measure the whole sweep; else the few points that answer the question in a minute.</param>
/// <param name="Machine">The machine of experiments that do not sweep it.</param>
/// <param name="Recording">Path of the recording of experiments that do not sweep it.</param>
/// <param name="Recordings">Paths of all recordings.</param>
/// <param name="Everything">Encodings at their budgets.</param>
/// <param name="Chosen">Whether the user chose these encodings.</param>
internal sealed record ExperimentScope(
    bool Full, MachineChoice Machine, string Recording, IReadOnlyList<string> Recordings, IReadOnlyList<Variant> Everything, bool Chosen)
{
    /// <summary>The encodings whose speed does not depend on what they looked up before.</summary>
    public IEnumerable<Variant> All => Everything.Where(v => !v.Info.Remembers);

    /// <summary>
    /// Encodings that stand for their positions, at the promise that they are known for; all encodings when the user chose.
    /// </summary>
    public IEnumerable<Variant> Variants => All.Where(v => Chosen || (v.Info.Headline && v.Info.CheckingVariantOf is null));

    /// <summary>Each encoding of <see cref="All"/> once: with its most bits, which serve the most providers.</summary>
    public IEnumerable<Variant> WidestOfAll => Widest(All);

    /// <summary>Each encoding of <see cref="Variants"/> once, with its most bits.</summary>
    public IEnumerable<Variant> WidestVariants => Widest(Variants);

    /// <summary>Encodings of 0 bits, with and without a cache of the last hit.</summary>
    public IEnumerable<Variant> Searches => Everything.Where(v => v.Info.Family == EncodingFamily.NoBits);

    private static IEnumerable<Variant> Widest(IEnumerable<Variant> variants) =>
        Variant.Widest(variants).OrderBy(v => v.TagBits).ThenBy(v => v.Info.Family);

    /// <summary>A point that reads through a registry, beside the same structure without one.</summary>
    /// <param name="variant">The encoding.</param>
    /// <returns>The point; change it with a <c>with</c> expression.</returns>
    public MeasurementPoint Registered(Variant variant)
    {
        return Point(variant) with { IsRegistered = true, Against = variant.Info.Name, AgainstBits = variant.TagBits };
    }

    /// <summary>A point with default settings.</summary>
    /// <param name="variant">The encoding.</param>
    /// <returns>The point; change it with a <c>with</c> expression.</returns>
    public MeasurementPoint Point(Variant variant)
    {
        return new MeasurementPoint
        {
            Experiment = "",
            Encoding = variant.Info.Name,
            TagBits = variant.TagBits,
            Machine = Machine,
            Recording = Recording,
            HasOneBusOffset = variant.Info.HoldsFewBusOffsets,
        };
    }
}
