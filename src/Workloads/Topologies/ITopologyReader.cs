namespace Workloads.Topologies;

/// <summary>What a line says to a reader of topology files.</summary>
public enum LineMeaning
{
    /// <summary>Nothing: it may be of another format, or of none.</summary>
    None,

    /// <summary>It names a device.</summary>
    Device,

    /// <summary>It says where memory is.</summary>
    Range,
}

/// <summary>A reader of topology files: one file in Topologies/Readers, which is also its registration.</summary>
public interface ITopologyReader
{
    /// <summary>Short name of the format.</summary>
    static abstract string Name { get; }

    /// <summary>One line: which command writes it.</summary>
    static abstract string Summary { get; }

    /// <summary>A line of it, to name the nearest format of a file that is of none.</summary>
    static abstract string Line { get; }

    /// <summary>
    /// What a line says. The first range in a file decides its format, or where there is none, the first device. Must not throw.
    /// </summary>
    /// <param name="line">A line as people paste it: prompts and prose come too.</param>
    /// <returns>Its meaning; a range for one reader at most.</returns>
    static abstract LineMeaning MeaningOf(ReadOnlySpan<char> line);

    /// <summary>Reads it.</summary>
    /// <param name="file">The file's name, for errors and the topology's name.</param>
    /// <param name="text">The whole text.</param>
    /// <returns>The machine, and what of the file was left out.</returns>
    /// <exception cref="BadInputException">A line that does not fit, no usable region, or regions that overlap.</exception>
    static abstract Topology Read(string file, string text);
}

/// <summary>Is shown every reader at its own type.</summary>
public interface ITopologyReaderVisitor
{
    /// <summary>Called once per reader.</summary>
    /// <typeparam name="TReader">The reader.</typeparam>
    void Visit<TReader>() where TReader : ITopologyReader;
}
