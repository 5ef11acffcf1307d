namespace Workloads.Topologies;

/// <summary>The meaning of a line for a reader of topology files.</summary>
public enum LineMeaning
{
    /// <summary>None: the line may belong to another format, or to no format.</summary>
    None,

    /// <summary>The line names a device.</summary>
    Device,

    /// <summary>The line gives a range of memory.</summary>
    Range,
}

/// <summary>A reader of topology files. One file in Topologies/Readers both defines and registers it.</summary>
public interface ITopologyReader
{
    /// <summary>Short name of the format.</summary>
    static abstract string Name { get; }

    /// <summary>One line: the command that writes the format.</summary>
    static abstract string Summary { get; }

    /// <summary>A sample line, used to name the nearest format for a file of unknown format.</summary>
    static abstract string Line { get; }

    /// <summary>
    /// The meaning of a line. The first range in a file determines its format; without a range, the first device does. Must not throw.
    /// </summary>
    /// <param name="line">A line as pasted: may be a prompt or prose.</param>
    /// <returns>Its meaning. At most one reader returns a range for a line.</returns>
    static abstract LineMeaning MeaningOf(ReadOnlySpan<char> line);

    /// <summary>Reads a machine.</summary>
    /// <param name="file">The file's name, for errors and the topology's name.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>The machine, and the parts of the file that were left out.</returns>
    /// <exception cref="BadInputException">A line does not fit, there is no usable region, or regions overlap.</exception>
    static abstract Topology Read(string file, string text);
}

/// <summary>Visits each reader as its own type.</summary>
public interface ITopologyReaderVisitor
{
    /// <summary>Called once per reader.</summary>
    /// <typeparam name="TReader">The reader.</typeparam>
    void Visit<TReader>() where TReader : ITopologyReader;
}
