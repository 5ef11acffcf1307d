using Bench.Measuring;

namespace Bench.Experiments;

/// <summary>What an experiment may measure, and how much of it.</summary>
/// <param name="Full">The whole sweep; else the few points that tell the story in a minute.</param>
/// <param name="Machine">The machine where none is swept.</param>
/// <param name="Recording">Path of the recording where none is swept.</param>
/// <param name="Recordings">Paths of all recordings.</param>
/// <param name="Everything">Encodings at their budgets.</param>
public sealed record ExperimentScope(
    bool Full, MachineChoice Machine, string Recording, IReadOnlyList<string> Recordings, IReadOnlyList<Variant> Everything)
{
    /// <summary>The encodings whose speed does not depend on what they looked up before.</summary>
    public IEnumerable<Variant> Variants => Everything.Where(v => !v.Info.Remembers);

    /// <summary>Each encoding once: with its most bits, where it serves the most providers.</summary>
    public IEnumerable<Variant> WidestVariants => Variants
        .GroupBy(v => v.Info.Name, StringComparer.Ordinal)
        .Select(group => group.MaxBy(v => v.TagBits)!)
        .OrderBy(v => v.TagBits).ThenBy(v => v.Info.Family);

    /// <summary>A point at the default of everything.</summary>
    /// <param name="experiment">Name of the experiment.</param>
    /// <param name="variant">The encoding.</param>
    /// <returns>The point; change it with a <c>with</c> expression.</returns>
    public MeasurementPoint Point(string experiment, Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return new MeasurementPoint
        {
            Experiment = experiment,
            Encoding = variant.Info.Name,
            TagBits = variant.TagBits,
            Machine = Machine,
            Recording = Recording,
        };
    }
}
