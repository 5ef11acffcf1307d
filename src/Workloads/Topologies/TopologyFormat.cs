using System.Collections.Immutable;
using Workloads.Topologies.Readers;

namespace Workloads.Topologies;

/// <summary>The meaning of a line of a topology file.</summary>
public enum LineMeaning
{
    /// <summary>None: the line may belong to another format, or to no format.</summary>
    None,

    /// <summary>The line names a device.</summary>
    Device,

    /// <summary>The line gives a range of memory.</summary>
    Range,
}

/// <summary>A format of topology files. One file in Topologies/Readers both defines and registers it.</summary>
/// <param name="Name">Short name of the format.</param>
/// <param name="Summary">One line: the command that writes the format.</param>
/// <param name="Line">A sample line, used to name the nearest format for a file of unknown format.</param>
/// <param name="MeaningOf">
/// The meaning of a line as pasted, which may be a prompt or prose. The first range in a file determines its format; without a range, the
/// first device does. At most one format has a range for a line. Must not throw.
/// </param>
/// <param name="Read">
/// Reads a machine from the file's name, for errors and the topology's name, and the whole text. Throws <see cref="BadInputException"/> if
/// a line does not fit, there is no usable region, or regions overlap.
/// </param>
public sealed record TopologyFormat(
    string Name, string Summary, string Line, Func<ReadOnlySpan<char>, LineMeaning> MeaningOf, Func<string, string, Topology> Read)
{
    /// <summary>Every format, in the order of their files.</summary>
    public static ImmutableArray<TopologyFormat> All { get; } = TopologyFormatCatalog.All;
}
